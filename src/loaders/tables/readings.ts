import type {Reading} from '../../model/publishing/reading.ts';
import {Complaint} from '../cell.ts';
import {column, id, text} from '../columns.ts';
import {hash, isDay} from '../publication-columns.ts';
import {table} from '../table.ts';

/** What stands in the place of places where a text renders none. */
export const noPlace = 'not-applicable';

/** Places as a cell lists them, each behind a semicolon and a space: a title may hold a semicolon too. */
export const placesInCell = (cell: string): string[] =>
  cell === noPlace ? [] : cell.split(/;\s+/).filter(Boolean);

export const readingsTable = table<Reading>({
  file: 'data/readings.csv',
  row: 'a text as somebody has read it against its source',
  key: ['text', 'hash'],
  columns: {
    text: text('File of the text and its place there'),
    hash: hash('Hash of the text as it was read'),
    places: column('Places of the source that it was held against, or not-applicable', (cell) =>
      cell === ''
        ? new Complaint(`is empty. Write the place, such as "Findings, 1.1", or ${noPlace}.`)
        : placesInCell(cell),
    ),
    reader: id('Id of the reader'),
    date: column('Day on which it was read', (cell) =>
      isDay(cell) ? cell : new Complaint('is not a day. Write it as 2024-02-29.'),
    ),
  },
});
