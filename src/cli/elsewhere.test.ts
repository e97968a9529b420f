import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {startedIn} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

// Commands that are started by their full path, from a folder that is neither the project nor a study: one of each
// kind, as each takes a process of its own.

const atFault = /The program itself is at fault|ENOENT/;

test.each(['data-template', 'edition'])(
  '%s finds the project’s own files from any folder',
  (command) => {
    const [study, elsewhere] = [fixtureStudy(temporaryFolder()), temporaryFolder()];
    const {stdout, stderr} = startedIn(elsewhere, command, {STUDY_DIR: study});
    expect(`${stdout}${stderr}`).not.toMatch(atFault);
  },
);

test('diff writes its page from any folder', () => {
  const [study, elsewhere] = [fixtureStudy(temporaryFolder()), temporaryFolder()];
  const other = fixtureStudy(temporaryFolder());
  const file = join(other, 'data/questionnaire/headcount.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('T02,band-2,18,', 'T02,band-2,19,'));
  const {status, stderr} = startedIn(elsewhere, 'diff', {STUDY_DIR: study}, other);
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(join(elsewhere, 'changes.html'))).toBe(true);
});

test.each(['deposit', 'diff'])('%s says that there is no study where it was started', (command) => {
  const elsewhere = temporaryFolder();
  const {status, stderr} = startedIn(elsewhere, command, {STUDY_DIR: undefined});
  expect(status).toBe(1);
  expect(stderr).toContain(`There is no folder data/ in ${elsewhere}, where the command was`);
  expect(stderr).toContain('name that of a study in STUDY_DIR');
});
