import {expect, test} from 'vitest';
import type {Benchmark, BenchmarkRole, Benchmarks} from './benchmarks.ts';
import type {DepartmentNumbers} from './department.ts';
import {resultsOf} from './results.ts';

// Five made-up departments beside made-up benchmarks; every number was worked out by hand.

const benchmark = (value: number, decimals: number, unit: string, n?: number): Benchmark => ({
  value,
  decimals,
  text: `${value.toFixed(decimals)}${unit}`,
  n,
  when: 'June 2020',
});

const known: Readonly<Record<BenchmarkRole, Benchmark>> = {
  'median': benchmark(20.25, 2, ' %'),
  'lower-quartile': benchmark(15.5, 1, ' %'),
  'upper-quartile': benchmark(28, 1, ' %'),
  'pooled': benchmark(21, 1, ' %'),
  'low-adopters-median': benchmark(11, 1, ' %'),
  'medium-adopters-median': benchmark(20, 1, ' %'),
  'high-adopters-median': benchmark(30, 1, ' %'),
  'lowest-share': benchmark(12, 0, ' %', 14),
  'highest-share': benchmark(33, 0, ' %', 14),
  'few-band-4': benchmark(40, 0, ' %', 15),
  'over-recruited-support': benchmark(4, 0, '', 14),
  'over-recruited-radiographers': benchmark(1, 0, '', 14),
  'smallest-establishment': benchmark(50, 0, ' WTE', 14),
  'largest-establishment': benchmark(300, 0, ' WTE', 14),
  'smaller-below': benchmark(70, 0, ' staff'),
  'large-above': benchmark(140, 0, ' staff'),
};

/** Results by topic, the large number before its sentences, with ordinary spaces. */
const said = (own: DepartmentNumbers, benchmarks: Benchmarks = known): Record<string, string[]> =>
  Object.fromEntries(
    resultsOf(own, benchmarks).map(({topic, large, sentences}) => [
      topic,
      [large, ...sentences].map((each) => each.replaceAll('\u00a0', ' ')),
    ]),
  );

test('a department with everything typed: 25 of 100 people, 2.5 of 25 support posts vacant', () => {
  expect(
    said({
      'funded-support': 25,
      'funded-radiographers': 75,
      'filled-support': 22.5,
      'filled-radiographers': 67.5,
      'people-band-2': 10,
      'people-band-3': 12,
      'people-band-4': 3,
      'people-radiographers': 75,
    }),
  ).toEqual({
    share: [
      '25.0 %',
      'Support staff (bands 2 to 4) are 25.0 % of the people here, 25 of 100.',
      'In the census (June 2020) the median trust has 20.25 %; the share here is above that.',
      'Half of the census trusts lie between 15.5 % and 28.0 %, and so does this share.',
      'Of the filled posts 25.0 % are support posts, 22.5 of 90 WTE.',
      'Of the funded posts 25.0 % are support posts, 25 of 100 WTE.',
      'Among the 14 trusts of the study that sent these data, it runs from 12 % to 33 %; ' +
        'here it lies within that.',
      'Whether the census counts people or posts is not in the text, so compare with care.',
    ],
    adopter: [
      'medium or high',
      'The medians of the low, medium and high adopters of the census (June 2020) are 11.0 %, 20.0 % and 30.0 %.',
      'The share here lies between two of them, so it could be that of a medium or of a high adopter: ' +
        'where one group ends and the next begins is not in the text.',
    ],
    bands: [
      '10 · 12 · 3',
      'Of 25 support staff, 10 at band 2 (40.0 %), 12 at band 3 (48.0 %) and 3 at band 4 (12.0 %): ' +
        'more at band 3 than at band 2.',
      'Of the 15 trusts of the study that sent these data, 40 % have one person at band 4 or none. ' +
        'Here there are 3.',
    ],
    vacancy: [
      'support staff 10.0 % vacant · radiographers 10.0 % vacant',
      'For support staff, 25 WTE are funded and 22.5 WTE filled: 10.0 % vacant.',
      'In 4 of the 14 trusts of the study that sent these data, more support staff are in post than funded.',
      'For radiographers, 75 WTE are funded and 67.5 WTE filled: 10.0 % vacant.',
      'In 1 of the 14 trusts of the study that sent these data, more radiographers are in post than funded.',
    ],
    size: [
      '100 people',
      'With 100 people, radiographers and support staff together, the study would call it medium. ' +
        'Smaller is below 70, large above 140.',
      'Funded establishments of the 14 trusts of the study that sent these data run from 50 WTE to 300 WTE; ' +
        'here, with 100 WTE, it lies within that.',
    ],
  });
});

