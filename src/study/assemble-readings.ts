import {withCellAddresses} from '../loaders/cell-address.ts';
import {type Problem, sortProblems} from '../loaders/problem.ts';
import {type Loaded, loadTable, type Table} from '../loaders/table.ts';
import {keptTextsTable} from '../loaders/tables/kept-texts.ts';
import {readersTable} from '../loaders/tables/readers.ts';
import {noPlace, readingsTable} from '../loaders/tables/readings.ts';
import {textPlacesTable} from '../loaders/tables/text-places.ts';
import {paperId} from '../model/claims/paper.ts';
import {sourceById} from '../model/indexes.ts';
import type {Reader, Reading, Readings} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import {suggest} from '../model/values/suggest.ts';
import type {ReadFile} from './assemble.ts';
import {placesOf} from './places.ts';
import {wordsOf} from './texts/words.ts';

/** The tables of who has read what. None of them has to be there: then nothing was read. */
export const readingFiles: readonly string[] = [
  readersTable.file,
  readingsTable.file,
  keptTextsTable.file,
];

/**
 * Reads who has read which texts and checks it, without looking at the texts. A place was there when it was signed, to
 * which the seal of the reading holds it; rows that named it may have been withdrawn since.
 * Never throws: problems are handed back, sorted by file and row.
 */
export function assembleReadings(
  read: ReadFile,
  study: Study,
  today = latestToday(),
): {readings: Readings; problems: Problem[]} {
  const readers = load(readersTable, read);
  const readings = load(readingsTable, read);
  const kept = load(keptTextsTable, read);
  const known = readers.rows.map(({reader}) => reader);
  const places = load(textPlacesTable, read).rows.map(({place}) => place);
  const complain = complaints(known, today);
  const problems = [
    ...readers.problems,
    ...readings.problems,
    ...kept.problems,
    ...repeated(readersTable, readers),
    ...notAuthors(readers, study),
    ...repeated(readingsTable, readings),
    ...repeated(keptTextsTable, kept),
    ...readings.rows.flatMap((row) =>
      complain(row).map((fault) => ({
        file: readingsTable.file,
        row: readings.typed.get(row)?.row,
        ...fault,
      })),
    ),
  ];
  return {
    readings: {
      readers: readers.rows,
      readings: readings.rows,
      ...(kept.rows.length > 0 && {kept: kept.rows}),
      ...(places.length > 0 && {places}),
    },
    problems: withCellAddresses(sortProblems(problems), read),
  };
}

/** Places that may be read: those of the texts at hand, and whatever rows name besides. */
export const knownPlaces = (study: Study, places: readonly string[] = []): string[] => [
  ...new Set([...places, ...placesOf(study)]),
];

/** Only an author of the paper reads as one. */
function notAuthors({rows, typed}: Loaded<Reader>, study: Study): Problem[] {
  const authors = sourceById(study, paperId)?.producer;
  return rows
    .filter(({kind}) => kind === 'study-author' && authors !== undefined)
    .filter(
      ({name}) =>
        !wordsOf(name).some((word) => word.length > 2 && wordsOf(authors!).includes(word)),
    )
    .map((row) => ({
      file: readersTable.file,
      row: typed.get(row)?.row,
      column: 'name',
      value: row.name,
      message: `is none of the authors of the study, ${authors}. Correct the name or the kind.`,
    }));
}

function load<Row>(table: Table<Row>, read: ReadFile): Loaded<Row> {
  const bytes = read(table.file);
  return bytes ? loadTable(table, bytes) : {rows: [], typed: new Map(), problems: [], remarks: []};
}

/** A clock that says an earlier day was never set: this program did not exist. */
const firstDay = '2024-01-01';

/** Whether the clock of this machine can be believed, so that a day that is still to come is known. */
export const isClockSet = (): boolean => new Date().toISOString() > firstDay;

/**
 * The day that it is in the east, where it is the latest: no reader anywhere signs a later one.
 * By a clock that was never set no day is still to come.
 */
export const latestToday = (): string =>
  isClockSet() ? new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10) : '9999';

type Fault = Pick<Problem, 'column' | 'value' | 'message'>;

const complaints =
  (readers: readonly string[], today: string) =>
  ({reader, date}: Reading): Fault[] => [
    ...(readers.includes(reader)
      ? []
      : [{column: 'reader', value: reader, message: unknownReader(reader, readers)}]),
    ...(date > today
      ? [{column: 'date', value: date, message: 'is still to come. Write the day of the reading.'}]
      : []),
  ];

/** What is wrong with a reader whom the table of readers lacks. */
export const unknownReader = (reader: string, readers: readonly string[]): string =>
  `is no reader in ${readersTable.file}. ${suggest(reader, readers, 'Add a row for who has read the text.')}`;

/** What is wrong with a place that no text at hand has and no row of the study names. */
export const unknownPlace = (place: string, places: readonly string[]): string =>
  `is no place of a text at hand, nor one that a row of data/ names. ` +
  suggest(place, places, `Write one of theirs, such as "${places[0] ?? ''}", or ${noPlace}.`);

function repeated<Row>({file, key}: Table<Row>, {rows, typed}: Loaded<Row>): Problem[] {
  const nameOf = (row: Row): string => key.map((column) => String(row[column])).join(' ');
  const first = new Map(rows.toReversed().map((row) => [nameOf(row), row]));
  return rows
    .filter((row) => first.get(nameOf(row)) !== row)
    .map((row) => ({
      file,
      row: typed.get(row)?.row,
      column: key[0],
      value: String(row[key[0]!]),
      message:
        `stands in row ${typed.get(first.get(nameOf(row))!)?.row} already. ` +
        'Delete one of the two rows.',
    }));
}
