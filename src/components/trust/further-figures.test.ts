import {expect, test} from 'vitest';
import {figureIn} from '../../testing/drawings.ts';
import {observed} from '../../testing/fixtures/figures.ts';
import {publishedReport} from '../../testing/report.ts';
import {furtherFigures, isOnProfile} from './further-figures.ts';

test('a trust whose published numbers have others beside them is shown among these', () => {
  expect(furtherFigures(publishedReport, 'T08')).toEqual(['trust-place']);
});

test('what its facts say in words alone, or with one amount, takes no picture', () => {
  // Every post rotates, more in post than funded: an arrow or a row of zeros says no more.
  expect(furtherFigures(publishedReport, 'T03')).toEqual([]);
  expect(furtherFigures(publishedReport, 'T15')).toEqual([]);
});

test('a trust of which nothing is published has no further figure', () => {
  expect(furtherFigures(publishedReport, 'T01')).toEqual([]);
});

test('the profile shows what is on record of a trust, and no figure where that is nothing', () => {
  const isShown = (subject: string) =>
    isOnProfile(publishedReport, figureIn(publishedReport, 'trust-record', subject));
  expect(isShown('T08')).toBe(true);
  expect(isShown('T01')).toBe(false);
});

test('observed rows bring every figure back', () => {
  expect(furtherFigures(observed, 'T04')).toEqual(
    expect.arrayContaining(['trust-place', 'trust-bands', 'trust-deployment']),
  );
});
