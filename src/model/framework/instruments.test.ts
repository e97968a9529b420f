import {expect, test} from 'vitest';
import {published, studyOf} from '../../testing/fixtures/rows.ts';
import type {InterviewQuestion} from './framework.ts';
import {questionNumber, questionsFeeding, wholeQuestions} from './instruments.ts';

function question(
  schedule: InterviewQuestion['schedule'],
  number: number,
  part: InterviewQuestion['part'],
  ...categories: string[]
): InterviewQuestion {
  return {
    question: `${schedule} ${number} ${part}`,
    schedule,
    number,
    part,
    asks: 'Something',
    categories,
    ...published,
  };
}

const study = studyOf({
  instruments: [
    question('network', 10, 'main', 'titles'),
    question('network', 2, 'b', 'titles', 'rotas'),
    question('network', 2, 'a'),
    question('network', 2, 'main', 'rotas'),
    question('manager', 2, 'main', 'titles'),
  ],
});

test('questions come by number, with their own parts by letter', () => {
  const found = wholeQuestions(study, 'network').map(({main, parts}) =>
    [main, ...parts].map(questionNumber),
  );
  expect(found).toEqual([['2', '2a', '2b'], ['10']]);
});

test('a category is fed by questions and parts of the schedule in their order', () => {
  expect(questionsFeeding(study, 'network', 'titles').map(questionNumber)).toEqual(['2b', '10']);
});

test('a question of one schedule does not stand in the other', () => {
  expect(questionsFeeding(study, 'manager', 'rotas')).toEqual([]);
});
