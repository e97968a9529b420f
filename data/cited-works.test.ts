import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../src/build/project.ts';
import {paperText} from '../src/testing/own-study.ts';

// What texts quote from other works is quoted as the paper quotes it: <Cited n={8} page="34" words="…" />.

const {
  isThere,
  text: paper,
  checked,
} = paperText('WORDS OF CITED WORKS ARE', 'Hold them against the paper by eye.');

const cited = globSync('content/**/*.mdx', {cwd: root}).flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /<Cited\s+n=\{(?<n>\d+)\}\s+page="(?<page>\d+)"\s+words="(?<words>[^"]+)"\s+\/>/g,
    ),
  ].map(({groups}) => ({file, ...(groups as {n: string; page: string; words: string})})),
);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Passages in quotation marks with a page, each with the number of a reference before or behind it. */
const passages = [
  ...paper
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => `^${superscripts.indexOf(digit)}`)
    .replaceAll(/\^(\d)\^(\d)/g, '^$1$2')
    .matchAll(
      /(?:\^(?<before>\d+) as )?[“"]\*?(?<words>[^”"]+?)\*?[”"] \(p(?<page>\d+)\)(?:\.\^(?<after>\d+))?/g,
    ),
].map(({groups}) => groups as {before?: string; after?: string; words: string; page: string});

test('some text quotes another work', () => {
  expect(cited.length).toBeGreaterThan(0);
});

test.skipIf(!isThere)(
  checked('words of other works stand in the paper, with their page and number'),
  () => {
    const astray = cited.filter(
      ({n, page, words}) =>
        !passages.some(
          (passage) =>
            passage.words.includes(words) &&
            passage.page === page &&
            (passage.before ?? passage.after) === n,
        ),
    );
    expect(astray).toEqual([]);
  },
);
