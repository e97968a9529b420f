/**
 * How a source may have cut a number to the digits that it prints. Half-up carries a half away from
 * zero, as spreadsheets do; half-even carries it to the even digit, as R and IEEE 754 do;
 * truncation drops what is left over.
 */
export const roundingRules = ['half-up', 'half-even', 'truncation'] as const;
export type RoundingRule = (typeof roundingRules)[number];

/** Numbers from low to high, and whether the two ends are among them. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

export const exactly = (value: number): Range => ({
  low: value,
  high: value,
  lowIncluded: true,
  highIncluded: true,
});

/** The true values that print as a number of so many decimals under a rule. */
export function printWindow(printed: number, decimals: number, rule: RoundingRule): Range {
  const unit = 10 ** -decimals;
  if (rule === 'truncation') return truncationWindow(printed, unit);
  const reach = {low: printed - unit / 2, high: printed + unit / 2};
  if (rule === 'half-up') return {...reach, lowIncluded: printed > 0, highIncluded: printed < 0};
  const isEven = Math.round(printed / unit) % 2 === 0;
  return {...reach, lowIncluded: isEven, highIncluded: isEven};
}

/** Digits are dropped towards zero, so that both sides of zero print as 0. */
function truncationWindow(printed: number, unit: number): Range {
  if (printed > 0)
    return {low: printed, high: printed + unit, lowIncluded: true, highIncluded: false};
  if (printed < 0)
    return {low: printed - unit, high: printed, lowIncluded: false, highIncluded: true};
  return {low: -unit, high: unit, lowIncluded: false, highIncluded: false};
}

/** Whether two ranges have a number in common, without the noise of binary fractions. */
export function meet(one: Range, other: Range): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  if (isSame(low, high)) return holds(one, low) && holds(other, low);
  return low < high;
}

const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

function holds({low, high, lowIncluded, highIncluded}: Range, value: number): boolean {
  if (isSame(value, low)) return lowIncluded;
  return isSame(value, high) ? highIncluded : low < value && value < high;
}
