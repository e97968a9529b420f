import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {read, write} from 'hucre';
import {expect, test} from 'vitest';
import {runCommandHere, spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

const headcount = 'data/questionnaire/headcount.csv';

type Rows = (string | number)[][];

/** A study, and a workbook beside it: its first sheet is called Heads, the second More. */
async function studyWith(...sheets: Rows[]): Promise<{folder: string; file: string}> {
  const folder = fixtureStudy(temporaryFolder());
  const file = join(folder, 'heads.xlsx');
  const names = ['Heads', 'More'];
  writeFileSync(
    file,
    await write({sheets: sheets.map((rows, index) => ({name: names[index]!, rows}))}),
  );
  return {folder, file};
}
const textOf = (folder: string): string => readFileSync(join(folder, headcount), 'utf8');

test('takes numbers in where all is well, keeps the table as it was, and only shows them on a dry run', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 2', 'Band 3', 'Band 4'],
    ['Trust 2', 19, 3, 1],
  ]);
  const before = textOf(folder);
  const dry = await runCommandHere('data-import', folder, file, '--source', 'survey', '--dry-run');
  expect([dry.status, dry.stderr, textOf(folder)]).toEqual([0, '', before]);
  expect(dry.stdout).toContain('T02 / band-2: 18 → 19');
  const {status, stdout} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(status).toBe(0);
  expect(textOf(folder)).toContain('T02,band-2,19,observed,survey,"heads.xlsx, Heads, B2"');
  const [, kept = ''] = /As they were: (\S+)\/\./.exec(stdout) ?? [];
  expect(readFileSync(join(folder, kept, headcount), 'utf8')).toBe(before);
  const again = await runCommandHere(
    'data-import',
    folder,
    file,
    '--source',
    'survey',
    '--dry-run',
  );
  expect(again.stdout).toMatch(/Its columns are what they were in heads\.xlsx of \d{4}-\d\d-\d\d/);
});

test('writes nothing where something is wrong, names the cell, and marks it in a copy', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 2', 'Band 3', 'Band 4'],
    ['Trust 2', 'about 19', 3, 2],
  ]);
  const before = textOf(folder);
  const {status, stderr} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect([status, textOf(folder)]).toEqual([1, before]);
  expect(stderr).toContain(
    'heads.xlsx, sheet "Heads", column "Band 2" (B2): "about 19" is not a whole number. Write 19.',
  );
  const {sheets} = await read(readFileSync(join(folder, 'heads-checked.xlsx')));
  expect(sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['Heads', 'B2']);
});

test.each([
  [[], 'Which file?'],
  [['none.xlsx', '--source', 'survey'], 'There is no file none.xlsx.'],
])('says what is missing of %j', async (options, words) => {
  const {status, stderr} = await runCommandHere(
    'data-import',
    fixtureStudy(temporaryFolder()),
    ...options,
  );
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});

test('asks for the source of the rows, and for its row', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 2'],
    ['Trust 2', 19],
  ]);
  expect((await runCommandHere('data-import', folder, file)).stderr).toContain(
    '--source survey-2026',
  );
  expect(
    (await runCommandHere('data-import', folder, file, '--source', 'surveyz')).stderr,
  ).toContain('data/sources.csv has no source "surveyz". Add its row first');
});

test('keeps a table as it was where two sheets change it', async () => {
  const {folder, file} = await studyWith(
    [
      ['Trust', 'Band 2'],
      ['Trust 2', 19],
    ],
    [
      ['Trust', 'Band 3'],
      ['Trust 2', 3],
    ],
  );
  const before = textOf(folder);
  const {status, stdout} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(status).toBe(0);
  expect(textOf(folder)).toContain('T02,band-2,19,observed,survey,"heads.xlsx, Heads, B2"');
  expect(textOf(folder)).toContain('T02,band-3,3,observed,survey,"heads.xlsx, More, B2"');
  const [, kept = ''] = /As they were: (\S+)\/\./.exec(stdout) ?? [];
  expect(readFileSync(join(folder, kept, headcount), 'utf8')).toBe(before);
});

