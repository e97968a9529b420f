import {Complaint, dateComplaint} from './cell.ts';
import {type Column, column} from './columns.ts';

// Columns of the tables about the report itself.

const orNothing =
  (read: (cell: string) => string | Complaint) =>
  (cell: string): string | Complaint =>
    cell === '' ? cell : read(cell);

// A segment may hold letters, digits, dots, hyphens and underscores, but is no . or .., which lead elsewhere;
// the last is a folder, or a file with its ending.
const readPath = (cell: string): string | Complaint => {
  if (/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*(?:[\w-]+(?:\.[\w-]+)*\.\w+)?$/.test(cell)) return cell;
  return new Complaint(
    /^\/[^\s#?]*[^/]$/.test(cell)
      ? `lacks its slash at the end. Write ${cell}/.`
      : 'is not an address of this report. ' +
          'Write it from the top of the site, without host and anchor, such as /figures/census/.',
  );
};

/** An address from the top of the site. */
export const path = (description: string): Column<string> => column(description, readPath);

export const pathOrNothing = (description: string): Column<string> =>
  column(description, orNothing(readPath));

/** A version such as 0.1.0, which some spreadsheets take for a date. */
export const version = (description: string): Column<string> =>
  column(description, (cell) =>
    /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(cell)
      ? cell
      : (dateComplaint(cell) ??
        new Complaint('is not a version. Write three numbers with points, such as 0.1.0.')),
  );

/** A day, or nothing. */
export const dayOrNothing = (description: string): Column<string> =>
  column(
    description,
    orNothing((cell) =>
      isDay(cell) ? cell : new Complaint('is not a day. Write it as 2024-02-29.'),
    ),
  );

/** True for a day of the calendar such as 2024-02-29. */
export function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time.getTime()) &&
    time.toISOString().slice(0, 10) === text
  );
}

const readSentence = (cell: string): string | Complaint =>
  /[.!?]$/.test(cell)
    ? cell
    : new Complaint(
        cell === ''
          ? 'is empty. Write a sentence.'
          : 'is not a sentence. Write one, with its full stop.',
      );

export const sentence = (description: string): Column<string> => column(description, readSentence);
export const sentenceOrNothing = (description: string): Column<string> =>
  column(description, orNothing(readSentence));

/** What stands before a hash in a table: without it a spreadsheet takes digits around an e for a power of ten. */
export const hashPrefix = 'sha256:';

const readHash = (cell: string): string | Complaint =>
  /^sha256:[0-9a-f]{12}$/.test(cell)
    ? cell.slice(hashPrefix.length)
    : new Complaint(
        'is not a hash. It is written by npm run edition: sha256: and twelve hexadecimal digits.',
      );

/** The first twelve hexadecimal digits of a SHA-256. */
export const hash = (description: string): Column<string> => column(description, readHash);
export const hashOrNothing = (description: string): Column<string> =>
  column(description, orNothing(readHash));

/** The SHA-256 of a file, whole, since it is held against files of strangers. */
export const fileHash = (description: string): Column<string> =>
  column(description, (cell) =>
    /^sha256:[0-9a-f]{64}$/.test(cell)
      ? cell.slice(hashPrefix.length)
      : new Complaint(
          'is not the hash of a file. It is written by npm run edition: sha256: and 64 hexadecimal digits.',
        ),
  );

export const fileHashIfAny = (description: string): Column<string> => ({
  ...fileHash(description),
  read: orNothing((cell) => fileHash(description).read(cell)),
  mayBeMissing: true,
});

/** The name of a drawing that was kept, of a figure and the hash of its rows. */
export const drawing = (description: string): Column<string> =>
  column(description, (cell) =>
    /^[a-z0-9-]+-[0-9a-f]{12}\.svg$/.test(cell)
      ? cell
      : new Complaint(
          'is not the name of a drawing as npm run edition writes it, such as census-0123456789ab.svg.',
        ),
  );
