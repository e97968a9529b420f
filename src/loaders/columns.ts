import type {Step} from '../model/claims/recompute/step.ts';
import type {Subject} from '../model/claims/subjects/subject.ts';
import {either} from '../model/values/lists.ts';
import {isWebAddress} from '../model/values/web-address.ts';
import {Complaint, dateComplaint, excelDateComplaint, lostSignComplaint} from './cell.ts';
import {namesToChooseFrom} from './choose.ts';
import {type Column, column} from './column.ts';
import {lookAlikeComplaint} from './look-alike.ts';
import {readPlaces} from './places.ts';
import {privateWords} from './private.ts';
import {readComputation} from './steps.ts';
import {readSubject} from './subjects.ts';
import {tidyName, tidyNames, tidyWord} from './tidy.ts';

export {type Column, column} from './column.ts';
export * from './number-columns.ts';

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
