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

test('finds it in a later survey of one trust, among what was known before', () => {
  const header = 'case,band,headcount,provenance,source,place\n';
  const rows = ['T01', 'T02', 'T03'].map((each) => `${each},band-2,12,observed,survey,\n`).join('');
  const later = 'T01,band-2,46114,observed,later,\nT02,band-2,12,observed,later,\n';
  const found = problemsAfter({
    'data/sources.csv': `${fixtureFiles()['data/sources.csv']}later,A,B,2026,2026-03,CC BY 4.0,,,C,3\n`,
    'data/questionnaire/headcount.csv': `${header}${rows}${later}`,
  });
  expect(found[0]).toMatch(
    /headcount\.csv, row 5, .*"46114" is 3843 times the next largest of its kind, 12/,
  );
});
