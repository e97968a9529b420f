import {expect, test} from 'vitest';
import {chooseTests, testFiles} from './run-vitest.ts';

const files = [
  'src/figures/cohort/census.test.ts',
  'src/model/workforce/census.test.ts',
  'src/testing/browser/axe.site.test.ts',
];

test('a word that paths of files hold means these files, in whatever letters it is written', () => {
  expect(chooseTests('Census', files)).toEqual({projects: ['unit'], filter: files.slice(0, 2)});
});

test('the sites are needed only where a file reads them', () => {
  expect(chooseTests('axe', files).projects).toEqual(['site']);
  expect(chooseTests('e', files).projects).toEqual(['unit', 'site']);
});

test('a word that no path holds means tests by their name', () => {
  expect(chooseTests('sum of bands', files)).toEqual({
    projects: ['unit'],
    filter: ['--testNamePattern', 'sum of bands'],
  });
});

test('finds the files of tests of the code, of the data and of the sites', () => {
  expect(testFiles()).toEqual(
    expect.arrayContaining([
      'src/build/run-vitest.test.ts',
      'data/claims.test.ts',
      'src/testing/browser/axe.site.test.ts',
    ]),
  );
});