test('takes no number that stands on two sheets', async () => {
  const rows = (number: number): Rows => [
    ['Trust', 'Band 2'],
    ['Trust 2', number],
  ];
  const {folder, file} = await studyWith(rows(19), rows(11));
  const {stderr} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(stderr).toContain('Heads, B2 and More, B2 are both T02 / band-2. Delete one of the two.');
});

test('takes nothing for an empty cell, or for one number, that is not', async () => {
  const folder = fixtureStudy(temporaryFolder());
  const file = join(folder, 'heads.xlsx');
  const workbook = await write({
    sheets: [
      {
        name: 'Heads',
        rows: [
          ['Trust', 'Band 2', 'Band 3', 'Band 4'],
          ['Trust 2', null, 3, null],
        ],
        cells: new Map([['1,1', {type: 'formula', formula: 'C2*2', value: null}]]),
        merges: [{startRow: 1, startCol: 2, endRow: 1, endCol: 3}],
      },
    ],
  });
  writeFileSync(file, workbook);
  const {status, stderr} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(status).toBe(1);
  expect(stderr).toContain(
    'sheet "Heads", column "Band 2" (B2): "=C2*2" is a formula whose result is not in',
  );
  expect(stderr).toContain('column "Band 3" (C2): "3" stands in C2:D2, which is merged');
  const {sheets} = await read(readFileSync(join(folder, 'heads-checked.xlsx')));
  expect(sheets[0]?.rows.slice(1).map(([, cell]) => cell)).toEqual(['B2', 'C2']);
});

test('names parts of a sum by the cells of the workbook', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 2', 'Band 3', 'Band 4', 'Support'],
    ['Trust 2', 19, 3, 1, 99],
  ]);
  const {stderr} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(stderr).toContain(
    'column "Support" (E2): "99" is not the sum of band-2 19 (B2), band-3 3 (C2) and band-4 1 (D2)',
  );
});

test('takes no trust that stands twice', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 2'],
    ['Trust 2', 19],
    ['T02', 20],
  ]);
  const {status, stderr} = spawnCommand('data-import', folder, file, '--source', 'survey');
  expect(status).toBe(1);
  expect(stderr).toContain('Heads, B2 and Heads, B3 are both T02 / band-2. Delete one of the two.');
});

test('says so where every new number is kept out', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 4'],
    ['Trust 1', 12],
  ]);
  const {status, stdout} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(status).toBe(0);
  expect(stdout).toContain('Kept: T01 / band-4: 10 stays, which is published; Heads, B2 has 12.');
  expect(stdout).toContain('Nothing was written: what is new among these numbers is kept out');
});

test('says which rows of its source a workbook has no more', async () => {
  const heads = ['Trust', 'Band 2', 'Band 3', 'Band 4'];
  const {folder, file} = await studyWith([heads, ['Trust 2', 19, 3, 1], ['Trust 3', 4, 5, 6]]);
  const first = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect([first.status, first.stdout.includes('no longer')]).toEqual([0, false]);
  const rows = [heads, ['Trust 2', 19, 3, 1]];
  writeFileSync(file, await write({sheets: [{name: 'Heads', rows}]}));
  const {stdout} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(stdout).toContain(
    'rows of survey are no longer in heads.xlsx, and stay: Trust 3 (3 rows). If a trust has withdrawn',
  );
});

test('asks for a column where each number of a workbook has one', async () => {
  const {folder, file} = await studyWith([
    ['Trust', 'Band 2', 'Band 4'],
    ['Trust 3', 4, 6],
  ]);
  const {stderr} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect(stderr).toContain(
    'but no band-3. Add the column, or name the one that holds it so; write',
  );
});

test('writes nothing of a sheet whose title says another unit than the table has', async () => {
  const {folder, file} = await studyWith([
    ['Staff by band, WTE'],
    ['Trust', 'Band 2', 'Band 3', 'Band 4'],
    ['Trust 2', 19, 3, 1],
  ]);
  const before = textOf(folder);
  const {status, stderr} = await runCommandHere('data-import', folder, file, '--source', 'survey');
  expect([status, textOf(folder)]).toEqual([1, before]);
  expect(stderr).toContain('heads.xlsx, sheet "Heads", A1: "Staff by band, WTE" says WTE; ');
});
