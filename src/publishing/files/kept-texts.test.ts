import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../../testing/temporary.ts';
import {KeptTexts} from './kept-texts.ts';

/** A file of its own, and how often a text had to be made for it. */
function shelf() {
  const path = join(temporaryFolder(), 'kept', 'citations.json');
  const made: string[] = [];
  const build = (...from: string[]): string[] => {
    const kept = new KeptTexts(path);
    const texts = from.map((each) =>
      kept.take(each, () => {
        made.push(each);
        return `text of ${each}`;
      }),
    );
    kept.save();
    return texts;
  };
  return {path, made, build};
}

test('a text is made once, and taken by the next build', () => {
  const {made, build} = shelf();
  build('a', 'b', 'a');
  expect(build('b', 'a')).toEqual(['text of b', 'text of a']);
  expect(made).toEqual(['a', 'b']);
});

test('a text that no build takes any more is not kept', () => {
  const {made, build} = shelf();
  build('a', 'b');
  build('a', 'c');
  build('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test.each([
  ['cut', (text: string) => text.slice(0, 100)],
  ['emptied', () => ''],
  ['changed in a letter', (text: string) => text.replace('text of a', 'test of a')],
])('a file that was %s is not trusted', (_name, spoil) => {
  const {path, build} = shelf();
  build('a');
  writeFileSync(path, spoil(readFileSync(path, 'utf8')));
  expect(build('a')).toEqual(['text of a']);
});
