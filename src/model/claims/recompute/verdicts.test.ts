import {expect, test} from 'vitest';
import {casesOf, claimOf, studyOf} from '../../../testing/fixtures/rows.ts';
import {ledgerOf} from './verdicts.ts';

const study = studyOf({
  cases: casesOf(2),
  claims: [claimOf('cases', 2, 'count:cases'), claimOf('cited', 5, 'not-checkable')],
});

test('has an entry for each claim, in the order of the table', () => {
  expect(
    [...ledgerOf(study, 'full').values()].map(({claim, verdict}) => [claim.claim, verdict]),
  ).toEqual([
    ['cases', 'reproduced'],
    ['cited', 'not checkable'],
  ]);
});

test('is worked out once for a study and a face', () => {
  expect(ledgerOf(study, 'full')).toBe(ledgerOf(study, 'full'));
  expect(ledgerOf(study, 'full')).not.toBe(ledgerOf(study, 'published'));
  expect(ledgerOf({...study}, 'full')).not.toBe(ledgerOf(study, 'full'));
});
