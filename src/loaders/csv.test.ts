import {expect, test} from 'vitest';
import {readCsv} from './csv.ts';
import {formatProblem} from './problem.ts';

const read = (text: string) => readCsv('data/cases.csv', text, ['case', 'number', 'place']);
const problems = (text: string) => read(text).problems.map(formatProblem);
const doubled = 'A quotation mark that belongs to the text is written twice ("").';

test('reads rows with the numbers that a spreadsheet gives them', () => {
  expect(read('case,number,place\nT01,1,here\nT02,2,there\n')).toEqual({
    rows: [
      {row: 2, cells: {case: 'T01', number: '1', place: 'here'}},
      {row: 3, cells: {case: 'T02', number: '2', place: 'there'}},
    ],
    problems: [],
  });
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
    'data/cases.csv, row 1: Column 2 has no name. Name it, or delete the column.',
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

test('finds a column with a stray space in its name', () => {
  expect(problems('case,number ,place\nT01,1,here')).toEqual([
    'data/cases.csv, row 1, column "number ": This table has no such column. Did you mean "number"?',
  ]);
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
  expect(problems('case,number,place\n\nT01,1,here\n,,\nT02,2,there')).toEqual([
    'data/cases.csv, row 2: This row is empty. Delete it.',
    'data/cases.csv, row 4: This row is empty. Delete it.',
  ]);
});

test('does not mind empty rows at the end', () => {
  expect(problems('case,number,place\nT01,1,here\n,,\n\n\n')).toEqual([]);
});

test('finds a quotation mark that nothing closes, and leaves what it swallows alone', () => {
  expect(problems('case,number,place\nT01,1,"here\nT02,2,there\n')).toEqual([
    'data/cases.csv, row 2, column "place": A quotation mark opens this cell and none closes it. ' +
      `Close it at the end of the cell. ${doubled}`,
  ]);
});

test('finds an unclosed quotation mark although a later cell has marks of its own', () => {
  expect(problems('case,number,place\nT01,1,"here\nT02,2,"there"\n')).toEqual([
    'data/cases.csv, row 2, column "place": A quotation mark opens this cell and none closes it. ' +
      `Close it at the end of the cell. ${doubled}`,
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
      `Close it at the end of the cell. ${doubled}`,
  ]);
});

test('knows a file that was saved with semicolons', () => {
  expect(problems('case;number;place\nT01;1;here')).toEqual([
    'data/cases.csv: This file was saved with semicolons. Save it as CSV UTF-8 (comma).',
  ]);
});

test('knows a file that was saved with tabs', () => {
  expect(problems('case\tnumber\tplace\nT01\t1\there')).toEqual([
    'data/cases.csv: This file was saved with tabs. Save it as CSV UTF-8 (comma).',
  ]);
});

test('says that an empty file is empty', () => {
  expect(problems('\n')).toEqual([
    'data/cases.csv: This file is empty. Its first row must name the columns.',
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
