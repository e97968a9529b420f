import {expect, test} from 'vitest';
import {sum, tallyOf} from './tally.ts';

test('counts the tests of a run', () => {
  expect(tallyOf({success: true, numPassedTests: 12, numFailedTests: 0}, true)).toEqual({passed: 12, failed: 0});
  expect(tallyOf({success: false, numPassedTests: 10, numFailedTests: 2}, false)).toEqual({passed: 10, failed: 2});
});

test('counts a test file that does not load as a failure', () => {
  expect(tallyOf({success: false, numPassedTests: 10, numFailedTests: 0}, false)).toEqual({passed: 10, failed: 1});
});

test('counts a run without any test as a failure', () => {
  expect(tallyOf({success: true, numPassedTests: 0, numFailedTests: 0}, true)).toEqual({passed: 0, failed: 1});
});

test('counts a run that left no report as a failure', () => {
  expect(tallyOf(undefined, false)).toEqual({passed: 0, failed: 1});
});

test('counts a run that failed after its last test as a failure', () => {
  expect(tallyOf({success: true, numPassedTests: 5, numFailedTests: 0}, false)).toEqual({passed: 5, failed: 1});
});

test('adds up runs', () => {
  expect(sum([{passed: 3, failed: 0}, {passed: 4, failed: 1}])).toEqual({passed: 7, failed: 1});
});
