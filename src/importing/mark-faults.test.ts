import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {write, type WriteSheet} from 'hucre';
import {expect, test} from 'vitest';
import {type Ending, runCommandHere} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

/** What the import says of a sheet with rows of two trusts, marked in some way. */
async function saidOf(marks: Omit<WriteSheet, 'name' | 'rows'>): Promise<Ending> {
  const folder = fixtureStudy(temporaryFolder());
  const file = join(folder, 'heads.xlsx');
  const rows = [
    ['Trust', 'Band 2', 'Band 3', 'Band 4', 'Remark'],
    ['Trust 2', 19, 3, 1],
    ['Trust 1'],
  ];
  writeFileSync(file, await write({sheets: [{name: 'Heads', rows, ...marks}]}));
  return runCommandHere('data-import', folder, file, '--source', 'survey', '--dry-run');
}

const hidden = {hidden: true};

test('takes no number of a hidden row, and says how to show it', async () => {
  const {status, stderr} = await saidOf({rowDefs: new Map([[1, hidden]])});
  expect(status).toBe(1);
  expect(stderr).toContain(
    'heads.xlsx, sheet "Heads", row 2: hidden, with 3 numbers that would go in (B2 and others).',
  );
  expect(stderr).toContain('choose Data > Clear where a filter passes over them');
});

test('takes no number of a hidden column', async () => {
  const {status, stderr} = await saidOf({columns: [{}, {}, hidden, hidden]});
  expect(status).toBe(1);
  expect(stderr).toContain('columns C and D: hidden, with 2 numbers that would go in (C2 and');
  expect(stderr).toContain('Unhide Columns');
});

test('takes no number that is struck out, as a whole or in part', async () => {
  const font = {strikethrough: true};
  const {status, stderr} = await saidOf({
    cells: new Map([
      ['1,1', {value: 19, type: 'number', style: {font}}],
      ['1,2', {value: '34', type: 'richText', richText: [{text: '3', font}, {text: '4'}]}],
    ]),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('column "Band 2" (B2): "19" is struck out, as a whole or in part');
  expect(stderr).toContain('column "Band 3" (C2): "34" is struck out');
});

test('says of comments, and of what is hidden and has no number, that they are there', async () => {
  const {status, stdout} = await saidOf({
    rowDefs: new Map([[2, hidden]]),
    columns: [{}, {}, {}, {}, hidden],
    cells: new Map([
      ['1,1', {value: 19, type: 'number', comment: {author: 'A', text: 'a\nguess'}}],
      ['1,2', {value: 3, type: 'number', comment: {author: 'npm run check', text: 'wrong'}}],
    ]),
  });
  expect(status).toBe(0);
  expect(stdout).toContain('Hidden, and without a number that is read: row 3 and column E.');
  expect(stdout).toContain('B2 has a comment, which goes nowhere: "a guess".');
  expect(stdout).not.toContain('C2 has a comment');
});
