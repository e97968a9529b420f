import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {tagsOf} from '../prose/english/tag.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {keptTags} from './kept-tags.ts';

const text = 'the share rose.';
const file = (folder: string) => join(folder, 'english', 'tags.json');

test('what was tagged is kept and handed back as it was', () => {
  const folder = temporaryFolder();
  const first = keptTags(folder);
  const said = first.tags(text);
  first.keep();
  expect(said).toEqual(tagsOf(text));
  expect(keptTags(folder).tags(text)).toEqual(said);
  expect(existsSync(file(folder))).toBe(true);
});

test('a deleted or spoilt file has no effect but that the library is asked again', () => {
  const folder = temporaryFolder();
  const first = keptTags(folder);
  first.tags(text);
  first.keep();
  writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace('VERB', 'NOUN'));
  expect(keptTags(folder).tags(text)).toEqual(tagsOf(text));
  rmSync(folder, {recursive: true});
  expect(keptTags(folder).tags(text)).toEqual(tagsOf(text));
});
