import {numberWords} from '../model/values/number-words.ts';
import {Complaint, dateComplaint} from './cell.ts';

/** `whole`: no decimals. `least`: the smallest number that can be right. */
export interface NumberRules {
  readonly whole: boolean;
  readonly least?: number;
}

/**
 * Digits, with a point before decimals: 12, 0.5, -0.19. Nothing else is a number, whatever a
 * spreadsheet or JavaScript makes of it.
 */
const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A cell's number, or what is wrong with it and what to write instead. */
export function readNumber(cell: string, rules: NumberRules): number | Complaint {
  if (!plain.test(cell)) return notPlain(cell, rules);
  if (/\.\d{9,}$/.test(cell)) return new Complaint(residue(cell));
  if (rules.whole && cell.includes('.')) return new Complaint(notWhole(Number(cell)));
  return inRange(Number(cell), rules);
}

function notPlain(cell: string, rules: NumberRules): Complaint {
  const shape = shapes.find(([pattern]) => pattern.test(cell));
  return shape
    ? new Complaint(shape[1](cell, rules))
    : (dateComplaint(cell) ?? new Complaint(noNumber(cell, rules)));
}

/** What to write for words that have a number in them, or for none. */
function noNumber(cell: string, rules: NumberRules): string {
  const what = `is not a ${rules.whole ? 'whole ' : ''}number.`;
  const word = numberWords.get(cell.trim().toLowerCase());
  // A digit behind a letter belongs to a name.
  const [only, ...others] = cell.match(/(?<![\p{L}\p{N}.-])-?\d+(\.\d+)?/gu) ?? [];
  if (word !== undefined) return write(what, word, rules);
  if (only !== undefined && others.length === 0 && plain.test(only))
    return `${write(what, Number(only), rules)} What else there is to say belongs into the place of the row.`;
  return `${what} Write digits alone, such as 12${rules.whole ? '' : ' or 24.6'}.`;
}

/** A spreadsheet shows a sum as 24.6 and saves the rest that its arithmetic leaves. */
function residue(cell: string): string {
  const near = Number(Number(cell).toFixed(6));
  return `is what a spreadsheet's arithmetic leaves of a number. Write ${near}, with as many decimals as are known.`;
}

function inRange(number: number, {least = -Infinity}: NumberRules): number | Complaint {
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return new Complaint('is too large to be right.');
  if (number >= least && !Object.is(number, -0)) return number;
  if (least === 0) return new Complaint('is negative. Write 0 or a number above it.');
  return new Complaint(
    `is too small. Write ${Object.is(number, -0) ? 0 : least} or a number above it.`,
  );
}

const notWhole = (number: number): string =>
  Number.isInteger(number)
    ? `is not a whole number. Write ${number}.`
    : `is not a whole number. ${besides(number)}`;

/** What somebody may have meant by a number with decimals where things are counted. */
function besides(number: number): string {
  const near = `${Math.floor(number)} or ${Math.ceil(number)}`;
  if (number > 0 && number < 1)
    return `A share is no count: write how many there are, or ${near} where this is a count.`;
  const thousands = String(number.toFixed(3)).replace('.', '');
  const isThousands = /^\d{1,3}\.\d{3}$/.test(number.toFixed(3)) && !Number.isInteger(number * 100);
  return isThousands
    ? `If the point stands between thousands, write ${thousands}; else ${near}.`
    : `Write ${near}.`;
}

/** What to write for a number that was understood: as it is, or the whole numbers beside it. */
function write(complaint: string, number: number, {whole}: NumberRules): string {
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return `${complaint} Write it in digits.`;
  return whole && !Number.isInteger(number) ? notWhole(number) : `${complaint} Write ${number}.`;
}

const digits = (cell: string): number => Number(cell.replaceAll(/[^\d.-]/g, ''));

