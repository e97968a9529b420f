import {sum} from 'd3-array';
import {isNumber, type Value} from '../../src/model/values/value.ts';
import {
  areas,
  type Band,
  bands,
  type CensusRow,
  type deploymentBands,
  type DeploymentRow,
  type postMeasures,
  radiographerBands,
  type Sampling,
  type StaffGroup,
  supportBands,
} from '../../src/model/workforce/workforce.ts';
import type {Rows} from './tables.ts';

/** The part of a questionnaire that a case answers as a whole. */
export type QuestionnairePart = 'establishment' | 'headcount' | (typeof deploymentBands)[number];
export type BandGroup = (typeof deploymentBands)[number];
type Measure = (typeof postMeasures)[number];

/** Numbers of staff groups, as far as they are known. */
export type KnownPosts = Partial<Record<StaffGroup, number>>;

/** What the rows say that are not simulated: the draw starts from it and never contradicts it. */
export interface Known {
  /** Cases with at least one number in that part of the questionnaire. */
  readonly answered: (part: QuestionnairePart) => Set<string>;
  /** Cases whose kept rows give no number, only reasons why there is none. */
  readonly unanswered: (part: QuestionnairePart) => Set<string>;
  readonly posts: (id: string, measure: Measure) => KnownPosts;
  /** Headcount by staff group, from the rows of the questionnaire or else of the case's own census trust. */
  readonly heads: (id: string) => KnownPosts;
  /** Headcount by band of a case. */
  readonly bands: (id: string) => ReadonlyMap<Band, number>;
  /** Headcount of bands 2 and 3 together, where all areas of their deployment are known. */
  readonly lowerBands: (id: string) => number | undefined;
  readonly deployed: (id: string, group: BandGroup) => ReadonlyMap<string, number>;
  readonly sampling: (id: string) => Sampling | undefined;
  readonly trust: (trust: string) => ReadonlyMap<Band, number>;
  /** Census trusts with at least one kept row, and what kind of trust they are. */
  readonly trusts: ReadonlyMap<string, CensusRow['kind']>;
}

interface Answer {
  readonly case: string;
  readonly value: Value;
}

const answersOf = (rows: Rows, part: QuestionnairePart): Answer[] => {
  if (part === 'establishment')
    return rows.establishment.map((row) => ({case: row.case, value: row.wte}));
  if (part === 'headcount')
    return rows.headcount.map((row) => ({case: row.case, value: row.headcount}));
  return rows.deployment
    .filter((row) => row.bands === part)
    .map((row) => ({case: row.case, value: row.headcount}));
};

function numbers<Row, Key>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  of: (row: Row) => Value,
): Map<Key, number> {
  return new Map(
    rows.flatMap((row) => {
      const value = of(row);
      return isNumber(value) ? [[key(row), value] as const] : [];
    }),
  );
}

/** The sum of some bands, where every one of them is known. */
function total(known: ReadonlyMap<string, number>, parts: readonly string[]): number | undefined {
  return parts.every((part) => known.has(part)) ? sum(parts, (part) => known.get(part)) : undefined;
}

const posts = (support: number | undefined, radiographers: number | undefined): KnownPosts => ({
  ...(support === undefined ? {} : {support}),
  ...(radiographers === undefined ? {} : {radiographers}),
});

const trustBands = (rows: Rows, trust: string): Map<Band, number> =>
  numbers(
    rows.census.filter((row) => row.trust === trust),
    (row) => row.band,
    (row) => row.headcount,
  );

const questionnaireBands = (rows: Rows, id: string): Map<string, number> =>
  numbers(
    rows.headcount.filter((row) => row.case === id),
    (row) => row.band,
    (row) => row.headcount,
  );

const deployedPeople = (rows: Rows, id: string, group: BandGroup): Map<string, number> =>
  numbers<DeploymentRow, string>(
    rows.deployment.filter((row) => row.case === id && row.bands === group),
    (row) => row.area,
    (row) => row.headcount,
  );

const staffWte = (rows: Rows, id: string, measure: Measure): KnownPosts =>
  Object.fromEntries(
    numbers(
      rows.establishment.filter((row) => row.case === id && row.measure === measure),
      (row) => row.staff,
      (row) => row.wte,
    ),
  );

const samplingOf = (rows: Rows, id: string): Sampling | undefined =>
  rows.sampling.find((row) => row.case === id);

/** People by band: from the questionnaire, else from the deployment (band 4), else from the census. */
function bandsOf(rows: Rows, id: string): Map<Band, number> {
  const own = questionnaireBands(rows, id);
  const band4 = total(deployedPeople(rows, id, 'band-4'), areas);
  if (band4 !== undefined && !own.has('band-4')) own.set('band-4', band4);
  const census = trustBands(rows, samplingOf(rows, id)?.trust ?? '');
  return numbers(
    bands,
    (band) => band,
    (band) => own.get(band) ?? census.get(band) ?? 'not-supplied',
  );
}

const lowerBandsOf = (rows: Rows, id: string): number | undefined =>
  total(deployedPeople(rows, id, 'bands-2-and-3'), areas);

/** Support staff: the total that a row gives, else the sum of the bands, else that of the areas. */
function supportHeads(rows: Rows, id: string): number | undefined {
  const known = bandsOf(rows, id);
  const lower = lowerBandsOf(rows, id);
  const band4 = known.get('band-4');
  return (
    questionnaireBands(rows, id).get('support') ??
    total(known, supportBands) ??
    (lower === undefined || band4 === undefined ? undefined : lower + band4)
  );
}

/** Cases with a number in a part of the questionnaire. */
const answeredIn = (rows: Rows, part: QuestionnairePart): Set<string> =>
  new Set(
    answersOf(rows, part)
      .filter((answer) => isNumber(answer.value))
      .map((answer) => answer.case),
  );

/** Looks up kept rows, as given: rows of all five tables without the simulated ones. */
export function knownFrom(rows: Rows): Known {
  return {
    answered: (part) => answeredIn(rows, part),
    unanswered: (part) =>
      new Set(answersOf(rows, part).map((answer) => answer.case)).difference(
        answeredIn(rows, part),
      ),
    posts: (id, measure) => staffWte(rows, id, measure),
    heads: (id) => posts(supportHeads(rows, id), total(bandsOf(rows, id), radiographerBands)),
    bands: (id) => bandsOf(rows, id),
    lowerBands: (id) => lowerBandsOf(rows, id),
    deployed: (id, group) => deployedPeople(rows, id, group),
    sampling: (id) => samplingOf(rows, id),
    trust: (name) => trustBands(rows, name),
    trusts: new Map(rows.census.map((row) => [row.trust, row.kind])),
  };
}
