import {expect, test} from 'vitest';
import {accountsOf, sum, tallyOf} from './tally.ts';

test('counts the tests of a run', () => {
  expect(
    tallyOf({success: true, numPassedTests: 12, numFailedTests: 0, testResults: []}, true),
  ).toEqual({passed: 12, failed: 0});
  expect(
    tallyOf({success: false, numPassedTests: 10, numFailedTests: 2, testResults: []}, false),
  ).toEqual({passed: 10, failed: 2});
});

test('counts a test file that does not load as a failure', () => {
  expect(
    tallyOf({success: false, numPassedTests: 10, numFailedTests: 0, testResults: []}, false),
  ).toEqual({passed: 10, failed: 1});
});

test('counts a run without any test as a failure', () => {
  expect(
    tallyOf({success: true, numPassedTests: 0, numFailedTests: 0, testResults: []}, true),
  ).toEqual({passed: 0, failed: 1});
});

test('counts a run that left no report as a failure', () => {
  expect(tallyOf(undefined, false)).toEqual({passed: 0, failed: 1});
});

test('counts a run that failed after its last test as a failure', () => {
  expect(
    tallyOf({success: true, numPassedTests: 5, numFailedTests: 0, testResults: []}, false),
  ).toEqual({passed: 5, failed: 1});
});

test('adds up runs', () => {
  expect(
    sum([
      {passed: 3, failed: 0},
      {passed: 4, failed: 1},
    ]),
  ).toEqual({passed: 7, failed: 1});
});

test('hands on what tests have to say', () => {
  const testResults = [
    {assertionResults: [{}, {meta: {account: 'All pages.'}}, {meta: {}}]},
    {assertionResults: [{meta: {account: 'Some pages.'}}]},
  ];
  expect(accountsOf({success: true, numPassedTests: 4, numFailedTests: 0, testResults})).toEqual([
    'All pages.',
    'Some pages.',
  ]);
  expect(accountsOf(undefined)).toEqual([]);
});
