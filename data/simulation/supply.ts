import type {Known, QuestionnairePart} from './known.ts';
import {
  caseIds,
  overRecruited,
  publishedEstablishment,
  publishedHeadcount,
  supplied,
} from './published.ts';
import {choose, type Random} from './random.ts';

/** Who answered which part of the questionnaire, and who stands where. */
export interface Supply {
  readonly answered: Readonly<Record<QuestionnairePart, ReadonlySet<string>>>;
  /** Services with more radiographers in post than funded. */
  readonly radiographersOver: ReadonlySet<string>;
  /** Services with none or one band 4: five of those that supplied headcount. */
  readonly fewBand4: ReadonlySet<string>;
}

const parts: readonly QuestionnairePart[] = [
  'establishment',
  'headcount',
  'bands-2-and-3',
  'band-4',
];

const mustAnswer = (known: Known, part: QuestionnairePart): string[] => [
  ...supplied[part].named,
  ...known.answered(part),
];

/** Cases of which kept rows say whether they are over-recruited in radiographers. */
function knownRadiographers(known: Known, over: boolean): string[] {
  return caseIds.filter((id) => {
    const [funded, inPost] = [
      known.posts(id, 'funded').radiographers,
      known.posts(id, 'in-post').radiographers,
    ];
    return funded !== undefined && inPost !== undefined && inPost > funded === over;
  });
}

/**
 * Two services have more radiographers than posts. Those over-recruited in support are drawn
 * without, because the paper takes theirs to be paid from radiographer posts that stand empty, and
 * so is the smallest, which has under 80 people only with vacancies.
 */
function drawRadiographersOver(
  known: Known,
  from: ReadonlySet<string>,
  random: Random,
): Set<string> {
  const must = knownRadiographers(known, true);
  const unlikely = [...overRecruited.support, publishedEstablishment.smallest.case].filter(
    (id) => !must.includes(id),
  );
  const not = [...unlikely, ...knownRadiographers(known, false)];
  return choose(
    random,
    'services over-recruited in radiographers',
    [...from].sort(),
    overRecruited.radiographerServices,
    {must, not},
  );
}

/** Cases of which kept rows say whether they have none or one band 4. */
function knownBand4(known: Known, few: boolean): string[] {
  return caseIds.filter((id) => {
    const band4 = known.bands(id).get('band-4');
    return band4 !== undefined && band4 <= publishedHeadcount.fewBand4.atMost === few;
  });
}

function drawFewBand4(known: Known, from: ReadonlySet<string>, random: Random): Set<string> {
  const {fewBand4, wantsMoreBand4, has} = publishedHeadcount;
  const notFew = knownBand4(known, false);
  // A manager who wants more of them is drawn with few; those who rotate or praise theirs have several.
  const must = [wantsMoreBand4, ...knownBand4(known, true)].filter(
    (id) => from.has(id) && !notFew.includes(id),
  );
  const not = [...notFew, ...has['band-4'].filter((id) => id !== wantsMoreBand4)];
  return choose(random, 'services with none or one band 4', [...from].sort(), fewBand4.services, {
    must,
    not,
  });
}

/**
 * Draws who supplied what.
 * @throws NoDraw where the kept rows leave no way to do it
 */
export function drawSupply(known: Known, random: Random): Supply {
  const must = parts.flatMap((part) => mustAnswer(known, part));
  const anybody = [
    ...choose(random, 'cases that supplied data', caseIds, supplied.anything, {must}),
  ].sort();
  const drawAnswered = (part: QuestionnairePart): Set<string> =>
    choose(random, `cases that supplied ${part}`, anybody, supplied[part].trusts, {
      must: mustAnswer(known, part),
      not: known.unanswered(part),
    });
  const answered = {
    'establishment': drawAnswered('establishment'),
    'headcount': drawAnswered('headcount'),
    'bands-2-and-3': drawAnswered('bands-2-and-3'),
    'band-4': drawAnswered('band-4'),
  };
  const radiographersOver = drawRadiographersOver(known, answered.establishment, random);
  return {answered, radiographersOver, fewBand4: drawFewBand4(known, answered.headcount, random)};
}
