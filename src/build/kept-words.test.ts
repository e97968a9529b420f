import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {wordsOfParagraph} from '../prose/english/index.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {keptWords} from './kept-words.ts';

const text = 'the share rose.';
const file = (folder: string) => join(folder, 'english', 'words.json');

test('what was found is kept and handed back as it was', () => {
  const folder = temporaryFolder();
  const first = keptWords(folder);
  const found = first.words(text);
  first.keep();
  expect(found.map((words) => words.text)).toEqual(['rose']);
  expect(found).toEqual(wordsOfParagraph(text));
  expect(keptWords(folder).words(text)).toEqual(found);
  expect(existsSync(file(folder))).toBe(true);
});

test('a deleted or spoilt file has no effect but that the words are sought again', () => {
  const folder = temporaryFolder();
  const first = keptWords(folder);
  first.words(text);
  first.keep();
  writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace('rose"', 'fell"'));
  expect(keptWords(folder).words(text)).toEqual(wordsOfParagraph(text));
  rmSync(folder, {recursive: true});
  expect(keptWords(folder).words(text)).toEqual(wordsOfParagraph(text));
});
