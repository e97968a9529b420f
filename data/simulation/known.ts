import {sum} from 'd3-array';
import {isNumber, type Value} from '../../src/model/value.ts';
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
} from '../../src/model/workforce.ts';
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

/** Looks up kept rows, as given: rows of all five tables without the simulated ones. */
export function knownFrom(rows: Rows): Known {
  const samplingOf = (id: string): Sampling | undefined =>
    rows.sampling.find((row) => row.case === id);
  const trust = (name: string): Map<Band, number> =>
    numbers(
      rows.census.filter((row) => row.trust === name),
      (row) => row.band,
      (row) => row.headcount,
    );
  const questionnaire = (id: string): Map<string, number> =>
    numbers(
      rows.headcount.filter((row) => row.case === id),
      (row) => row.band,
      (row) => row.headcount,
    );
  const deployed = (id: string, group: BandGroup): Map<string, number> =>
    numbers<DeploymentRow, string>(
      rows.deployment.filter((row) => row.case === id && row.bands === group),
      (row) => row.area,
      (row) => row.headcount,
    );

  const bandsOf = (id: string): Map<Band, number> => {
    const own = questionnaire(id);
    const band4 = total(deployed(id, 'band-4'), areas);
    if (band4 !== undefined && !own.has('band-4')) own.set('band-4', band4);
    const census = trust(samplingOf(id)?.trust ?? '');
    return numbers(
      bands,
      (band) => band,
      (band) => own.get(band) ?? census.get(band) ?? 'not-supplied',
    );
  };
  const lowerBands = (id: string): number | undefined =>
    total(deployed(id, 'bands-2-and-3'), areas);
  const supportHeads = (id: string): number | undefined => {
    const [own, known] = [questionnaire(id), bandsOf(id)];
    const lower = lowerBands(id);
    const band4 = known.get('band-4');
    return (
      own.get('support') ??
      total(known, supportBands) ??
      (lower === undefined || band4 === undefined ? undefined : lower + band4)
    );
  };
  const answered = (part: QuestionnairePart): Set<string> =>
    new Set(
      answersOf(rows, part)
        .filter((answer) => isNumber(answer.value))
        .map((answer) => answer.case),
    );

  return {
    answered,
    unanswered: (part) =>
      new Set(answersOf(rows, part).map((answer) => answer.case)).difference(answered(part)),
    posts: (id, measure) =>
      Object.fromEntries(
        numbers(
          rows.establishment.filter((row) => row.case === id && row.measure === measure),
          (row) => row.staff,
          (row) => row.wte,
        ),
      ),
    heads: (id) => posts(supportHeads(id), total(bandsOf(id), radiographerBands)),
    bands: bandsOf,
    lowerBands,
    deployed,
    sampling: samplingOf,
    trust,
    trusts: new Map(rows.census.map((row) => [row.trust, row.kind])),
  };
}
