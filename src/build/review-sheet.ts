import {forSpreadsheet, withMark} from '../figures/table/spreadsheet.ts';
import {textOrNothing} from '../loaders/columns.ts';
import {formatProblem} from '../loaders/problem.ts';
import {dayOrNothing} from '../loaders/publication-columns.ts';
import {loadTable, type Table} from '../loaders/table.ts';
import {noPlace, readingsTable} from '../loaders/tables/readings.ts';
import type {Reading} from '../model/publishing/reading.ts';
import {csvText, writtenHash} from '../publishing/catalogue/items-csv.ts';
import {reviewState} from '../review/state.ts';
import {placesOfText} from '../review/texts.ts';
import {PlainError} from './project.ts';
import type {Reviewed} from './review.ts';
import {signed} from './sign.ts';

// A list of unread texts for a spreadsheet: who has read one writes so beside it.

interface SheetRow extends Reading {
  readonly at: string;
  readonly words: string;
}

const columns = ['text', 'at', 'words', 'places', 'reader', 'date', 'hash'] as const;

const sheetTable = (file: string): Table<Omit<SheetRow, 'places'> & {readonly places: string}> => ({
  file,
  row: 'a text to be read',
  key: ['text'],
  columns: {
    text: readingsTable.columns.text,
    at: textOrNothing('Where it stands in its file'),
    words: textOrNothing('What it says'),
    places: textOrNothing('Places of the source that it is held against'),
    reader: textOrNothing('Who has read it; empty while nobody has'),
    date: dayOrNothing('Day on which it was read'),
    hash: readingsTable.columns.hash,
  },
});

/** Every unread text as a row of CSV, with room for who has read it and when. */
export function sheetOf({study, texts, readings}: Reviewed): string {
  const rows = reviewState(texts, readings).unread.map((text) => ({
    text: text.key,
    at: text.at,
    words: forSpreadsheet(text.text),
    places: placesOfText(study, text).join('; '),
    reader: '',
    date: '',
    hash: writtenHash(text.hash),
  }));
  return withMark(csvText(columns, rows));
}

/**
 * Signs each row of such a list that names a reader.
 * @throws {PlainError} where a row cannot be signed, or its text is another by now
 */
export function signedFrom(
  file: string,
  bytes: Uint8Array,
  {study, texts, readings}: Reviewed,
): {readings: readonly Reading[]; signed: number} {
  const {rows, problems} = loadTable(sheetTable(file), bytes);
  if (problems.length > 0) throw new PlainError(problems.map(formatProblem).join('\n'));
  const read = rows.filter(({reader}) => reader !== '');
  const hashes = new Map(texts.map(({key, hash}) => [key, hash]));
  const other = read.find(({text, hash}) => hashes.get(text) !== hash);
  if (other)
    throw new PlainError(
      `${file}: ${other.text} is another text by now. Write the list again and read it as it is.`,
    );
  const all = read.reduce(
    (soFar, {text, reader, date, places}) => ({
      ...soFar,
      readings: signed({target: text, reader, date, places: places || noPlace}, study, texts, soFar)
        .readings,
    }),
    readings,
  );
  return {readings: all.readings, signed: read.length};
}
