import {describe, expect, test} from 'vitest';
import {publishedOnly} from '../study/published-only.ts';
import {report} from '../testing/report.ts';
import {figureNamed} from './registry.ts';

// Titles of figures of one trust: what the paper says of it.

const simulated = {provenance: 'simulated', source: 'simulation', place: ''} as const;

describe.each([
  ['the report', report],
  ['the report without simulated rows', publishedOnly(report)],
])('in %s', (_, study) => {
  test.each([
    [
      'trust-place',
      'T06',
      'Trust 6 has the highest support share of the 16 trusts with such data, 34 %',
    ],
    [
      'trust-place',
      'T18',
      'Trust 18 has the lowest support share of the 16 trusts with such data, 10 %',
    ],
    [
      'trust-place',
      'T08',
      'Trust 8 has the largest funded establishment of the 16 trusts with such data, 292 WTE',
    ],
    [
      'trust-place',
      'T20',
      'Trust 20 has the smallest funded establishment of the 16 trusts with such data, 78 WTE',
    ],
    ['trust-posts', 'T08', 'More support staff in post than funded in Trust 8'],
    ['trust-bands', 'T04', 'Trust 4 has 15 assistant practitioners'],
    ['trust-deployment', 'T03', 'Trust 3 rotates every support post'],
    ['trust-deployment', 'T08', 'Trust 8 rotates no support post'],
  ])('the title of %s of %s is what the paper says', (id, subject, words) => {
    expect(figureNamed(id, study, subject).finding?.replaceAll('\u00a0', ' ')).toBe(words);
  });

  test.each(['trust-place', 'trust-posts', 'trust-bands', 'trust-deployment'])(
    '%s of a trust of which the paper says nothing has no finding',
    (id) => {
      expect(figureNamed(id, study, 'T01').finding).toBeUndefined();
    },
  );
});

test('no finding comes from simulated rows, whatever their numbers', () => {
  const alike = {
    ...report,
    statements: report.statements.filter((row) => row.case !== 'T06'),
    establishment: [
      ...report.establishment.filter((row) => row.case !== 'T01' && row.case !== 'T06'),
      {case: 'T01', staff: 'imaging', measure: 'funded', wte: 292, ...simulated} as const,
    ],
    headcount: report.headcount.map((row) => ({...row, ...simulated})),
  };
  expect(figureNamed('trust-place', alike, 'T01').table.rows[0]?.[1]).toMatchObject({
    provenance: 'simulated',
  });
  expect(figureNamed('trust-place', alike, 'T01').finding).toBeUndefined();
  expect(figureNamed('trust-place', alike, 'T06').finding).toBeUndefined();
  expect(figureNamed('trust-bands', alike, 'T04').finding).toBeUndefined();
});
