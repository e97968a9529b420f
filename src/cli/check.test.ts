import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {check, spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {pattern} from '../testing/pattern.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

test('says what was checked when all is well', () => {
  fixtureStudy(folder);
  const {status, stdout, stderr} = spawnCommand('check', folder);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toMatch(/^The data are in order\.\n/);
  expect(stdout).toContain(
    'data/questionnaire/headcount.csv         8          1         4        1          2\n',
  );
  expect(stdout).toContain('\n  Bands 2, 3 and 4 make the support workforce (headcount)\n');
});

test('notes an observed number that differs from what is printed, and passes', async () => {
  const smallest =
    'an-extreme,of all,81,WTE,0,2,not-applicable,not-applicable,,,' +
    'count,smallest:establishment,,{value} in all,,published,paper,,';
  fixtureStudy(folder, {
    'data/claims.csv': ['cases,services took part', `${smallest}\ncases,services took part`],
  });
  const {status, stdout} = await check(folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    pattern(
      /^The data are in order\.\n\nWorth a second look:\n/,
      /  data\/questionnaire\/establishment\.csv, row 8: T02 has 80 funded WTE /,
      /.* differs from what the paper prints: .*\n\n/,
    ),
  );
});

test('says in one line that there is no data', async () => {
  expect(await check(folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is no folder data/ in ${folder}, which STUDY_DIR names.\n`,
  });
});

test('names a status of something that the report does not have', async () => {
  fixtureStudy(folder, {
    'data/status.csv':
      'kind,id,status,reason,successor,since\nquotation,qq02,withdrawn,The speaker asked for it.,,2026\n',
  });
  expect(await check(folder)).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'data/status.csv, row 2, column "id": "qq02" is no quotation of this report. ' +
      'Did you mean "q02"? If it is gone from the report, ' +
      'delete this row and say why in data/addresses.csv.\nThere is 1 problem in the data.\n',
  });
});

test('prints every problem and their number, and exits with 1', async () => {
  fixtureStudy(folder, {
    'data/questionnaire/headcount.csv': ['T01,band-2,20', 'T01,band-2,"12,5"'],
    'data/census/census.csv': ['C001,acute,band-3', 'C001,acute,band-30'],
  });
  expect(await check(folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'data/census/census.csv, row 3, column "band" (C3): "band-30" is not known here. Did you mean "band-3"?',
      'data/questionnaire/headcount.csv, row 2, column "headcount" (C2): "12,5" is not a whole number. Write 12 or 13.',
      'There are 2 problems in the data.',
      '',
    ].join('\n'),
  });
});
