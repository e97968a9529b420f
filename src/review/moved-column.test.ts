import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {expect, test} from 'vitest';
import {checkOf, studyWith} from '../testing/planted-study.ts';

/** A table with one of its columns changed. */
const withColumn =
  (name: string, change: (cells: readonly string[]) => readonly string[]) =>
  (text: string): string => {
    const [header = [], ...rows] = csvParseRows(text);
    const at = header.indexOf(name);
    const cells = change(rows.map((row) => row[at]!));
    return `${csvFormatRows([header, ...rows.map((row, index) => row.with(at, cells[index]!))])}\n`;
  };

const sorted = (cells: readonly string[]): string[] => cells.toSorted();

test.each([
  ['claims.csv', 'value', 'interviews has "-0.19" and had "42".'],
  ['framework/matrix.csv', 'participant', ''],
  ['framework/views.csv', 'stance', ''],
  ['said.csv', 'about', ''],
])(
  'of %s, whose column %s was sorted alone, one thing is said and nothing of what follows',
  async (table, column, example) => {
    const file = `data/${table}`;
    const {code, said} = await checkOf(studyWith({[file]: withColumn(column, sorted)}));
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      expect.stringContaining(`${file}, column "${column}": The cells of this column stand in`),
      'There is 1 problem in the data.',
    ]);
    expect(said).toContain(example);
    expect(said).toContain('sort with the whole table selected');
  },
);

test('a row that nobody has read yet is no reason to say anything else', async () => {
  const add = (text: string): string =>
    `${text}ostriches,many ostriches,keepers of ostriches,published,paper,Abstract,plain,,\n`;
  const sort = withColumn('about', sorted);
  const {said} = await checkOf(studyWith({'data/said.csv': (text) => sort(add(text))}));
  expect(said.trim().split('\n')).toEqual([
    expect.stringContaining('data/said.csv, column "about": The cells of this column stand in'),
    'There is 1 problem in the data.',
  ]);
});

test('a few cells that were exchanged are told one by one', async () => {
  const exchange = ([first, second, ...others]: readonly string[]): string[] => [
    second!,
    first!,
    ...others,
  ];
  const {said} = await checkOf(studyWith({'data/claims.csv': withColumn('value', exchange)}));
  expect(said).toContain('row 2, column "value" (C2): "24" is claim "interviews"');
});

test('a column that was sorted and has another cell is told as it is', async () => {
  const change = (cells: readonly string[]): string[] => [...sorted(cells).slice(1), '1234567'];
  const {said} = await checkOf(studyWith({'data/claims.csv': withColumn('value', change)}));
  expect(said).not.toContain('The cells of this column stand in other rows');
});
