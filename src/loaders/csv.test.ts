import {expect, test} from 'vitest';
import {readCsv} from './csv.ts';
import {formatProblem} from './problem.ts';

const columns = [{name: 'case'}, {name: 'number'}, {name: 'place'}];
const read = (text: string) => readCsv('data/cases.csv', text, columns);
const problems = (text: string) => read(text).problems.map(formatProblem);
const remarks = (text: string) => read(text).remarks.map(formatProblem);
const doubled = 'A quotation mark that belongs to the text is written twice ("").';

test('reads rows with the numbers that a spreadsheet gives them', () => {
  const {rows, problems, remarks: none} = read('case,number,place\nT01,1,here\nT02,2,there\n');
  expect(rows.map(({row, cells}) => ({row, cells}))).toEqual([
    {row: 2, cells: {case: 'T01', number: '1', place: 'here'}},
    {row: 3, cells: {case: 'T02', number: '2', place: 'there'}},
  ]);
  expect([...problems, ...none]).toEqual([]);
});

test('takes columns in any order', () => {
  expect(read('place,case,number\nhere,T01,1').rows[0]?.cells).toEqual({
    case: 'T01',
    number: '1',
    place: 'here',
  });
});

test('takes away a byte order mark', () => {
  expect(problems('\uFEFFcase,number,place\nT01,1,here')).toEqual([]);
});

test.each([['\r\n'], ['\n'], ['\r']])('takes %j as the end of a row', (end) => {
  expect(
    read(['case,number,place', 'T01,1,here', 'T02,2,there', ''].join(end)).rows.map(({row}) => row),
  ).toEqual([2, 3]);
});

test('counts a cell with a line break as one row', () => {
  expect(
    read('case,number,place\nT01,1,"here\nand there"\nT02,2,there').rows.map(({row}) => row),
  ).toEqual([2, 3]);
});

test('keeps commas and doubled quotation marks inside a quoted cell', () => {
  expect(read('case,number,place\nT01,1,"a, ""b"""').rows[0]?.cells['place']).toBe('a, "b"');
});

test('does not turn text into numbers or dates', () => {
  expect(read('case,number,place\n0x10,5E1,2024-01-01').rows[0]?.cells).toEqual({
    case: '0x10',
    number: '5E1',
    place: '2024-01-01',
  });
});

test('finds a missing column', () => {
  expect(problems('case,place\nT01,here')).toEqual([
    'data/cases.csv, row 1: The column "number" is missing. The header row is: case,number,place',
  ]);
});

test('finds several missing columns at once', () => {
  expect(problems('case,\nT01,')).toEqual([
    'data/cases.csv, row 1: The columns "number" and "place" are missing. The header row is: case,number,place',
  ]);
});

test('finds an unknown column', () => {
  expect(problems('case,number,place,colour\nT01,1,here,red')).toEqual([
    'data/cases.csv, row 1, column "colour": This table has no such column. Delete it, or correct its name.',
  ]);
});

test('suggests the name of a misspelt column, and does not call it missing as well', () => {
  expect(problems('case,Nmber,place\nT01,1,here')).toEqual([
    'data/cases.csv, row 1, column "Nmber": This table has no such column. Did you mean "number"?',
  ]);
});

test('finds a column without a name that holds something', () => {
  expect(problems('case,number,place,\nT01,1,here,x')).toEqual([
    'data/cases.csv, row 1 (D1): Column 4 has no name. Name it, or delete the column.',
  ]);
});

test('passes over empty columns to the right, and says so', () => {
  const text = 'case,number,place,,\nT01,1,here,,\nT02,2,there,,';
  expect(read(text).rows).toHaveLength(2);
  expect([problems(text), remarks(text)]).toEqual([
    [],
    [
      'data/cases.csv, row 1: There are 2 empty columns to the right, which the report passes over. Delete them.',
    ],
  ]);
});

