import {claimInRole} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, type MeasuredNumber} from '../../model/values/measured.ts';
import {type Provenance, weakest} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Establishment, establishments} from '../../model/workforce/establishment.ts';

export interface Ranked extends Establishment {
  /**
   * Whether a claim says that no establishment is larger, or smaller: what simulated values, or too few published ones,
   * can't say.
   */
  readonly extreme: 'largest' | 'smallest' | null;
}

const extremeOf = (study: Study, {imaging}: Establishment): Ranked['extreme'] =>
  (['largest', 'smallest'] as const).find(
    (extreme) => claimInRole(study, 'establishment', extreme)?.value === imaging.value,
  ) ?? null;

/** The establishments from the largest down. */
export const establishmentRows = (study: Study): Ranked[] =>
  ranked(establishments(study).map((row) => ({...row, extreme: extremeOf(study, row)})));

/** Ranked by size; cases without a size come last, by number. */
function ranked<Row extends Establishment>(rows: readonly Row[]): Row[] {
  const size = ({imaging}: Establishment): number => (hasNumber(imaging) ? imaging.value : -1);
  return rows.toSorted((a, b) => size(b) - size(a) || a.number - b.number);
}

/** Whether a value is one that may be printed as a numeral in a picture. */
export const isKnown = (measured: Measured): measured is MeasuredNumber =>
  hasNumber(measured) && measured.provenance !== 'simulated';

export const end = (row: Establishment): number => (hasNumber(row.imaging) ? row.imaging.value : 0);
export const split = (row: Establishment): number =>
  hasNumber(row.support) ? row.support.value : 0;

/**
 * What is left of a total where radiographers have no number of their own is no more certain than what it is left from.
 */
export const rest = ({support, radiographers, imaging}: Establishment): Provenance =>
  hasNumber(radiographers)
    ? radiographers.provenance
    : weakest([support.provenance, imaging.provenance]);