test('a small one without band 4: 5 of 50 people are a tenth, below the lower quartile and the low median', () => {
  const {share, adopter, bands, vacancy, size} = said({
    'people-band-2': 5,
    'people-band-3': 0,
    'people-band-4': 0,
    'people-radiographers': 45,
  });
  expect(share).toEqual([
    '10.0 %',
    'Support staff (bands 2 to 4) are 10.0 % of the people here, 5 of 50.',
    'In the census (June 2020) the median trust has 20.25 %; the share here is below that.',
    'Half of the census trusts lie between 15.5 % and 28.0 %; this share lies below them.',
    'Whether the census counts people or posts is not in the text, so compare with care.',
  ]);
  expect(adopter?.[2]).toBe('A trust with the share here would have stood among the low adopters.');
  expect(bands?.[1]).toMatch(/^Of 5 support staff, 5 at band 2 \(100\.0 %\).*more at band 2/);
  expect(bands?.[2]).toMatch(/So it is here\.$/);
  expect(vacancy).toBeUndefined();
  expect(size?.[1]).toContain('would call it smaller.');
});

test('a large one with more support staff than posts: 66 of 60 WTE are a tenth more', () => {
  const {share, vacancy, size} = said({
    'funded-support': 60,
    'funded-radiographers': 260,
    'filled-support': 66,
  });
  expect(share?.slice(0, 2)).toEqual([
    '18.8 %',
    'Of the funded posts 18.8 % are support posts, 60 of 320 WTE.',
  ]);
  expect(vacancy).toEqual([
    'support staff 10.0 % over',
    'More support staff are in post (66 WTE) than funded (60 WTE), by 10.0 %.',
    'In 4 of the 14 trusts of the study that sent these data, more support staff are in post than funded.',
  ]);
  expect(size).toEqual([
    '320 WTE',
    'Funded establishments of the 14 trusts of the study that sent these data run from 50 WTE to 300 WTE; ' +
      'here, with 320 WTE, it lies above that.',
  ]);
});

test('one that is known by filled posts alone: 40.5 of 121.5 WTE are a third', () => {
  const {share, adopter} = said({'filled-support': 40.5, 'filled-radiographers': 81});
  expect(share).toEqual([
    '33.3 %',
    'Of the filled posts 33.3 % are support posts, 40.5 of 121.5 WTE.',
    'In the census (June 2020) the median trust has 20.25 %; the share here is above that.',
    'Half of the census trusts lie between 15.5 % and 28.0 %; this share lies above them.',
    'Whether the census counts people or posts is not in the text, so compare with care.',
  ]);
  expect(adopter?.[0]).toBe('high');
});

test('one whose share prints like the median: 81 of 400 people, as many at band 2 as at band 3', () => {
  const {share, bands} = said({
    'people-band-2': 40,
    'people-band-3': 40,
    'people-band-4': 1,
    'people-radiographers': 319,
  });
  expect(share?.[2]).toContain('the share here is the same as that.');
  expect(bands?.[1]).toMatch(/as many at band 2 as at band 3\.$/);
  expect(bands?.[2]).toMatch(/So it is here\.$/);
});

test('nothing is said of nothing, nor where a group has nobody', () => {
  expect(said({})).toEqual({});
  expect(said({'people-band-2': 3, 'people-band-3': 2})).toEqual({});
  expect(said({'funded-support': 0, 'funded-radiographers': 0, 'filled-support': 3})).toEqual({});
});

test('without published numbers only what was typed is said', () => {
  expect(said({'funded-support': 1, 'funded-radiographers': 3}, {})).toEqual({
    share: ['25.0 %', 'Of the funded posts 25.0 % are support posts, 1 of 4 WTE.'],
  });
});

test('shares of people and of posts on different sides of the median are both shown, and neither is placed', () => {
  const {share, adopter} = said({
    'people-band-2': 9,
    'people-band-3': 6,
    'people-band-4': 3,
    'people-radiographers': 82,
    'filled-support': 25,
    'filled-radiographers': 75,
  });
  expect(share).toEqual([
    '18.0 % of people · 25.0 % of filled posts',
    'Support staff (bands 2 to 4) are 18.0 % of the people here, 18 of 100.',
    'Of the filled posts 25.0 % are support posts, 25 of 100 WTE.',
    'In the census (June 2020) the median trust has 20.25 %. ' +
      'Of the shares here, that of people lies below that and that of filled posts lies above that.',
    'Half of the census trusts lie between 15.5 % and 28.0 %, and so does each of these shares.',
    'Whether the census counts people or posts is not in the text, so compare with care.',
  ]);
  expect(adopter).toEqual([
    'not settled',
    'The medians of the low, medium and high adopters of the census (June 2020) are 11.0 %, 20.0 % and 30.0 %.',
    'The shares here would not all stand in the same group.',
  ]);
});
