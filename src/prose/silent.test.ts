import {expect, test} from 'vitest';
import {casesOf, manager, observed, published, studyOf} from '../testing/fixtures/rows.ts';
import {silentProblems} from './silent.ts';

const summary = {participant: 'RSM1', category: 'c', summary: 'Titles change.'};
const studyWith = (origin: typeof observed) =>
  studyOf({
    cases: casesOf(2),
    participants: [manager(1), manager(2)],
    matrix: [{...summary, ...origin}],
    subjectWords: [{key: 'case', value: 'T01', within: [], words: ['Trust 1']}],
  });
const found = (origin: typeof observed, text: string) =>
  silentProblems(studyWith(origin), text).length;

test('a text that tells nothing of a trust is not made to tell by what others have charted', () => {
  expect(found(published, 'Of Trust 1 it tells nothing.')).toBe(1);
  expect(found(observed, 'Of Trust 1 it tells nothing.')).toBe(0);
});

test('nothing is known of a trust only where nobody has told of it', () => {
  expect(found(observed, 'Nothing is known of Trust 1.')).toBe(1);
  expect(found(observed, 'Nothing is known of Trust 2.')).toBe(0);
});
