import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type Ending, spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

const headcount = 'data/questionnaire/headcount.csv';

const git = (folder: string, ...words: readonly string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...words], {
    cwd: folder,
    stdio: 'ignore',
  });

/** A study whose history holds an edition, and in which a cell was changed since. */
function publishedStudy(): string {
  const folder = fixtureStudy(temporaryFolder(), {
    'data/editions.csv':
      'version,date,hash,status,reason,changed\n0.1.0,2026-01-02,sha256:0123456789ab,current,,First.\n',
    'data/editions/0.1.0.csv': 'kind,id,path,hash\n',
    'data/addresses.csv': 'path,state,to,reason,was_wrong\n',
  });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Publish');
  const file = join(folder, headcount);
  writeFileSync(file, readFileSync(file, 'utf8').replace('T02,band-2,18,', 'T02,band-2,19,'));
  return folder;
}

const diff = (folder: string, ...options: readonly string[]): Ending =>
  spawnCommand('diff', folder, ...options);

test('says what differs from the last edition, by the history, and puts the figures side by side', () => {
  const folder = publishedStudy();
  const page = join(folder, 'changes.html');
  const {status, stdout, stderr} = diff(folder, '--out', page);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^What differs from edition 0\.1\.0 of 2 January 2026\n/);
  expect(stdout).toContain('    T02 / band-2: headcount 18 → 19 (C6)\n');
  expect(stdout).toContain('As it is, npm run check refuses the study: ');
  expect(readFileSync(page, 'utf8')).toContain('<img src="data:image/svg+xml;base64,');
});

test('refuses an option that it does not know', () => {
  const {status, stdout, stderr} = diff(fixtureStudy(temporaryFolder()), '--jsn');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('There is no option --jsn. Did you mean --json?');
});
