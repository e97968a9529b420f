import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {csvParse} from 'd3-dsv';
import {expect, test} from 'vitest';
import {claimingWords} from './index.ts';
import {claimKinds} from './token.ts';

/** Sentences of this report's own, written before the detector: with words that claim something, and plain ones. */
const corpus = csvParse(readFileSync(new URL('corpus.csv', import.meta.url), 'utf8')).map(
  (row) => ({
    sentence: row['sentence']!,
    marked: parts(row['marked']!),
    kinds: parts(row['kind']!),
    half: row['half']!,
  }),
);

type Sentence = (typeof corpus)[number];

function parts(cell: string): string[] {
  return cell.split(' | ').filter(Boolean);
}

/** A half is given by the sentence itself, so that neither taste nor order decides on it. */
const halfOf = (sentence: string): string =>
  Number.parseInt(createHash('sha256').update(sentence).digest('hex')[0]!, 16) % 2 === 0
    ? 'tuning'
    : 'held out';

const isFound = ({sentence}: Sentence, words: string): boolean => {
  const at = sentence.indexOf(words);
  return claimingWords(sentence).some(
    (hit) => hit.at < at + words.length && at < hit.at + hit.text.length,
  );
};

test('the corpus has 320 sentences and more, near half of them plain, each in the half that its hash gives', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(320);
  expect(new Set(corpus.map(({sentence}) => sentence)).size).toBe(corpus.length);
  expect(corpus.filter(({marked}) => marked.length === 0).length).toBeGreaterThanOrEqual(
    0.45 * corpus.length,
  );
  expect(corpus.filter(({sentence, half}) => half !== halfOf(sentence))).toEqual([]);
});

test('each marked word stands in its sentence and has a kind', () => {
  const wrong = corpus.filter(
    ({sentence, marked, kinds}) =>
      marked.length !== kinds.length ||
      marked.some((words) => !sentence.includes(words)) ||
      kinds.some((kind) => !(claimKinds as readonly string[]).includes(kind)),
  );
  expect(wrong).toEqual([]);
});

test.each([
  {half: 'tuning', found: 1, bothered: 0},
  {half: 'held out', found: 139 / 142, bothered: 3 / 118},
])('in the half $half at least $found is found, and at most $bothered bothered', (floor) => {
  const half = corpus.filter((each) => each.half === floor.half);
  const words = half.flatMap((each) => each.marked.map((marked) => isFound(each, marked)));
  const plain = half
    .filter(({marked}) => marked.length === 0)
    .map(({sentence}) => claimingWords(sentence).length > 0);
  const [found, bothered] = [share(words), share(plain)];
  console.log(
    `Words that claim, ${floor.half}: ${found.count} of ${words.length} found (${percent(found.part)}), ` +
      `${bothered.count} of ${plain.length} plain sentences bothered (${percent(bothered.part)}).`,
  );
  expect(found.part).toBeGreaterThanOrEqual(floor.found);
  expect(bothered.part).toBeLessThanOrEqual(floor.bothered);
});

function share(marks: readonly boolean[]): {count: number; part: number} {
  const count = marks.filter(Boolean).length;
  return {count, part: count / marks.length};
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
