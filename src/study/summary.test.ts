import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {summaryLines, tableSummaries} from './summary.ts';

test('counts the rows of a table by provenance', () => {
  const headcount = tableSummaries(fixtureTables()).find(({file}) =>
    file.endsWith('headcount.csv'),
  );
  expect(headcount).toEqual({
    file: 'data/questionnaire/headcount.csv',
    rows: 8,
    provenance: {published: 1, observed: 4, derived: 1, simulated: 2},
  });
});

test('aligns numbers and leaves a count of none blank', () => {
  const lines = summaryLines(fixtureTables());
  expect(lines[0]).toBe(
    '                                      rows  published  observed  derived  simulated',
  );
  expect(lines[1]).toBe('data/sources.csv                         3');
  expect(lines.find((line) => line.startsWith('data/questionnaire/headcount.csv'))).toBe(
    'data/questionnaire/headcount.csv         8          1         4        1          2',
  );
  expect(lines.at(-1)).toMatch(/^in all +\d+ +49 +32 +2 +53$/);
});