test('reads a header with capitals and stray spaces, and says so', () => {
  const text = 'Case, number ,place\nT01,1,here';
  expect(read(text).rows[0]?.cells).toEqual({case: 'T01', number: '1', place: 'here'});
  expect([problems(text), remarks(text)]).toEqual([
    [],
    [
      'data/cases.csv, row 1: The header is read with "Case" as "case" and " number " as "number". Write it so.',
    ],
  ]);
});

test('says that the header again, a sum, a note and what a merge left are no rows', () => {
  const text =
    'case,number,place\nT01,1,here\ncase,number,place\nTotal,,\nnote: as of May,,\n<<<<<<< HEAD\n';
  expect(problems(text)).toEqual([
    'data/cases.csv, row 3: This is the header again. Delete this row.',
    'data/cases.csv, row 4: This looks like a row of totals ("Total"). ' +
      'The report works them out itself. Delete this row.',
    'data/cases.csv, row 5: This looks like a note ("note: as of May"). A table holds rows alone. Delete this row.',
    'data/cases.csv, row 6: "<<<<<<< HEAD" was left by a version control program that found two versions. ' +
      'Choose one, and delete its marks.',
  ]);
});

test('takes a row that bears the name of a sum and is whole', () => {
  expect(problems('case,number,place\nmedian,1,here')).toEqual([]);
});

test('knows a table that has a column for what are rows here', () => {
  const shape = [{name: 'case'}, {name: 'band', words: ['band-2', 'band-3']}, {name: 'people'}];
  expect(
    readCsv('data/x.csv', 'case,Band-2,band-3\nT01,1,2', shape).problems.map(formatProblem),
  ).toEqual([
    'data/x.csv, row 1: The columns Band-2 and band-3 belong into rows: this table has a row for each "band", ' +
      'and its value in a column of its own. The header row is: case,band,people',
  ]);
});

test.each([
  [
    'T01,1,published,paper,Table 1',
    /^This row names no column of the table, .* header was deleted/,
  ],
  ['case,headcount,wave,provenance,rest', /^"headcount", "wave" and "rest" are no columns of this/],
])('says of a header that is none of its own, %s, one thing', (header, message) => {
  const {rows, problems} = readCsv(
    'data/cases.csv',
    `${header}\nT02,2,published,paper,Table 1\n`,
    ['case', 'number', 'provenance', 'source', 'place'].map((name) => ({name})),
  );
  expect(rows).toEqual([]);
  expect(problems).toEqual([
    {file: 'data/cases.csv', row: 1, message: expect.stringMatching(message) as string},
  ]);
});

test('reads rows that end as on an old Mac or in two ways, and says so', () => {
  expect(remarks('case,number,place\rT01,1,here\r')).toEqual([
    'data/cases.csv: Its rows end as on an old Mac ("CSV (Macintosh)"). Save it as "CSV UTF-8 (comma delimited)".',
  ]);
  expect(remarks('case,number,place\r\nT01,1,here\nT02,2,there\r\n')).toEqual([
    'data/cases.csv: Its rows have line ends of two kinds, as two programs leave them. ' +
      'Save it as "CSV UTF-8 (comma delimited)".',
  ]);
  expect(remarks('case,number,place\r\nT01,1,"a\nb"\r\n')).toEqual([]);
});

test('finds two columns of one name', () => {
  expect(problems('case,number,place,number\nT01,1,here,2')).toEqual([
    'data/cases.csv, row 1, column "number": Two columns have this name. Delete or rename one.',
  ]);
});

test('finds a short row', () => {
  expect(problems('case,number,place\nT01\nT02,2,there')).toEqual([
    'data/cases.csv, row 2: This row has 1 cell instead of 3. Nothing stands under "number" and "place".',
  ]);
});

test('finds a long row', () => {
  expect(problems('case,number,place\nT01,1,here, there')).toEqual([
    'data/cases.csv, row 2: This row has 4 cells instead of 3. ' +
      'Delete what is too much; a cell that has a comma in it stands in quotation marks.',
  ]);
});

