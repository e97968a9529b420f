import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/framework/coreq.csv';

test('an item that is left out is missed', () => {
  expect(problemsAfter({[file]: ['1,team', '2,team']})).toEqual([
    `${file}, row 2, column "item": "2" stands where item 1 belongs. Add that item, or correct the number.`,
  ]);
});

test('an item that is not reported has no answer, and is no row that a source prints', () => {
  expect(problemsAfter({[file]: ['asked,yes', 'asked,no']})).toEqual([
    expect.stringContaining('column "provenance": "published" cannot be'),
    `${file}, row 2, column "answer": The item says “no”, and there is an answer. Correct either.`,
  ]);
});

test('an item that is reported in part says what is lacking', () => {
  expect(problemsAfter({[file]: ['asked,yes', 'asked,in-part']})).toEqual([
    `${file}, row 2, column "lacks": The item says “in-part”, and the row says nothing of what the text lacks. ` +
      'Correct either.',
  ]);
});

test('a place that is no path of the report is refused', () => {
  expect(problemsAfter({[file]: ['/methods/', 'methods page']})).toEqual([
    `${file}, row 2, column "says": "methods page" is no path of this report. ` +
      'Write one such as /methods/#the-interviews.',
  ]);
});
