import type {Step} from '../model/claims/recompute/step.ts';
import type {Subject} from '../model/claims/subjects/subject.ts';
import {either} from '../model/values/lists.ts';
import {numberWords} from '../model/values/number-words.ts';
import {meant} from '../model/values/suggest.ts';
import {type MissingReason, missingReasons} from '../model/values/value.ts';
import {isWebAddress} from '../model/values/web-address.ts';
import {
  cellComplaint,
  Complaint,
  dateComplaint,
  excelDateComplaint,
  lostSignComplaint,
} from './cell.ts';
import {namesToChooseFrom} from './choose.ts';
import {lookAlikeComplaint} from './look-alike.ts';
import {type NumberRules, readNumber} from './number.ts';
import {readPlaces} from './places.ts';
import {privateWords} from './private.ts';
import {readComputation} from './steps.ts';
import {readSubject} from './subjects.ts';
import {tidyName, tidyNames, tidyNumber, tidyText, tidyWord} from './tidy.ts';

/**
 * A column: a cell's text goes in, a typed value or a complaint comes out. Its description is what a researcher has to
 * know of it.
 */
export interface Column<Type> {
  readonly description: string;
  readonly read: (cell: string) => Type | Complaint;
  /** The words that it may hold, in the order in which they are listed. */
  readonly words?: readonly string[];
  /** Whether a table may lack the column altogether; its rows then have no such field. */
  readonly mayBeMissing?: true;
  /** The cell without what a spreadsheet adds to it and nobody means. */
  readonly tidy: (cell: string) => string;
}

/** A column whose cells `read` makes sense of, or complains about. */
export function column<Type>(
  description: string,
  read: (cell: string) => Type | Complaint,
  tidy: (cell: string) => string = tidyText,
): Column<Type> {
  return {description, tidy, read: (cell) => cellComplaint(cell) ?? read(cell)};
}

const isReason = (cell: string): cell is MissingReason =>
  (missingReasons as readonly string[]).includes(cell);
const reasons = `why there is none: ${either(missingReasons)}`;

/** Words; never empty. */
export const text = (description: string): Column<string> =>
  column(description, (cell) =>
    cell === ''
      ? new Complaint('is empty. Write the words that belong here.')
      : (lostSignComplaint(cell) ?? cell),
  );

/** Words, or nothing. */
export const textOrNothing = (description: string): Column<string> =>
  column(description, (cell) => lostSignComplaint(cell) ?? cell);

/** Words of a participant or about one; never empty, and nobody can be told by them. */
export const account = (description: string): Column<string> => {
  const words = text(description);
  return {
    ...words,
    read: (cell) => {
      const told = privateWords(cell);
      return told === undefined ? words.read(cell) : new Complaint(told);
    },
  };
};

/** Words, or nothing, in a column that a table may lack. */
export const textIfAny = (description: string): Column<string> => ({
  ...textOrNothing(description),
  mayBeMissing: true,
});

/** A DOI such as 10.1234/abc, or nothing. */
export const doiOrNothing = (description: string): Column<string> =>
  column(description, (cell) =>
    cell === '' || /^10\.\d{4,9}\/\S+$/.test(cell)
      ? cell
      : new Complaint('is not a DOI. Write it without https://doi.org/, such as 10.1234/abc.'),
  );

/** An address on the web, or nothing. */
export const addressOrNothing = (description: string): Column<string> =>
  column(description, (cell) =>
    cell === '' || isWebAddress(cell)
      ? cell
      : new Complaint('is not an address. Write it in full, such as https://example.org/report.'),
  );

/** A short permanent name without spaces, which spreadsheets leave alone: letters, digits and hyphens. */
export const id = (description: string): Column<string> => column(description, readId, tidyName);

/** An id, or nothing. */
export const idOrNothing = (description: string): Column<string> =>
  column(description, (cell) => (cell === '' ? cell : readId(cell)), tidyName);

