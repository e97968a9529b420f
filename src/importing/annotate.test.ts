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

test('keeps what a person has said of a cell, above its own words', async () => {
  const comment = {author: 'Jo', text: 'rang them, waiting'};
  const before = await write({
    sheets: [{name: 'Heads', rows: [['x']], cells: new Map([['0,0', {value: 'x', comment}]])}],
  });
  const at = {sheet: 'Heads', cell: 'A1'};
  const problem = {file: 'Heads', cell: 'A1', value: 'x', message: 'is not a number.'};
  const once = (await annotated(before, [{problem, at}]))!;
  const saidOf = async (bytes: Uint8Array) => {
    const {sheets} = await read(bytes);
    return sheets.at(-1)?.cells?.get('0,0')?.comment?.text;
  };
  expect(await saidOf(once)).toBe('rang them, waiting\n\nnpm run check: "x" is not a number.');
  const [marks] = (await sheetsOf('h.xlsx', once)).filter(({name}) => name === 'Heads');
  expect([...marks!.marks!.comments]).toEqual([['A1', 'rang them, waiting']]);
});

test('says two faults of one cell below each other', async () => {
  const before = await write({sheets: [{name: 'Heads', rows: [['x']]}]});
  const at = {sheet: 'Heads', cell: 'A1'};
  const faults = ['is struck out.', 'is not a number.'].map((message) => ({
    problem: {file: 'Heads', cell: 'A1', value: 'x', message},
    at,
  }));
  const {sheets} = await read((await annotated(before, faults))!);
  expect(sheets.at(-1)?.cells?.get('0,0')?.comment?.text).toBe(
    '"x" is struck out.\n\n"x" is not a number.',
  );
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
