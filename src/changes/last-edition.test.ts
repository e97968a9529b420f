import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keptFile, keptHash} from '../archive/kept.ts';
import {editionArchive} from '../archive/make.ts';
import type {EditionRow} from '../model/publishing/record.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {historyDepth} from './git.ts';
import {editionSide, revisionSide, whyNoHistory} from './last-edition.ts';

const edition: EditionRow = {
  version: '0.1.0',
  date: '2026-01-02',
  hash: '0123456789ab',
  status: 'current',
  reason: '',
  changed: 'A.',
};

const git = (folder: string, ...words: readonly string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...words], {
    cwd: folder,
    stdio: 'ignore',
  });

/** Writes what a study says and keeps it in the history. */
function commit(folder: string, words: string, row = ''): void {
  mkdirSync(join(folder, 'data'), {recursive: true});
  writeFileSync(join(folder, 'data/note.csv'), words);
  if (row) writeFileSync(join(folder, 'data/editions.csv'), row);
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', words);
}

/** A study that lies in a folder of its repository, with an edition and something before and after it. */
function study(): string {
  const top = temporaryFolder();
  const folder = join(top, 'study');
  mkdirSync(folder);
  git(top, 'init', '-q');
  commit(folder, 'before');
  commit(folder, 'published', '0.1.0,2026-01-02,sha256:0123456789ab,current,,A.\n');
  commit(folder, 'after', '0.1.0,2026-01-02,sha256:0123456789ab,superseded,,A.\n');
  return folder;
}

const noteIn = (folder: string, row = edition): string | undefined =>
  editionSide(folder, row)?.files.get('data/note.csv')?.toString();

test('an edition is found where its row was written, and not where that was changed', () => {
  const folder = study();
  expect(noteIn(folder)).toBe('published');
  expect(editionSide(folder, edition)?.name).toBe('edition 0.1.0 of 2 January 2026');
  expect(noteIn(folder, {...edition, hash: 'ffffffffffff'})).toBeUndefined();
});

test('a tag with its version says better where it is, and the file in which it is kept best', () => {
  const folder = study();
  git(folder, 'tag', 'v0.1.0', 'HEAD~2');
  expect(noteIn(folder)).toBe('before');
  const kept = temporaryFolder({'data/note.csv': 'kept'});
  const site = temporaryFolder({'index.html': ''});
  const bytes = editionArchive({version: '0.1.0', base: '/', site, study: kept, beside: []});
  mkdirSync(join(folder, 'archive'));
  writeFileSync(join(folder, keptFile('0.1.0')), bytes);
  expect(noteIn(folder, {...edition, archive: keptHash(bytes)})).toBe('kept');
});

test('a revision is a study as it was then; a name that is none is no revision', () => {
  const folder = study();
  expect(revisionSide(folder, 'HEAD~2')?.files.get('data/note.csv')?.toString()).toBe('before');
  expect(revisionSide(folder, 'nowhere')).toBeUndefined();
  expect(revisionSide(folder, '--help')).toBeUndefined();
});

test('without a history there is no edition, and it is said why', () => {
  const folder = study();
  expect(whyNoHistory(folder)).toBe('');
  expect(historyDepth(folder)).toBe('whole');
  rmSync(join(folder, '../.git'), {recursive: true});
  expect(noteIn(folder)).toBeUndefined();
  expect(historyDepth(folder)).toBe('none');
  expect(whyNoHistory(folder)).toBe('This folder has no history that git can read.');
});