function readId(cell: string): string | Complaint {
  if (cell === '') return new Complaint('is empty. Write an id.');
  if (/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(cell)) return dateComplaint(cell) ?? cell;
  return (
    dateComplaint(cell) ??
    lookAlikeComplaint(cell) ??
    new Complaint('is not an id. Write letters, digits and hyphens, without spaces.')
  );
}

/** An id, or nothing, in a column that a table may lack. */
export const idIfAny = (description: string): Column<string> => ({
  ...idOrNothing(description),
  mayBeMissing: true,
});

/** Ids with one space between them, or nothing, in a column that a table may lack. */
export const idsIfAny = (description: string): Column<string[]> => ({
  ...ids(description),
  mayBeMissing: true,
});

/** Ids with one space between them, or nothing. */
export const ids = (description: string): Column<string[]> =>
  column(
    description,
    (cell) => {
      const list = cell === '' ? [] : cell.split(' ');
      const repeated = list.find((item, index) => list.indexOf(item) < index);
      if (repeated !== undefined && repeated !== '')
        return new Complaint(`names ${repeated} twice. Write it once.`);
      const complaint = list.map(readId).find((item) => item instanceof Complaint);
      return complaint
        ? new Complaint(
            'is not a list of ids. Write them with one space between them, such as "RSM2 RSM3".',
          )
        : list;
    },
    tidyNames,
  );

/** Words or phrases with | between them, or nothing. */
export const phrasesOrNothing = (description: string): Column<readonly string[]> =>
  column(description, (cell) => (cell === '' ? [] : readPhrases(cell)));

/** Words or phrases with | between them. */
export const phrases = (description: string): Column<readonly string[]> =>
  column(description, (cell) =>
    cell === '' ? new Complaint('is empty. Write words, with | between them.') : readPhrases(cell),
  );

function readPhrases(cell: string): readonly string[] | Complaint {
  const all = cell.split('|').map((words) => words.trim());
  return all.includes('')
    ? new Complaint('has nothing before or after a |. Write words there, or delete the |.')
    : all;
}

/** One of a few words. */
export const oneOf = <const Word extends string>(
  words: readonly Word[],
  description: string,
): Column<Word> => ({
  words,
  ...column(
    description,
    (cell) =>
      words.find((word) => word === cell) ??
      dateComplaint(cell) ??
      lookAlikeComplaint(cell) ??
      new Complaint(
        cell === ''
          ? `is empty. Write ${either(words)}.`
          : `is not known here. ${namesToChooseFrom(cell, words)}`,
      ),
    (cell) => tidyWord(cell, words),
  ),
});

/** What a claim is about, such as "case=T08 extreme=highest", or nothing. */
export const subject = (description: string): Column<Subject> => column(description, readSubject);

/** How a claim is recomputed: steps, or that nothing can. */
export const computation = (description: string): Column<readonly Step[]> =>
  column(description, readComputation);

/** Words with places such as {value}; never empty. */
export const clause = (description: string): Column<string> =>
  column(description, (cell) =>
    cell === ''
      ? new Complaint('is empty. Write a clause that can be quoted, such as "{value} took part".')
      : readPlaces(cell),
  );

/** Words with places, or nothing. */
export const clauseOrNothing = (description: string): Column<string> =>
  column(description, readPlaces);

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

/** A year, month or day as 2024, 2024-02 or 2024-02-29. */
export const date = (description: string): Column<string> => column(description, readDate);

/** A date, or nothing. */
export const dateOrNothing = (description: string): Column<string> =>
  column(description, (cell) => (cell === '' ? cell : readDate(cell)));

function readDate(cell: string): string | Complaint {
  const wrong = new Complaint(
    'is not a date that sorts. Write a year, month or day as 2024, 2024-02 or 2024-02-29.',
  );
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell)) return excelDateComplaint(cell) ?? wrong;
  const full = `${cell}-01-01`.slice(0, 10);
  const time = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== full ? wrong : cell;
}
