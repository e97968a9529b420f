import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole} from '../../model/claims/figure-claims.ts';
import {formatClaim} from '../../model/claims/named.ts';
import {correlationTest} from '../../model/statistics/correlation.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Establishment, establishments} from '../../model/workforce/establishment.ts';

export interface SizeAndShare extends Establishment {
  /** The correlation as the source prints it; the same for all rows, none where the study has no such claim. */
  readonly r: Claim | undefined;
  readonly p: Claim | undefined;
}

const isReal = (measured: Measured): boolean =>
  hasNumber(measured) && measured.provenance !== 'simulated';
export const size = ({imaging}: Establishment): number =>
  hasNumber(imaging) ? imaging.value : Number.NaN;
export const share = ({share: measured}: Establishment): number =>
  hasNumber(measured) ? measured.value : Number.NaN;
export const isPoint = ({imaging, share: measured}: Establishment): boolean =>
  hasNumber(imaging) && hasNumber(measured);

/** Known on one axis alone: the other value is simulated, or there is none. */
export const onSize = (row: Establishment): boolean => isReal(row.imaging) && !isReal(row.share);
export const onShare = (row: Establishment): boolean => isReal(row.share) && !isReal(row.imaging);
export const isProjected = (row: Establishment): boolean => onSize(row) || onShare(row);
export const isNamed = (row: Establishment): boolean =>
  isProjected(row) ||
  [row.imaging, row.share].some((each) => hasNumber(each) && each.provenance === 'published');

/** A point is as good as the weaker of its two values. */
export function provenanceOf({imaging, share: measured}: Establishment): Provenance {
  const both = [imaging.provenance, measured.provenance];
  if (both.includes('simulated')) return 'simulated';
  return both[0] === both[1] ? imaging.provenance : 'derived';
}

/** Trusts that can be drawn: a simulated value alone has no place. */
export function shareAndSizeRows(study: Study): SizeAndShare[] {
  const r = claimInRole(study, 'share-and-size', 'correlation');
  const p = claimInRole(study, 'share-and-size', 'p-value');
  return establishments(study)
    .filter((each) => isPoint(each) || isProjected(each))
    .map((each) => ({...each, r, p}));
}

/** "r = −0.19, p = 0.478", as printed in the source; empty where it prints none. */
export const correlationText = ({r, p}: Pick<SizeAndShare, 'r' | 'p'>): string =>
  [r ? `r = ${formatClaim(r)}` : '', p ? `p = ${formatClaim(p)}` : '']
    .filter((part) => part !== '')
    .join(', ');

/** Where no trust has both values, the correlation is what the figure has to show; a list without it is a scatter. */
export function isCorrelationAlone(
  list: readonly SizeAndShare[],
): list is readonly [SizeAndShare & {readonly r: Claim & {readonly n: number}}, ...SizeAndShare[]] {
  const n = list[0]?.r?.n;
  return typeof n === 'number' && n >= 4 && !list.some(isPoint);
}

/** The ends of the interval of a correlation, which follow from it and its n. */
export const correlationEnds = ({
  value,
  n,
  source,
  place,
}: Claim & {readonly n: number}): Measured[] =>
  correlationTest(value, n).interval.map((end) => ({
    value: end,
    provenance: 'derived',
    source,
    place,
  }));
