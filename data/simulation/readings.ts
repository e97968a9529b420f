import {group, sum} from 'd3-array';
import type {Sourced} from '../../src/model/values/provenance.ts';
import {isNumber} from '../../src/model/values/value.ts';
import {
  type Area,
  type Band,
  bands,
  type postMeasures,
  supportBands,
} from '../../src/model/workforce/workforce.ts';
import type {BandGroup} from './known.ts';
import {type StaffNumbers, total} from './posts.ts';
import type {Rows} from './tables.ts';

/** One case, or one trust of the census, and what was read for it. */
export type ReadRows<Read> = ReadonlyMap<string, Read>;

/** WTE of a case's staff; `imaging` is the total that a row gives, or else the sum. */
export type StaffWte = StaffNumbers & {readonly imaging: number};

type Cells = ReadonlyMap<string, number>;

/** Numbers of a table by case (or trust) and column; cells without a number are left out. */
function cells<Row>(
  rows: readonly Row[],
  owner: (row: Row) => string,
  column: (row: Row) => string,
  value: (row: Row) => unknown,
): Map<string, Cells> {
  const numbers = rows.filter((row) => isNumber(value(row) as number));
  return new Map(
    [...group(numbers, owner)].map(([id, own]) => [
      id,
      new Map(own.map((row) => [column(row), value(row) as number])),
    ]),
  );
}

/** Whether any of the rows is simulated. What the simulation merely chose binds no others. */
export const isDrawn = (rows: readonly Sourced[]): boolean =>
  rows.some(({provenance}) => provenance === 'simulated');

/** Establishment of the cases of which both staff groups are known. */
export function establishmentOf(
  rows: Rows,
  measure: (typeof postMeasures)[number],
): ReadRows<StaffWte> {
  const all = cells(
    rows.establishment.filter((row) => row.measure === measure),
    (row) => row.case,
    (row) => row.staff,
    (row) => row.wte,
  );
  return new Map(
    [...all].flatMap(([id, own]) => {
      const [support, radiographers] = [own.get('support'), own.get('radiographers')];
      if (support === undefined || radiographers === undefined) return [];
      return [
        [
          id,
          {support, radiographers, imaging: own.get('imaging') ?? total({support, radiographers})},
        ] as const,
      ];
    }),
  );
}

/** Support headcount by band, as the questionnaire has it; `support` is the total that a row gives, or else the sum. */
export function headcountOf(rows: Rows): ReadRows<Cells> {
  const all = cells(
    rows.headcount,
    (row) => row.case,
    (row) => row.band,
    (row) => row.headcount,
  );
  return new Map(
    [...all].map(([id, own]) => [
      id,
      new Map([['support', sum(supportBands, (band) => own.get(band))], ...own]),
    ]),
  );
}

/** People of a band group by area. */
export function deploymentOf(
  rows: Rows,
  bandGroup: BandGroup,
): ReadRows<ReadonlyMap<Area, number>> {
  const all = cells(
    rows.deployment.filter((row) => row.bands === bandGroup),
    (row) => row.case,
    (row) => row.area,
    (row) => row.headcount,
  );
  return all as ReadRows<ReadonlyMap<Area, number>>;
}

/** Headcount by band of each census trust. */
export function censusOf(rows: Rows): ReadRows<ReadonlyMap<Band, number>> {
  return cells(
    rows.census,
    (row) => row.trust,
    (row) => row.band,
    (row) => row.headcount,
  ) as ReadRows<ReadonlyMap<Band, number>>;
}

/** People of a census trust: support staff and radiographers. */
export function headsOf(trust: ReadonlyMap<Band, number>): StaffNumbers {
  const support = sum(supportBands, (band) => trust.get(band));
  return {support, radiographers: sum(bands, (band) => trust.get(band)) - support};
}

/** The census headcount of each case, by way of the trust that the sampling gives it. */
export function caseHeads(rows: Rows): ReadRows<StaffNumbers> {
  const trusts = censusOf(rows);
  return new Map(
    rows.sampling.map((row) => [row.case, headsOf(trusts.get(row.trust) ?? new Map())]),
  );
}
