import {type Problem, sortProblems} from '../loaders/problem.ts';
import {type Loaded, loadTable, type Table} from '../loaders/table.ts';
import {readersTable} from '../loaders/tables/readers.ts';
import {noPlace, readingsTable} from '../loaders/tables/readings.ts';
import type {Reading, Readings} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import {suggest} from '../model/values/suggest.ts';
import type {Read} from './assemble.ts';
import {placesOf} from './places.ts';

/** The tables of who has read what. Neither has to be there: then nothing was read. */
export const readingFiles: readonly string[] = [readersTable.file, readingsTable.file];

/**
 * Reads who has read which texts and checks it, without looking at the texts.
 * Never throws: problems are handed back, sorted by file and row.
 */
export function assembleReadings(
  read: Read,
  study: Study,
  today = latestToday(),
): {readings: Readings; problems: Problem[]} {
  const readers = load(readersTable, read);
  const readings = load(readingsTable, read);
  const known = readers.rows.map(({reader}) => reader);
  const complain = complaints(known, [...placesOf(study)], today);
  const problems = [
    ...readers.problems,
    ...readings.problems,
    ...repeated(readersTable, readers),
    ...repeated(readingsTable, readings),
    ...readings.rows.flatMap((row) =>
      complain(row).map((fault) => ({
        file: readingsTable.file,
        row: readings.typed.get(row)?.row,
        ...fault,
      })),
    ),
  ];
  return {
    readings: {readers: readers.rows, readings: readings.rows},
    problems: sortProblems(problems),
  };
}

function load<Row>(table: Table<Row>, read: Read): Loaded<Row> {
  const bytes = read(table.file);
  return bytes ? loadTable(table, bytes) : {rows: [], typed: new Map(), problems: []};
}

/** The day that it is in the east, where it is the latest: no reader anywhere signs a later one. */
export const latestToday = (): string =>
  new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

type Fault = Pick<Problem, 'column' | 'value' | 'message'>;

const complaints =
  (readers: readonly string[], places: readonly string[], today: string) =>
  ({reader, places: held, date}: Reading): Fault[] => [
    ...(readers.includes(reader)
      ? []
      : [{column: 'reader', value: reader, message: unknownReader(reader, readers)}]),
    ...held
      .filter((place) => !places.includes(place))
      .map((place) => ({column: 'places', value: place, message: unknownPlace(place, places)})),
    ...(date > today
      ? [{column: 'date', value: date, message: 'is still to come. Write the day of the reading.'}]
      : []),
  ];

/** What is wrong with a reader whom the table of readers lacks. */
export const unknownReader = (reader: string, readers: readonly string[]): string =>
  `is no reader in ${readersTable.file}. ${suggest(reader, readers, 'Add a row for who has read the text.')}`;

/** What is wrong with a place that no row of the study names. */
export const unknownPlace = (place: string, places: readonly string[]): string =>
  `is no place that a row of data/ names. ` +
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
