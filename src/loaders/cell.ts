import {months} from '../model/values/dates.ts';
import {unwelcome} from './unwelcome.ts';

/**
 * Why a cell cannot be taken, as the rest of a sentence that begins with the cell: `is not a whole
 * number. Write 12 or 13.`
 */
export class Complaint {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Faults that no cell of any column may have. */
export function cellComplaint(cell: string): Complaint | undefined {
  const harm = unwelcome(cell) ?? tooLong(cell);
  if (harm !== undefined) return new Complaint(harm);
  if (!suspect.test(cell)) return undefined;
  const found = faults.find(([pattern]) => pattern.test(cell));
  return found && new Complaint(found[1](cell));
}

/** A sign without which a cell has none of the faults: nearly all have no such sign, and are asked nothing more. */
const suspect = /^[#=]|[\uFFFDÃâÂ]/;

/** UTF-8 that was opened as Windows-1252 and saved again: "é" has become "Ã©", "’" has become "â€™". */
export const spoiltLetters = /Ã[\u0080-\u00BF\u0152-\u2122]|â€|Â[\u00A0-\u00BF]/;

const faults: readonly (readonly [RegExp, (cell: string) => string])[] = [
  [
    /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/,
    () => 'is an error of a formula in the spreadsheet. Write the value itself.',
  ],
  [/^=\s*(["'+-]|[A-Za-z$]+\$?\d+|[A-Za-z.]+\(|\d)/, () => 'is a formula. Write its result.'],
  [
    /\uFFFD/,
    () =>
      'has a letter that was lost in a wrong encoding (�). Type it again and save as CSV UTF-8.',
  ],
  [
    spoiltLetters,
    () =>
      'has letters that were spoilt by a wrong encoding. Type them again and save as CSV UTF-8.',
  ],
];

/** As much as a cell of Excel holds. */
const longest = 32_767;
/** As much as anybody has typed into a cell of a table. */
const long = 10_000;

function tooLong({length}: string): string | undefined {
  if (length < long) return undefined;
  const size = String(length).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return length === longest
    ? `has ${size} characters: Excel cuts off there. Take the cell from the file before.`
    : `has ${size} characters, which no cell of a table needs. Shorten it.`;
}

/** A sign that the encoding of the file lacked becomes a question mark, and nothing brings it back. */
export function lostSignComplaint(cell: string): Complaint | undefined {
  if (!cell.includes('?')) return undefined;
  return /\p{L}\?\p{L}| \? |\?\d/u.test(cell.replaceAll(/https?:\S+/g, ''))
    ? new Complaint(
        'has a question mark where a dash, an apostrophe or a letter was lost when the file was saved. ' +
          'Take the words from the file before; saving this one again brings nothing back.',
      )
    : undefined;
}

const day = '\\d{1,2}';
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const dateShapes = [
  `${day}[-/. ]${month}([-/. ]\\d{2,4})?`,
  `${month}[-/. ]${day}([-/. ]\\d{2,4})?`,
  `${day}[-/.]${day}[-/.]\\d{2,4}`,
  `${day}/${day}`,
  '\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?',
];
const date = new RegExp(`^(${dateShapes.join('|')})$`, 'i');

const shortMonths = months.map((name) => name.slice(0, 3).toLowerCase());

/** A date that Excel stored or showed in its own way, where it is plain which one it was. */
export function excelDateComplaint(cell: string): Complaint | undefined {
  // Excel counts days from 30 December 1899. Five digits reach from 1927 to 2173.
  if (/^[1-9]\d{4}$/.test(cell)) {
    const date = new Date(Date.UTC(1899, 11, 30 + Number(cell))).toISOString().slice(0, 10);
    return new Complaint(
      `is Excel's number for ${date}. Format the cell as text and write ${date}.`,
    );
  }
  const [, name = '', digits = ''] = /^([a-z]{3})-(\d{2}|\d{4})$/i.exec(cell) ?? [];
  const month = shortMonths.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  // Excel reads two digits below 30 as a year of this century.
  const year = digits.length === 4 ? digits : `${Number(digits) < 30 ? 20 : 19}${digits}`;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return new Complaint(`is how Excel shows ${date}. Format the cell as text and write ${date}.`);
}

/** A spreadsheet turns a code or number such as 2-4 into a date such as 02-Apr as soon as it is typed. */
export function dateComplaint(cell: string): Complaint | undefined {
  return date.test(cell)
    ? new Complaint(
        'is a date that a spreadsheet made of something else. Format the column as text, then write the cell again.',
      )
    : undefined;
}
