import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const rows = (...more: string[]): [string, string] => [
  'question,asks,claim,use',
  ['question,asks,claim,use', ...more].join('\n'),
];

test('two numbers that answer one question in the same words are well', () => {
  expect(
    problemsAfter({
      'data/same-question.csv': rows(
        'how-many,How many?,cases,Use it for all.',
        'how-many,How many?,supplied,Use it for those with data.',
      ),
    }),
  ).toEqual([]);
});

test('finds a number that has no other beside it', () => {
  expect(
    problemsAfter({'data/same-question.csv': rows('how-many,How many?,cases,Use it for all.')}),
  ).toEqual([
    'data/same-question.csv, row 2, column "question": "how-many" has one row only. ' +
      'Add the other number that answers "how-many", or delete this row.',
  ]);
});

test('finds a question in two wordings, and a claim that is not there', () => {
  const problems = problemsAfter({
    'data/same-question.csv': rows(
      'how-many,How many?,cases,Use it for all.',
      'how-many,How much?,supplied,Use it for those with data.',
    ),
  });
  expect(problems.join('\n')).toContain(
    'row 3, column "asks": "How much?" asks otherwise than the first row of "how-many". Write: How many?',
  );
  const unknown = problemsAfter({
    'data/same-question.csv': rows(
      'how-many,How many?,cases,Use it for all.',
      'how-many,How many?,casez,Use it never.',
    ),
  });
  expect(unknown.join('\n')).toContain('row 3, column "claim": "casez"');
});
