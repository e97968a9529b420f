import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/establishment.csv';
const posts = (cell: string, claim: string) =>
  fixtureFiles()
    [file]!.trimEnd()
    .split('\n')
    .map((line, index) => `${line},${index === 0 ? 'rests_on' : ''}`)
    .join('\n')
    .replace(
      'imaging,funded,100,published,paper,Fig. 1 text,',
      () => `imaging,funded,${cell},published,paper,Fig. 1 text,${claim}`,
    );

test('finds the number of a claim withheld, at the cell', () => {
  expect(problemsAfter({[file]: posts('suppressed', 'cases')})).toEqual([
    `${file}, row 4, column "wte": "suppressed" withholds what claim "cases" prints, 3\u00a0trusts. ` +
      'Write the number; a number that no source prints names no claim under "rests_on".',
  ]);
});

test('lets a number stand, and a reason that rests on no claim', () => {
  expect(problemsAfter({[file]: posts('100', 'cases')})).toEqual([]);
  expect(problemsAfter({[file]: posts('suppressed', '')})).toEqual([]);
});