test('finds an empty row between others, with or without commas', () => {
  const text = 'case,number,place\n\nT01,1,here\n,,\nT02,2,there';
  expect([problems(text), remarks(text)]).toEqual([
    [],
    [
      'data/cases.csv, row 2: This empty row is passed over. Delete it.',
      'data/cases.csv, row 4: This empty row is passed over. Delete it.',
    ],
  ]);
});

test('passes over empty rows at the end, and says it once', () => {
  const text = 'case,number,place\nT01,1,here\n,,\n,,\n,,\n';
  expect([problems(text), remarks(text)]).toEqual([
    [],
    ['data/cases.csv: There are 3 empty rows at the end, which are passed over. Delete them.'],
  ]);
});

test('finds a quotation mark that nothing closes, and leaves what it swallows alone', () => {
  expect(problems('case,number,place\nT01,1,"here\nT02,2,there\n')).toEqual([
    'data/cases.csv, row 2, column "place": A quotation mark opens this cell and none closes it. ' +
      'Close it at the end of the cell.',
  ]);
});

test('finds an unclosed quotation mark although a later cell has marks of its own', () => {
  expect(problems('case,number,place\nT01,1,"here\nT02,2,"there"\n')).toEqual([
    'data/cases.csv, row 2, column "place": A quotation mark opens this cell and none closes it. ' +
      'Close it at the end of the cell.',
  ]);
});

test('finds characters after a closing quotation mark, and reads the rows below', () => {
  const text = 'case,number,place\nT01,1,"here" and there\nT02,2\n';
  expect(problems(text)).toEqual([
    `data/cases.csv, row 2, column "place": " and there" stands after the closing quotation mark. ${doubled}`,
    'data/cases.csv, row 3: This row has 2 cells instead of 3. Nothing stands under "place".',
  ]);
});

test('reads nothing below a header with broken quotation marks', () => {
  expect(problems('"case,number,place\nT01,1,here\n')).toEqual([
    'data/cases.csv, row 1: A quotation mark opens this cell and none closes it. ' +
      'Close it at the end of the cell.',
  ]);
});

test('knows a file that was saved with semicolons', () => {
  expect(problems('case;number;place\nT01;1;here')).toEqual([
    'data/cases.csv: This file was saved with semicolons between cells. Save it as "CSV UTF-8 (comma delimited)".',
  ]);
});

test('knows a file that was saved with tabs', () => {
  expect(problems('case\tnumber\tplace\nT01\t1\there')).toEqual([
    'data/cases.csv: This file was saved with tabs between cells. Save it as "CSV UTF-8 (comma delimited)".',
  ]);
});

test('says that an empty file is empty', () => {
  expect(problems('\n')).toEqual([
    'data/cases.csv: This file is empty. Its first row must name the columns of the header.',
  ]);
});

test('knows a decimal comma that cut a cell in two', () => {
  expect(problems('case,number,place\nT01,63,8,here')).toEqual([
    'data/cases.csv, row 2: This row has 4 cells instead of 3. If 63 and 8 are 63,8 with a decimal comma, write 63.8.',
  ]);
});

test('does not look for a decimal where two cells are too many', () => {
  expect(problems('case,number,place\nT01,63,8,9,here')).toEqual([
    'data/cases.csv, row 2: This row has 5 cells instead of 3. ' +
      'Delete what is too much; a cell that has a comma in it stands in quotation marks.',
  ]);
});

test.each([['The cases'], ['The cases,,'], ['"The cases, 2024"'], ['Cases; by number'], ['']])(
  'knows the title %j above the header',
  (title) => {
    expect(problems(`${title}\ncase,number,place\nT01,1,here`)).toEqual([
      'data/cases.csv: Row 1 is not the header; row 2 is. Delete row 1.',
    ]);
  },
);

test('knows several rows above the header', () => {
  expect(problems('The cases,,\n,,\nnumber,case,place\n1,T01,here')).toEqual([
    'data/cases.csv: Rows 1 to 2 are not the header; row 3 is. Delete rows 1 to 2.',
  ]);
});
