import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/census/census.csv';
const more = (numbers: readonly number[]): string =>
  numbers
    .map((number, index) => `C1${index},acute,band-5,${number},simulated,simulation,\n`)
    .join('');
const outliers = (...numbers: number[]) =>
  problemsAfter({[file]: `${fixtureFiles()[file]}${more(numbers)}`}).filter((each) =>
    each.includes('times the next largest'),
  );

test('finds a number with a digit too many', () => {
  expect(outliers(12, 11, 13, 1900)).toEqual([
    expect.stringMatching(
      /^data\/census\/census\.csv, row \d+, column "headcount": "1900" is \d+ times the next largest of its kind/,
    ),
  ]);
});

test('has nothing against a large service, nor against a small one among none', () => {
  expect(outliers(12, 11, 13, 190)).toEqual([]);
  expect(outliers(0, 0, 0, 20)).toEqual([]);
});
