import {expect, test} from 'vitest';
import {casesOf, claimOf, studyOf} from '../../../testing/fixtures/rows.ts';
import {claimVerdicts} from './verdicts.ts';

const study = studyOf({
  cases: casesOf(2),
  claims: [claimOf('cases', 2, 'count:cases'), claimOf('cited', 5, 'not-checkable')],
});

test('has an entry for each claim, in the order of the table', () => {
  expect(
    [...claimVerdicts(study, 'full').values()].map(({claim, verdict}) => [claim.claim, verdict]),
  ).toEqual([
    ['cases', 'reproduced'],
    ['cited', 'not checkable'],
  ]);
});

test('is worked out once for a study and a face', () => {
  expect(claimVerdicts(study, 'full')).toBe(claimVerdicts(study, 'full'));
  expect(claimVerdicts(study, 'full')).not.toBe(claimVerdicts(study, 'published'));
  expect(claimVerdicts({...study}, 'full')).not.toBe(claimVerdicts(study, 'full'));
});
