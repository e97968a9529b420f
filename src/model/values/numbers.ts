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

/** What has a number behind it by which it is known. */
const names = [
  ...['bands?', 'trusts?', 'networks?', 'levels?'],
  ...['tables?', 'figures?', 'figs?\\.?', 'appendix', 'pages?', 'p\\.'],
  ...['category', 'categories', 'themes?', 'questions?', 'references?', 'discrepancy'],
];
const numbered = new RegExp(`\\b(${names.join('|')}) (?=\\d)`, 'gi');
const bandRanges = /\b(bands?\u00a0\d) (to|and|or) (?=\d)/gi;
const units = /(\d) (?=(?:%|per cent|WTE|px|MB|million)(?![\p{L}\d]))/gu;

/** Keeps a name with its number on one line, and a number with its unit: "bands 2 to 4", "Trust 8", "22.27 %". */
export const withWholeNames = (text: string): string =>
  text
    .replaceAll(numbered, `$1${noBreakSpace}`)
    .replaceAll(bandRanges, `$1${noBreakSpace}$2${noBreakSpace}`)
    .replaceAll(units, `$1${noBreakSpace}`);
