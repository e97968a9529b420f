import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {read, write} from 'hucre';
import {expect, test} from 'vitest';
import {spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

const faulty = () =>
  fixtureStudy(temporaryFolder(), {
    'data/questionnaire/headcount.csv': ['T01,band-2,20', 'T01,band-2,"12,5"'],
    'data/census/census.csv': ['C001,acute,band-3', 'C001,acute,band-30'],
  });

test('a check writes the faulty tables as a workbook, whose first sheet leads to each marked cell', async () => {
  const folder = faulty();
  const target = join(folder, 'faults.xlsx');
  const {status, stderr} = spawnCommand('check', folder, '--marked', target);
  expect(status).toBe(1);
  expect(stderr).toContain(`${target} has each fault marked, and a first sheet "Problems"`);
  const {sheets} = await read(readFileSync(target), {readStyles: true});
  expect(sheets.map(({name}) => name)).toEqual(['Problems', 'census', 'headcount']);
  expect(sheets[0]!.rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
    ['census', 'C3'],
    ['headcount', 'C2'],
  ]);
  const cell = sheets[2]!.cells?.get('1,2');
  expect(cell?.comment?.text).toContain('"12,5" is not a whole number. Write 12 or 13.');
  expect(cell?.style?.fill).toMatchObject({type: 'pattern'});
  expect(spawnCommand('check', folder, '--marked', target).status).toBe(1);
});

test('nothing is written where all is well, and nothing over a workbook of somebody', async () => {
  const folder = fixtureStudy(temporaryFolder());
  const target = join(folder, 'faults.xlsx');
  const {status, stdout} = spawnCommand('check', folder, '--marked', target);
  expect([status, existsSync(target)]).toEqual([0, false]);
  expect(stdout).toContain('No cell of a table is at fault');
  const own = await write({sheets: [{name: 'Mine', rows: [['1']]}]});
  const other = faulty();
  const theirs = join(other, 'own.xlsx');
  writeFileSync(theirs, own);
  expect(spawnCommand('check', other, '--marked', theirs).stderr).toContain(
    'own.xlsx is there already, and no list of problems.',
  );
  expect(new Uint8Array(readFileSync(theirs))).toEqual(own);
  expect(spawnCommand('check', other, '--marked', 'faults.csv').stderr).toContain(
    '--marked names a workbook to write, such as faults.xlsx, and not faults.csv.',
  );
});
