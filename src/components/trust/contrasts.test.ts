import {expect, test} from 'vitest';
import {casesOf, claimOf, studyOf} from '../../testing/fixtures/rows.ts';
import {contrastsIn} from './contrasts.ts';

const study = studyOf({
  cases: casesOf(3),
  claims: [
    claimOf('opposed', 2, '', {
      subject: [
        {key: 'case', value: 'T03'},
        {key: 'case', value: 'T01'},
      ],
    }),
  ],
});

test('a pair is named by its numbers, the lower first', () => {
  expect(
    contrastsIn(study, [{claim: 'opposed', trusts: ['T03', 'T01']}]).map(({pair}) => pair),
  ).toEqual(['1-and-3']);
});

test.each([
  [['T01', 'T02'], 'the claim "opposed" is not about T02. Name a claim whose subject'],
  [['T01', 'T01'], 'a contrast has two different trusts'],
  [['T01', 'T09'], '"T09", which data/cases.csv does not have'],
])('%j is refused with the remedy', (trusts, message) => {
  expect(() => contrastsIn(study, [{claim: 'opposed', trusts}])).toThrow(message);
});
