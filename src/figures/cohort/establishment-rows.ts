import {claimInRole} from '../../model/claims/figure-claims.ts';
import {formatNumber} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, type MeasuredNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Establishment, establishments} from '../../model/workforce/establishment.ts';

export interface Ranked extends Establishment {
  /**
   * Whether a claim says that no establishment is larger, or smaller: what simulated values, or too few published ones,
   * can't say.
   */
  readonly extreme: 'largest' | 'smallest' | null;
  /** Whether a claim says the same of its share. */
  readonly shareExtreme: 'highest' | 'lowest' | null;
}

const extremeOf = (study: Study, {imaging}: Establishment): Ranked['extreme'] =>
  (['largest', 'smallest'] as const).find(
    (extreme) => claimInRole(study, 'establishment', extreme)?.value === imaging.value,
  ) ?? null;

const shareExtremeOf = (study: Study, {share}: Establishment): Ranked['shareExtreme'] =>
  (['highest', 'lowest'] as const).find(
    (extreme) => claimInRole(study, 'establishment', `${extreme}-share`)?.value === share.value,
  ) ?? null;

/** The establishments from the highest support share down. */
export const establishmentRows = (study: Study): Ranked[] =>
  ranked(
    establishments(study).map((row) => ({
      ...row,
      extreme: extremeOf(study, row),
      shareExtreme: shareExtremeOf(study, row),
    })),
  );

/** Ranked by share; cases without a share come last, from the largest down. */
const ranked = <Row extends Establishment>(rows: readonly Row[]): Row[] =>
  rows.toSorted(
    (a, b) =>
      numberOr(b.share, -1) - numberOr(a.share, -1) ||
      numberOr(b.imaging, -1) - numberOr(a.imaging, -1) ||
      a.number - b.number,
  );

const numberOr = (measured: Measured, otherwise: number): number =>
  hasNumber(measured) ? measured.value : otherwise;

/** Whether a value is one that may be printed as a numeral in a picture. */
export const isKnown = (measured: Measured): measured is MeasuredNumber =>
  hasNumber(measured) && measured.provenance !== 'simulated';

export const shareOf = ({share}: Establishment): number => numberOr(share, 0);
export const sizeOf = ({imaging}: Establishment): number => numberOr(imaging, 0);

/** Whether most trusts have both a share and a size, so that one row of a drawing shows both. */
export const areWhole = (rows: readonly Establishment[]): boolean =>
  2 * rows.filter(({share, imaging}) => hasNumber(share) && hasNumber(imaging)).length >=
  rows.length;

/** Ticks of sizes, in WTE; a larger establishment moves the end of their scale. */
export const sizeStep = 100;
export const lastSize = (rows: readonly Establishment[]): number =>
  sizeStep * Math.max(1, Math.ceil(Math.max(0, ...rows.map(sizeOf)) / sizeStep));

export const printedShare = (row: Establishment): string =>
  `${formatNumber(shareOf(row), 0)}\u00a0%`;
export const printedSize = (row: Establishment): string =>
  `${formatNumber(sizeOf(row), 0)}\u00a0WTE`;
