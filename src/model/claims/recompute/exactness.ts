import type {Claim} from '../claim.ts';
import {exactly, printWindow, type Range, type RoundingRule} from './rounding.ts';

/** Units of what is measured: their whole numbers are rounded, while whole numbers of people or trusts are counted. */
const measuredUnits: readonly string[] = ['%', 'WTE', 'times', 'min'];

type Printed = Pick<Claim, 'value' | 'unit' | 'decimals'>;

/** Whether a printed number may differ from the true one. */
export const isRounded = ({unit, decimals}: Printed): boolean =>
  decimals > 0 || measuredUnits.includes(unit) || unit.startsWith('£');

/** The true values that a claim's printed digits allow. */
export const printedRange = (claim: Printed, rule: RoundingRule): Range =>
  isRounded(claim) ? printWindow(claim.value, claim.decimals, rule) : exactly(claim.value);
