import {read, write} from 'hucre';
import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {annotated} from './annotate.ts';
import {propose} from './propose.ts';
import {sheetsOf} from './sheets.ts';
import {templateOf} from './template.ts';

test('marks the faulty cell, and lists what is wrong on a first sheet that leads there', async () => {
  const before = await write({
    sheets: [
      {
        name: 'Heads',
        rows: [
          ['Trust', 'Band 2'],
          ['T01', 'x'],
        ],
      },
    ],
  });
  const value = {key: {}, value: 'x', sheet: 'Heads', cell: 'B2'};
  const problem = {file: 'Heads', cell: 'B2', value: 'x', message: 'is not a number. Write 2.'};
  const after = await read((await annotated(before, [{problem, at: value}]))!);
  expect(after.sheets.map(({name}) => name)).toEqual(['Problems', 'Heads']);
  expect(after.sheets[0]!.rows[1]).toEqual(['Heads', 'B2', '"x" is not a number. Write 2.']);
  const [, heads] = after.sheets;
  expect(heads!.rows).toEqual([
    ['Trust', 'Band 2'],
    ['T01', 'x'],
  ]);
  expect(heads!.cells?.get('1,1')?.comment?.text).toBe('"x" is not a number. Write 2.');
  expect(after.sheets[0]!.cells?.get('1,1')?.hyperlink?.location).toBe("'Heads'!B2");
});

test('makes no copy of a file that is no workbook', async () => {
  expect(await annotated(new TextEncoder().encode('a,b'), [])).toBeUndefined();
});

test('writes a workbook for departments that the import reads in full', async () => {
  const study = fixtureTables();
  const workbook = await templateOf(study);
  const sheets = await sheetsOf('q.xlsx', workbook);
  const answered = sheets.map(({name, rows}) => ({
    name,
    rows: rows.map((cells) => cells.map((cell) => (cell === '' ? '1' : cell))),
  }));
  const found = answered.flatMap((sheet) => propose(study, sheet) ?? []);
  expect(found.map(({table}) => table.name)).toEqual(['establishment', 'headcount', 'deployment']);
  for (const {ignored, values} of found) {
    expect(ignored).toEqual([]);
    expect(new Set(values.map(({key}) => key['case'])).size).toBe(study.cases.length);
  }
  const {sheets: written} = await read(workbook);
  expect(written.at(-1)?.protection?.sheet).toBe(true);
});
