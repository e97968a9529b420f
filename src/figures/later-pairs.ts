import {formatNumber} from '../model/claims/named.ts';
import {caseById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {hasNumber} from '../model/values/measured.ts';
import {isNumber, type Value} from '../model/values/value.ts';
import type {LaterRow} from '../model/workforce/waves.ts';
import {censusRows, type CensusShare, isTrust} from './cohort/census-rows.ts';

/** A number, and what a later survey found in its place. */
export interface Pair {
  /** Number of the trust; undefined for a number of all trusts. */
  readonly trust: number | undefined;
  /** "band 4", "support, funded". */
  readonly what: string;
  readonly first: PairedNumber;
  readonly later: PairedNumber;
}
interface PairedNumber {
  /** With its unit, where that is not people or posts. */
  readonly text: string;
  readonly provenance: string;
}

type Cells = Readonly<Record<string, unknown>>;
const keys = ['case', 'band', 'bands', 'area', 'staff', 'measure'];

/** A later row beside the first one of the same thing, where both are numbers and neither is simulated. */
export function pairOf(study: Study, {table, row}: LaterRow): Pair | undefined {
  if (!('case' in row)) return undefined;
  const cells = row as unknown as Cells;
  const first = (study[table] as unknown as readonly Cells[]).find(
    (each) => each['provenance'] !== 'simulated' && keys.every((key) => each[key] === cells[key]),
  );
  const trust = caseById(study, row.case)?.number;
  const [before, after] = [first && numberOf(first), numberOf(cells)];
  if (before === undefined || after === undefined || trust === undefined) return undefined;
  return {trust, what: nameOf(cells), first: before, later: after};
}

const nameOf = (cells: Cells): string =>
  keys
    .slice(1)
    .flatMap((key) => {
      const cell = cells[key];
      return typeof cell === 'string' ? [cell.replaceAll('-', ' ')] : [];
    })
    .join(', ');

function numberOf(row: Cells): PairedNumber | undefined {
  const value = (row['wte'] ?? row['headcount']) as Value;
  if (!isNumber(value)) return undefined;
  // With the decimals that it was written with.
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return {text: formatNumber(value, decimals), provenance: String(row['provenance'])};
}

/** Medians and quartiles of a census that are printed, beside those of a later one. */
export const statisticPairs = (study: Study, wave: Study): Pair[] =>
  censusRows(wave).flatMap((row) => {
    const first = censusRows(study).find((each) => isSame(each, row));
    return isTrust(row) || first === undefined
      ? []
      : [{trust: undefined, what: row.name, first: shareOf(first), later: shareOf(row)}];
  });

const isSame = (one: CensusShare, other: CensusShare): boolean =>
  one.statistic === other.statistic && one.adopter === other.adopter;

const shareOf = ({share, decimals}: CensusShare): PairedNumber => ({
  text: `${hasNumber(share) ? formatNumber(share.value, decimals) : ''}\u00a0%`,
  provenance: share.provenance,
});
