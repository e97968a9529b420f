// What a study makes its report tell: sentences that are put together from rows, each as pages have it.
import {figureIds} from '../figures/ids.ts';
import {figureNamed, subjectsIn} from '../figures/registry.ts';
import type {Claim} from '../model/claims/claim.ts';
import {formatClaim} from '../model/claims/named.ts';
import {briefing, doNotSay} from '../model/claims/recompute/briefing.ts';
import {claimVerdict} from '../model/claims/recompute/verdicts.ts';
import {derived} from '../model/derived.ts';
import {caseById, claimById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {factTexts} from '../model/workforce/facts.ts';
import {shownOf} from './side.ts';

/** Something that a page says and that is put together from rows. */
export interface Told {
  /** Where readers find it, such as "/claims/share-highest/". */
  readonly path: string;
  /** What kind of words it is: "sentence to copy". */
  readonly what: string;
  /** What a study makes of it; empty where that study says nothing of the kind. */
  readonly in: (study: Study) => string;
}

/** Everything that two studies tell, each once. */
export function everythingTold(...studies: readonly Study[]): Told[] {
  const all = studies.flatMap((study) => toldBy(study));
  return [...new Map(all.map((told) => [`${told.path} ${told.what}`, told])).values()];
}

const toldBy = derived((study: Study): Told[] => [
  ...study.claims.flatMap(({claim}) => claimTold(claim)),
  ...study.cases.flatMap(({case: id, number}) => trustTold(id, number)),
  ...figureIds.flatMap((kind) =>
    subjectsIn(study, kind).flatMap((subject) => figureTold(kind, subject)),
  ),
]);

function claimTold(id: string): Told[] {
  const path = `/claims/${id}/`;
  const of =
    (words: (study: Study, claim: Claim) => string) =>
    (study: Study): string => {
      const claim = claimById(study, id);
      return claim ? attempt(() => words(study, claim)) : '';
    };
  return [
    {
      path,
      what: 'sentence to copy',
      in: of((study, claim) => {
        const {sentence, behind} = briefing(study, claimVerdict(study, claim, 'published'), '');
        return `${sentence} ${behind}`.trim();
      }),
    },
    {
      path,
      what: 'what not to say',
      in: of((study, claim) =>
        doNotSay(study, claim)
          .map((part) => (typeof part === 'string' ? part : formatClaim(part)))
          .join(''),
      ),
    },
  ];
}

const trustTold = (id: string, number: number): Told[] => [
  {
    path: `/trusts/${number}/`,
    what: 'what is known',
    in: (study) =>
      caseById(study, id) ? attempt(() => factTexts(shownOf(study), id).join('; ')) : '',
  },
];

/** Words of a figure that are worked out from its rows. */
function figureTold(kind: string, subject: string | undefined): Told[] {
  const path = `/figures/${kind}${subject === undefined ? '' : `-${subject.toLowerCase()}`}/`;
  const figure = (study: Study) =>
    subjectsIn(study, kind).includes(subject)
      ? figureNamed(kind, shownOf(study), subject)
      : undefined;
  return [
    {path, what: 'title', in: (study) => attempt(() => figure(study)?.finding ?? '')},
    {path, what: 'description', in: (study) => attempt(() => figure(study)?.description ?? '')},
  ];
}

/** Some words; what is wrong where a study cannot give them. */
export function attempt(words: () => string): string {
  try {
    return words();
  } catch (error) {
    return `(cannot be put together: ${(error as Error).message})`;
  }
}