/** Numbers that people and spreadsheets write, and that must not be guessed in silence. */
const shapes: readonly (readonly [RegExp, (cell: string, rules: NumberRules) => string])[] = [
  [
    /^#+$/,
    () =>
      'is what Excel shows of a number in a column that is too narrow. Make the column wider and save the file again.',
  ],
  [
    /^\?\d/,
    () =>
      'has a question mark where a sign was lost when the file was saved. Take the number from the file before; ' +
      'saving this one again brings nothing back.',
  ],
  [
    /^\d{1,2}:\d{2}(:\d{2})?$/,
    () =>
      'is a time of day that a spreadsheet made of something else. Format the column as text, then write the number ' +
      'again.',
  ],
  [
    /^(?=.*\d)(?=.*[OoIl|])[\dOoIl|]+$/,
    (cell, rules) =>
      write(
        'has a letter that looks like a digit.',
        Number(cell.replaceAll(/[Oo]/g, '0').replaceAll(/[Il|]/g, '1')),
        rules,
      ),
  ],
  [
    /^\d*\s?[½¼¾]$/,
    (cell, rules) =>
      write(
        'has a fraction.',
        Number(/\d+/.exec(cell)?.[0] ?? 0) + {'½': 0.5, '¼': 0.25, '¾': 0.75}[cell.at(-1) as '½'],
        rules,
      ),
  ],
  [
    /^\d+(\.\d+)?\s?‰$/,
    (cell) =>
      'is per mille. Write it in the unit of the column: ' +
      `in per cent it is ${digits(cell) / 10}.`,
  ],
  [
    /^(1[3-9]|[2-9]\d|\d{3,})\/(3[2-9]|[4-9]\d|\d{3,})$/,
    () => 'holds two numbers. Write each into its own row.',
  ],
  [
    /^\(\d+(\.\d+)?\)$/,
    (cell) => {
      const number = digits(cell);
      return `stands in brackets, as accountants write what is below zero. Write -${number} or ${number}.`;
    },
  ],
  [
    /^['’]-?\d+(\.\d+)?$/,
    (cell, rules) =>
      write('begins with the apostrophe by which Excel keeps text.', digits(cell), rules),
  ],
  [
    /^[\uff10-\uff19]+([.\uff0e][\uff10-\uff19]+)?$/,
    (cell, rules) =>
      write('is written in full-width digits.', Number(cell.normalize('NFKC')), rules),
  ],
  [
    /^\d+(\.\d+)?\s*(-|–|—|to)\s*\d+(\.\d+)?$/,
    () => 'is a range. Write one number, or why there is none.',
  ],
  [
    /^[−–]\d+(\.\d+)?$/,
    (cell, rules) => write('has a minus sign that is not a hyphen.', -digits(cell), rules),
  ],
  [
    /^0[xob][0-9a-f]+$/i,
    (cell, rules) => write('is not written in decimal digits.', Number(cell.toLowerCase()), rules),
  ],
  [
    /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i,
    (cell, rules) => write('is written as a power of ten.', Number(cell), rules),
  ],
  [/^-?\d{1,3}(,\d{3})+$/, thousands],
  [
    /^-?\d+,\d+$/,
    (cell, rules) => write('has a decimal comma.', Number(cell.replace(',', '.')), rules),
  ],
  [
    /^-?\d{1,3}([ '’\u00A0\u2009\u202F]\d{3})+(\.\d+)?$/,
    (cell, rules) =>
      write(`has ${/['’]/.test(cell) ? 'an apostrophe' : 'a space'} inside.`, digits(cell), rules),
  ],
  [
    /^[£$€]?\d+(\.\d+)?%?$(?<!^\d+(\.\d+)?)/,
    (cell, rules) =>
      cell.endsWith('%') && rules.whole
        ? `is per cent, and this column counts. A cell in that format shows ${digits(cell) / 100} as ` +
          `${cell}: set it to General, and write what was counted.`
        : write('has a sign beside the number.', digits(cell), rules),
  ],
  [
    /^\+\d+(\.\d+)?$|^-?0\d+(\.\d+)?$|^-?\.\d+$|^-?\d+\.$/,
    (cell, rules) => write('is not in plain digits.', Number(cell), rules),
  ],
];

/** 1,234 is 1234 in English and 1.234 in most of Europe; only where decimals cannot be is it plain what was meant. */
function thousands(cell: string, rules: NumberRules): string {
  const all = digits(cell);
  if (rules.whole || cell.split(',').length > 2) return write('has a comma inside.', all, rules);
  return `has a comma inside. Write ${all}, or ${Number(cell.replace(',', '.'))} if it is a decimal comma.`;
}
