import {expect, test} from 'vitest';
import {answersBeside, type SameQuestion} from './same-question.ts';

const row = (question: string, claim: string): SameQuestion => ({
  question,
  asks: `${question}?`,
  claim,
  use: '',
});
const sameQuestion = [row('share', 'median'), row('size', 'trusts'), row('share', 'pooled')];

test('a number stands beside all that answer its question, in the order of the table', () => {
  expect(answersBeside({sameQuestion}, 'pooled').map(({claim}) => claim)).toEqual([
    'median',
    'pooled',
  ]);
});

test('a number without another has nobody beside it', () => {
  expect(answersBeside({sameQuestion}, 'other')).toEqual([]);
});
