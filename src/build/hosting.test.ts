import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {markText} from '../hosting/write.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {publishTo} from './hosting.ts';

const page = `<p>${'words '.repeat(500)}</p>`;
const folder = (): string =>
  temporaryFolder({
    'dist/index.html': page,
    'dist/.nojekyll': markText,
    'public/index.html': 'old',
    'public/.nojekyll': markText,
  });
const silent = (): void => undefined;
const never = new AbortController().signal;

test('puts the report into a folder, each text beside its compressed forms', async () => {
  const at = folder();
  await publishTo(join(at, 'public'), join(at, 'dist'), silent, never);
  expect(readdirSync(join(at, 'public')).sort()).toEqual([
    '.nojekyll',
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  expect(readdirSync(at).sort()).toEqual(['dist', 'public']);
});

test('leaves the folder as it was where somebody ends it', async () => {
  const at = folder();
  const ending = new AbortController();
  const published = publishTo(join(at, 'public'), join(at, 'dist'), silent, ending.signal);
  ending.abort();
  await expect(published).rejects.toThrow('aborted');
  expect(readFileSync(join(at, 'public/index.html'), 'utf8')).toBe('old');
  expect(readdirSync(at).sort()).toEqual(['dist', 'public']);
});

test.each(['dist', 'dist/public'])('refuses %s, which lies in the report itself', async (name) => {
  const at = folder();
  const published = publishTo(join(at, name), join(at, 'dist'), silent, never);
  await expect(published).rejects.toThrow(/lies in the report itself\. Name a folder elsewhere\.$/);
  expect(existsSync(join(at, 'dist/index.html.br'))).toBe(false);
});
