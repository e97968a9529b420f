import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const quotations = 'data/framework/quotations.csv';

test('a charted summary that says the opposite of what its participant is quoted with is refused', () => {
  const problems = problemsAfter({
    [quotations]: ['""helper"", mostly', '""helper"" often'],
    'data/framework/matrix.csv': ['Uses the title helper.', 'Rarely says helper.'],
  });
  expect(problems.join('\n')).toContain(
    'column "summary": "Rarely says helper." has “rarely”, and the words that it tells of have the opposite, “often”',
  );
});

test.each([
  [quotations, 'room to learn,Time for', 'many to learn,Few have time for', '“few”'],
  ['data/said.csv', 'several managers,managers', 'many managers,the few managers', '“few”'],
])('in %s, what the words are about may not be their opposite', (file, find, put, word) => {
  expect(problemsAfter({[file]: [find, put]}).join('\n')).toContain(`has ${word}, and the words`);
});
