import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {fixtureStudy} from '../testing/study-fixture.ts';
import {root} from './project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function check() {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'src/cli/check.ts')], {cwd: root, env: {...process.env, STUDY_DIR: folder}, encoding: 'utf8'});
  return {status, stdout, stderr};
}

test('says what was checked when all is well', () => {
  fixtureStudy(folder);
  const {status, stdout, stderr} = check();
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toMatch(/^The data are in order\.\n/);
  expect(stdout).toContain('data/questionnaire/headcount.csv         8          1         4        1          2\n');
  expect(stdout).toContain('\n  Bands 2, 3 and 4 make the support workforce (headcount)\n');
});

test('prints every problem and their number, and exits with 1', () => {
  fixtureStudy(folder, {'data/questionnaire/headcount.csv': ['T01,band-2,20', 'T01,band-2,"12,5"'], 'data/census/census.csv': ['C001,acute,band-3', 'C001,acute,band-30']});
  expect(check()).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'data/census/census.csv, row 3, column "band": "band-30" is not known here. Did you mean "band-3"?',
      'data/questionnaire/headcount.csv, row 2, column "headcount": "12,5" is not a whole number. Write 12 or 13.',
      'There are 2 problems in the data.',
      ''
    ].join('\n')
  });
});
