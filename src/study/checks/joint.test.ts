import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/framework/joint.csv';

test('a reference that is gone is named, with the ids that there are', () => {
  expect(problemsAfter({[file]: ['supplied-share', 'supplied-shares']})).toContainEqual(
    expect.stringContaining('names supplied-shares, which is not in data/claims.csv. Did you mean'),
  );
  expect(problemsAfter({[file]: [',q02,', ',q03,']})).toContainEqual(
    expect.stringContaining('names q03, which is not in data/framework/quotations.csv.'),
  );
});

test('a relation that is none of the list is refused with the list', () => {
  expect(problemsAfter({[file]: ['room,expands', 'room,proves']})).toEqual([
    expect.stringContaining('column "relation": "proves" is not known here.'),
  ]);
});

test.each([
  ['words-silent', 'says that no participant speaks of it, and the row names one.'],
  ['numbers-silent', 'says that there is no number, and the row names a claim.'],
])('a side that speaks is not %s', (relation, says) => {
  expect(problemsAfter({[file]: ['room,expands', `room,${relation}`]})).toEqual([
    expect.stringContaining(says),
  ]);
});

test('numbers and words that meet are both there', () => {
  expect(problemsAfter({[file]: [',supplied-share,', ',,']})).toEqual([
    `${file}, row 2, column "relation": "expands" needs a number and words, and the row has no number. ` +
      'Name what is missing, or say which side is silent.',
  ]);
});

test('words are of the category of the topic', () => {
  expect(problemsAfter({[file]: [',q02,', ',q01,']})).toEqual([
    `${file}, row 2, column "quotations": "q01" names q01, which is indexed to titles, ` +
      'and the row is of training. Correct either.',
  ]);
});

test('a participant of whom nothing is on record there is refused', () => {
  expect(problemsAfter({[file]: [',q02,,', ',q02,RSM2,']})).toEqual([
    `${file}, row 2, column "participants": "RSM2" names RSM2, of whom nothing is on record under training. ` +
      'Correct either.',
  ]);
});
