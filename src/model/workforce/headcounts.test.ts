import {expect, test} from 'vitest';
import {publishedOnly} from '../../study/published-only.ts';
import {casesOf, derived, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Sourced} from '../values/provenance.ts';
import type {Value} from '../values/value.ts';
import {headcounts} from './headcounts.ts';
import type {HeadcountRow} from './workforce.ts';

const row = (
  caseId: string,
  band: HeadcountRow['band'],
  headcount: Value,
  origin: Sourced = simulated,
): HeadcountRow => ({case: caseId, band, headcount, ...origin});
const study = studyOf({
  cases: casesOf(4),
  headcount: [
    row('T01', 'band-2', 30),
    row('T01', 'band-3', 10),
    row('T01', 'band-4', 5),
    row('T02', 'band-2', 12),
    row('T02', 'band-3', 12),
    row('T02', 'band-4', 6, published),
    row('T02', 'support', 30, derived),
    row('T03', 'band-2', 0),
    row('T03', 'band-3', 0),
    row('T03', 'band-4', 2),
  ],
  statements: [{case: 'T02', statement: 'band-4-share', value: 21, ...published}],
});
const [one, two, three] = headcounts(study);

test('support staff are the sum of bands 2 to 4', () => {
  expect(one?.support).toEqual({value: 45, ...simulated});
});

test('a derived total stands as it is, though bands behind it are simulated', () => {
  expect(two?.support).toEqual({value: 30, ...derived});
});

test('a published band 4 share wins over 6 of 30', () => {
  expect(two?.band4Share).toEqual({value: 21, ...published});
});

test('the share of band 4 is in per cent of support staff', () => {
  expect(one?.band4Share.value).toBeCloseTo(11.111, 3);
});

test('balance runs from all band 3 at minus one to all band 2 at one', () => {
  expect([one?.balance.value, two?.balance.value]).toEqual([0.5, 0]);
});

test('without anyone in bands 2 and 3 a balance is not applicable', () => {
  expect(three?.balance.value).toBe('not-applicable');
});

test('a case without rows is left out', () => {
  expect(headcounts(study).map(({number}) => number)).toEqual([1, 2, 3]);
});

test('without simulated rows published values stand alone', () => {
  const [only, ...others] = headcounts(publishedOnly(study));
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    case: 'T02',
    band4: {value: 6},
    support: {value: 30},
    band4Share: {value: 21},
    band2: {value: 'not-in-text'},
    balance: {value: 'not-in-text'},
  });
});

test('a published band and total give a derived share where no share is stated', () => {
  const [only] = headcounts(publishedOnly({...study, statements: []}));
  expect(only?.band4Share).toMatchObject({value: 20, provenance: 'derived'});
});
