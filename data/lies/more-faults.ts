// More of what a spreadsheet, or a hand at one, does to a table: the whole shape of it, and cells that look right.
import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {cells} from '../../src/testing/lies.ts';
import type {SpreadsheetFault} from './spreadsheet-faults.ts';

const headcount = 'data/questionnaire/headcount.csv';
const establishment = 'data/questionnaire/establishment.csv';
const quotations = 'data/framework/quotations.csv';
const statements = 'data/questionnaire/statements.csv';
const sources = 'data/sources.csv';

/** Another cell in the first row below the header of the headcount: T01, band-2, 17. */
const people = (cell: string) => cells('T01 band-2', {headcount: cell});
const posts = (wte: string) => cells('T01 support funded', {wte});
const named = (cell: string) => cells('T01 band-2', {case: cell});

/** The rows of a table, below its header, changed all together. */
const table =
  (change: (rows: string[][], header: string[]) => string[][]) =>
  (text: string): string => {
    const [header = [], ...rows] = csvParseRows(text);
    return `${csvFormatRows(change(rows, header))}\n`;
  };

/** Letters as an old Mac saves them. */
const macRoman = (text: string): Uint8Array =>
  Buffer.from(
    text
      .replaceAll('’', '\xd5')
      .replaceAll('‘', '\xd4')
      .replaceAll('“', '\xd2')
      .replaceAll('”', '\xd3'),
    'latin1',
  );

const refused = 'refused';
const remarked = 'remarked';

