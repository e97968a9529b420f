import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {exchange, recover, refuseOtherFolders, sibling} from './exchange.ts';
import {root} from './project.ts';

const home = (target: string): string => readFileSync(join(target, 'index.html'), 'utf8');

test('puts the new site in the place of the old one and leaves nothing beside it', () => {
  const folder = temporaryFolder({
    'dist/index.html': 'old',
    'dist/gone/index.html': 'old',
    'new/index.html': 'new',
  });
  exchange(join(folder, 'dist'), join(folder, 'new'));
  expect(home(join(folder, 'dist'))).toBe('new');
  expect(readdirSync(folder, {recursive: true}).sort()).toEqual([
    'dist',
    join('dist', 'index.html'),
  ]);
});

test('puts the first site in its place', () => {
  const folder = temporaryFolder({'new/index.html': 'new'});
  exchange(join(folder, 'dist'), join(folder, 'new'));
  expect(home(join(folder, 'dist'))).toBe('new');
});

test('puts the old site back where the new one cannot be moved', () => {
  const folder = temporaryFolder({'dist/index.html': 'old'});
  expect(() => exchange(join(folder, 'dist'), join(folder, 'nothing'))).toThrow('ENOENT');
  expect(home(join(folder, 'dist'))).toBe('old');
});

test('recovers the old site from an exchange that stopped half-way', () => {
  const folder = temporaryFolder({'dist/index.html': 'old', 'dist.next-1/index.html': 'new'});
  renameSync(join(folder, 'dist'), join(folder, 'dist.previous'));
  expect(recover(join(folder, 'dist'))).toBe(true);
  expect(home(join(folder, 'dist'))).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('keeps the new site of an exchange that stopped before it tidied up', () => {
  const folder = temporaryFolder({'dist/index.html': 'new', 'dist.previous/index.html': 'old'});
  expect(recover(join(folder, 'dist'))).toBe(false);
  expect(home(join(folder, 'dist'))).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('clears away what dead builds have left, and nothing else', () => {
  const folder = temporaryFolder({
    'dist/index.html': 'good',
    'dist.next-7/half.html': '',
    'dist.notes/mine.txt': 'x',
    'other.next-1/a': 'x',
  });
  recover(join(folder, 'dist'));
  expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.notes', 'other.next-1']);
});

test('recovers nothing where there never was a site', () => {
  const folder = temporaryFolder();
  expect(recover(join(folder, 'deep/dist'))).toBe(false);
  expect(existsSync(join(folder, 'deep'))).toBe(false);
});

test('builds beside the target, so that a rename is enough', () => {
  expect(sibling(join('/somewhere', 'dist'))).toMatch(/^.somewhere.dist\.next-\d+$/);
});

test.each(['.', '..', 'src', 'data/census', 'content', 'public', '.git'])(
  'refuses to replace %s of the project',
  (name) => {
    expect(() => refuseOtherFolders(join(root, name))).toThrow('cannot be built into');
  },
);

test('refuses to replace a folder of other files', () => {
  expect(() => refuseOtherFolders(temporaryFolder({'thesis.docx': 'x'}))).toThrow(
    'holds other files than a report',
  );
});

test('accepts an empty folder, a new one and an earlier report', () => {
  const folder = temporaryFolder({'dist/index.html': 'old'});
  mkdirSync(join(folder, 'empty'));
  for (const name of ['empty', 'new', 'dist'])
    expect(() => refuseOtherFolders(join(folder, name))).not.toThrow();
});
