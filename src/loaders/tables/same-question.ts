import type {SameQuestion} from '../../model/claims/same-question.ts';
import {id, text} from '../columns.ts';
import {table} from '../table.ts';

export const sameQuestionTable = table<SameQuestion>({
  file: 'data/same-question.csv',
  row: 'one of several numbers that answer one question',
  isForCheck: true,
  key: ['question', 'claim'],
  refers: {claim: 'claims.claim'},
  columns: {
    question: id('Id of the question; its numbers share it'),
    asks: text('The question, the same in each of its rows'),
    claim: id('Id of the claim that answers it'),
    use: text('When to use it, as a sentence'),
  },
});