export const moreFaults: readonly SpreadsheetFault[] = [
  {
    what: 'one column sorted alone',
    file: headcount,
    wants: refused,
    says: ['row 2', 'sorted', 'Undo'],
    most: 1,
    make: table((rows, header) => {
      const sorted = rows.map((row) => row[2]!).toSorted((a, b) => Number(a) - Number(b));
      return [header, ...rows.map((row, index) => row.with(2, sorted[index]!))];
    }),
  },
  {
    what: 'the rows of a filter deleted',
    file: headcount,
    wants: refused,
    says: ['row 2', 'no band-3', 'Add the row'],
    make: table((rows, header) => [header, ...rows.filter(([, band]) => band !== 'band-3')]),
  },
  {
    what: 'an id filled down as a series',
    file: headcount,
    wants: refused,
    says: ['row 3', 'filled down', 'Undo'],
    most: 9,
    make: table((rows, header) => [
      header,
      ...rows.map((row, index) => row.with(0, `T${String(index + 1).padStart(2, '0')}`)),
    ]),
  },
  {
    what: 'merged cells',
    file: headcount,
    wants: refused,
    says: ['A3', 'merged', /Ctrl\+Enter/],
    make: table((rows, header) => [
      header,
      ...rows.map((row, index) => (rows[index - 1]?.[0] === row[0] ? row.with(0, '') : row)),
    ]),
  },
  {
    what: 'a header over two rows',
    file: headcount,
    wants: refused,
    says: ['C1', 'number of', 'correct its name'],
    make: table((rows, header) => [
      header.map((head, at) => (at === 2 ? 'number of' : head)),
      header.map((_, at) => (at === 2 ? 'people' : '')),
      ...rows,
    ]),
  },
  {
    what: 'units in a row below the header',
    file: headcount,
    wants: refused,
    says: ['row 2', '(people)', 'Delete this row'],
    make: table((rows, header) => [
      header,
      header.map((_, at) => (at === 2 ? '(people)' : '')),
      ...rows,
    ]),
  },
  {
    what: 'two tables on one sheet',
    file: headcount,
    wants: refused,
    says: ['row 56', 'Another table', 'Cut rows 56 to 57'],
    make: table((rows, header) => [
      header,
      ...rows,
      header.map(() => ''),
      ['case', 'staff', 'measure', 'wte', 'provenance', 'source', 'place'],
      ['T01', 'support', 'funded', '63.8', 'simulated', 'simulation', ''],
    ]),
  },
  {
    what: 'two tables side by side',
    file: headcount,
    wants: refused,
    says: ['J1', 'wte', 'Delete it'],
    make: table((rows, header) => [
      [...header, '', 'case', 'wte'],
      ...rows.map((row, i) => [...row, '', row[0]!, String(i)]),
    ]),
  },
  {
    what: 'Mac Roman',
    file: quotations,
    wants: refused,
    says: [/row \d+/, 'not UTF-8', 'CSV UTF-8'],
    make: macRoman,
  },
  {
    what: 'a shorthand made a copyright sign',
    file: headcount,
    wants: refused,
    says: ['C2', '©', 'suppressed'],
    make: people('©'),
  },
  {
    what: 'typographic quotation marks around an id',
    file: headcount,
    wants: refused,
    says: ['A2', 'T01', 'letters, digits'],
    make: named('“T01”'),
  },
  {
    what: 'a mark of a footnote behind a number',
    file: headcount,
    wants: refused,
    says: ['C2', '17¹', /Write 17\./],
    make: people('17¹'),
  },
  {
    what: 'an asterisk behind a number',
    file: headcount,
    wants: refused,
    says: ['C2', /Write 17\./, 'place'],
    make: people('17*'),
  },
  {
    what: 'spaces where a number belongs',
    file: headcount,
    wants: refused,
    says: ['C2', 'empty', 'not-supplied'],
    make: people('   '),
  },
  {
    what: 'a Swiss mark of thousands',
    file: headcount,
    wants: refused,
    says: ['C2', 'apostrophe', 'Write 1017'],
    make: people('1’017'),
  },
  {
    what: 'a point behind a number',
    file: headcount,
    wants: refused,
    says: ['C2', /Write 17\./],
    make: people('17.'),
  },
  {
    what: 'a plus before a number',
    file: headcount,
    wants: refused,
    says: ['C2', 'plus', 'Write it without'],
    make: people('+17'),
  },
  {
    what: 'a half',
    file: establishment,
    wants: refused,
    says: ['D2', /Write 63\.5/],
    make: posts('63½'),
  },
  {
    what: 'a time for a number',
    file: headcount,
    wants: refused,
    says: ['C2', 'time of day', 'text'],
    make: people('17:00:00'),
  },
  {
    what: 'a letter O for a nought',
    file: headcount,
    wants: refused,
    says: ['C2', 'looks like a digit', 'Write 20'],
    make: people('2O'),
  },
  {
    what: 'a small l for a one',
    file: headcount,
    wants: refused,
    says: ['C2', 'looks like a digit', 'Write 17'],
    make: people('l7'),
  },
  {
    what: 'a truth value',
    file: headcount,
    wants: refused,
    says: ['C2', 'TRUE', 'not-supplied'],
    make: people('TRUE'),
  },
  {
    what: 'a tick',
    file: headcount,
    wants: refused,
    says: ['C2', '✓', 'not-supplied'],
    make: people('✓'),
  },
  {
    what: 'two numbers in a cell',
    file: headcount,
    wants: refused,
    says: ['C2', '17/52', 'two numbers'],
    make: people('17/52'),
  },
  {
    what: 'the number of another year beside it',
    file: headcount,
    wants: refused,
    says: ['C2', '2023', 'digits alone'],
    make: people('17 (2023: 15)'),
  },
  {
    what: 'rows and columns exchanged',
    file: headcount,
    wants: refused,
    says: ['row 1', 'exchanged', 'Transpose'],
    make: (text) => {
      const rows = csvParseRows(text);
      return `${csvFormatRows(rows[0]!.map((_, at) => rows.map((row) => row[at]!)))}\n`;
    },
  },
  {
    what: 'cells moved to the right from a row on',
    file: headcount,
    wants: refused,
    says: ['row 7', '48 rows', 'Shift cells left'],
    make: table((rows, header) => [
      header,
      ...rows.map((row, index) => (index < 5 ? row : ['', ...row.slice(0, -1)])),
    ]),
  },
  {
    what: 'two columns exchanged below their heads',
    file: headcount,
    wants: refused,
    says: ['row 1', 'case', 'band', 'Exchange'],
    make: table((rows, header) => [header, ...rows.map(([a, b, ...rest]) => [b!, a!, ...rest])]),
  },
  {
    what: 'the header sorted among the rows',
    file: headcount,
    wants: refused,
    says: ['row 54', 'Move it up'],
    make: table((rows, header) => [...rows, header]),
  },
  {
    what: 'spaces between the columns',
    file: headcount,
    wants: refused,
    says: ['row 1', 'Text to Columns', 'Space'],
    make: table((rows, header) =>
      [header, ...rows].map((row) => [row.map((cell) => cell.padEnd(16)).join('')]),
    ),
  },
  {
    what: 'a bar between the columns',
    file: headcount,
    wants: refused,
    says: ['row 1', 'Text to Columns', 'Other'],
    make: (text) =>
      csvParseRows(text)
        .map((row) => row.join('|'))
        .join('\n'),
  },
  {
    what: 'every row in one cell',
    file: headcount,
    wants: refused,
    says: ['row 1', 'Text to Columns', 'Comma'],
    make: (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => `"${line.replaceAll('"', '""')}"`)
        .join('\n'),
  },
  {
    what: 'the whole table twice',
    file: headcount,
    wants: refused,
    says: ['row 55', 'second time', 'Delete rows 55 to 107'],
    make: table((rows, header) => [header, ...rows, ...rows]),
  },
  {
    what: 'the names that Excel gives to columns',
    file: headcount,
    wants: refused,
    says: ['H1', 'Column1', 'Delete it'],
    make: table((rows, header) => [[...header, 'Column1'], ...rows.map((row) => [...row, 'seen'])]),
  },
  {
    what: 'an empty column to the left',
    file: headcount,
    wants: remarked,
    says: ['row 1', 'left', 'Delete it'],
    make: table((rows, header) => [header, ...rows].map((row) => ['', ...row])),
  },
  {
    what: 'a column of row numbers',
    file: headcount,
    wants: refused,
    says: ['A1', '#', 'Delete it'],
    make: table((rows, header) => [
      ['#', ...header],
      ...rows.map((row, i) => [String(i + 1), ...row]),
    ]),
  },
  {
    what: 'what a pivot table calls nothing',
    file: headcount,
    wants: refused,
    says: ['C2', 'blank', 'not-supplied'],
    make: people('(blank)'),
  },
  {
    what: 'an id that lost its nought',
    file: headcount,
    wants: refused,
    says: ['A2', 'T1', 'T01'],
    make: named('T1'),
  },
  {
    what: 'an id as the name of a trust',
    file: headcount,
    wants: refused,
    says: ['A2', 'Trust 1', 'letters, digits'],
    make: named('Trust 1'),
  },
  {
    what: 'per mille',
    file: statements,
    wants: refused,
    says: ['C4', 'per mille', '34'],
    make: cells('T06 support-share', {value: '340‰'}),
  },
  {
    what: 'a count in per cent',
    file: headcount,
    wants: refused,
    says: ['C2', 'per cent', 'General'],
    make: people('1700%'),
  },
  {
    what: 'a Roman number',
    file: headcount,
    wants: refused,
    says: ['C2', 'XVII', 'Write a number'],
    make: people('XVII'),
  },
  {
    what: 'a question mark for nothing',
    file: headcount,
    wants: refused,
    says: ['C2', 'not-supplied'],
    make: people('?'),
  },
  {
    what: 'to be confirmed',
    file: headcount,
    wants: refused,
    says: ['C2', 'TBC', 'not-supplied'],
    make: people('TBC'),
  },
  {
    what: 'a dagger',
    file: headcount,
    wants: refused,
    says: ['C2', /Write 17\./],
    make: people('†17'),
  },
  {
    what: 'as before',
    file: headcount,
    wants: refused,
    says: ['C2', 'not-supplied'],
    make: people('"'),
  },
  {
    what: 'a point between thousands',
    file: headcount,
    wants: refused,
    says: ['C2', 'between thousands', 'write 1017'],
    make: people('1.017'),
  },
  {
    what: 'a share in the place of a count',
    file: headcount,
    wants: refused,
    says: ['C2', 'A share is no count', 'write how many'],
    make: people('0.19'),
  },
  {
    what: 'a day as a serial number in the place of a count',
    file: headcount,
    wants: refused,
    says: ['C2', '46114', 'times the next largest'],
    make: people('46114'),
  },
  {
    what: 'the row of a source deleted',
    file: sources,
    wants: refused,
    says: ['"simulation" is not in data/sources.csv', 'If its row was deleted, put it back'],
    most: 9,
    make: table((rows, header) => [header, ...rows.filter(([id]) => id !== 'simulation')]),
  },
  {
    what: 'a month in words in the date of the data',
    file: sources,
    wants: refused,
    says: ['E3', 'December 2022', 'Write a year, month or day'],
    make: table((rows, header) => [
      header,
      ...rows.map((row) => (row[0] === 'census-paper' ? row.with(4, 'December 2022') : row)),
    ]),
  },
  {
    what: 'at most five',
    isAlone: true,
    file: headcount,
    wants: remarked,
    says: ['C2', '≤ 5', 'suppressed'],
    make: people('≤ 5'),
  },
];
