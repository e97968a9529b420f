import {either} from '../model/values/lists.ts';
import {numberWords} from '../model/values/number-words.ts';
import {meant} from '../model/values/suggest.ts';
import {type MissingReason, missingReasons} from '../model/values/value.ts';
import {Complaint} from './cell.ts';
import {type Column, column} from './column.ts';
import {type NumberRules, readNumber} from './number.ts';
import {tidyNumber, tidyWord} from './tidy.ts';

const isReason = (cell: string): cell is MissingReason =>
  (missingReasons as readonly string[]).includes(cell);
const reasons = `why there is none: ${either(missingReasons)}`;

const number = (description: string, rules: NumberRules): Column<number> =>
  column(
    description,
    (cell) => (cell === '' ? new Complaint('is empty. Write a number.') : readNumber(cell, rules)),
    (cell) => tidyNumber(cell, rules),
  );

/** Any number. */
export const decimal = (description: string): Column<number> => number(description, {whole: false});

/** A whole number from 1. */
export const ordinal = (description: string): Column<number> =>
  number(description, {whole: true, least: 1});

/** A whole number from 0. */
export const count = (description: string): Column<number> =>
  number(description, {whole: true, least: 0});

/** A number, or a word that says why there is none. */
const value = (description: string, rules: NumberRules): Column<number | MissingReason> =>
  orBlank(
    column(
      description,
      (cell) => (isReason(cell) ? cell : orReason(cell, rules)),
      (cell) => tidyValue(cell, rules),
    ),
  );

/** A sign that stands for nothing in one table and for something else in another is not guessed. */
const orBlank = <Type>(plain: Column<Type>): Column<Type> => ({
  ...plain,
  read: (cell) =>
    /^[-–—.*?]+$/.test(cell)
      ? new Complaint(`does not say why there is no number. Write ${reasons}.`)
      : plain.read(cell),
});

/** How tables of official statistics mark what they do not print, and what they withhold because it is small. */
const shorthand: Readonly<Record<string, MissingReason>> = {
  '[c]': 'suppressed',
  '[z]': 'not-applicable',
  '[x]': 'not-supplied',
};

/** A reason in the words of this table, or a number in plain digits. */
function tidyValue(cell: string, rules: NumberRules): string {
  const word = shorthand[cell.trim().toLowerCase()];
  if (word) return word;
  if (/^\s*[<≤]\s*\d{1,2}\s*$/.test(cell)) return 'suppressed';
  return /[a-z]/i.test(cell) ? tidyWord(cell, missingReasons) : tidyNumber(cell, rules);
}

function orReason(cell: string, rules: NumberRules): number | Complaint {
  if (cell === '') return new Complaint(`is empty. Write a number, or ${reasons}.`);
  const read = readNumber(cell, rules);
  const isWords = !/[\d#\uff10-\uff19]/.test(cell) && !numberWords.has(cell.toLowerCase());
  if (!(read instanceof Complaint) || !isWords) return read;
  const reason = meant(cell, missingReasons);
  return reason
    ? new Complaint(`is neither a number nor a reason. Did you mean "${reason}"?`)
    : new Complaint(`is not a number. Write a number, or ${reasons}.`);
}

/** A number of per cent, or null for any of the reasons. */
export const percentOrNone = (description: string): Column<number | null> => {
  const plain = decimalOrNone(description);
  return {
    ...plain,
    tidy: (cell) => plain.tidy(cell.replace(/(\d)\s*%\s*$/, '$1')),
    read: (cell) => {
      const value = plain.read(cell);
      return typeof value === 'number' && value > 0 && value < 1
        ? new Complaint(
            `is a proportion, and this column is in per cent. Write ${Number((value * 100).toFixed(6))}.`,
          )
        : value;
    },
  };
};

/** People: a whole number from 0, or why there is none. */
export const people = (description: string): Column<number | MissingReason> =>
  value(description, {whole: true, least: 0});

/** An amount from 0, with or without decimals, or why there is none. */
export const amount = (description: string): Column<number | MissingReason> =>
  value(description, {whole: false, least: 0});

/** A number that only some rows have: null stands for any of the reasons. */
const optional = (description: string, rules: NumberRules): Column<number | null> =>
  orBlank(
    column(
      description,
      (cell) => (isReason(cell) ? null : orReason(cell, rules)),
      (cell) => tidyValue(cell, rules),
    ),
  );

export const decimalOrNone = (description: string): Column<number | null> =>
  optional(description, {whole: false});
export const ordinalOrNone = (description: string): Column<number | null> =>
  optional(description, {whole: true, least: 1});
export const countOrNone = (description: string): Column<number | null> =>
  optional(description, {whole: true, least: 0});
