const noBreakSpace = '\u00a0';
const minusSign = '\u2212';

/** A number as the report prints it: fixed decimals, a true minus sign, no thousands separators, no negative zero. */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`Only a finite number can be printed, not ${value}.`);
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `${minusSign}${digits}` : digits;
}

/** A number with its unit after a no-break space, "22.27 %"; a currency sign goes before the number, "£276 million". */
export function formatQuantity(value: number, decimals: number, unit: string): string {
  const digits = formatNumber(value, decimals);
  if (unit === '') return digits;
  if (!unit.startsWith('£')) return `${digits}${noBreakSpace}${unit}`;
  const scale = unit.slice(1).trim();
  const amount = digits.startsWith(minusSign) ? `${minusSign}£${digits.slice(1)}` : `£${digits}`;
  return scale === '' ? amount : `${amount}${noBreakSpace}${scale}`;
}

/** A text whose calculations, such as "24 / 0.175 = 137.1", stay on one line: their spaces do not break. */
export const unbroken = (text: string): string =>
  text.replaceAll(/ ([=+÷×/<>\u2212]) /g, `${noBreakSpace}$1${noBreakSpace}`);

/** Keeps a name with its number on one line, and a range with both its ends: "band 4", "Trust 8", "bands 2 to 4". */
export const withWholeNames = (text: string): string =>
  text
    .replaceAll(/\b(bands \d) (to|and) (?=\d)/g, `$1${noBreakSpace}$2${noBreakSpace}`)
    .replaceAll(/\b(bands?|Trusts?|Figures?|[Cc]ategory|[Tt]heme) (?=\d)/g, `$1${noBreakSpace}`);
