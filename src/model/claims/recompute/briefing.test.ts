import {expect, test} from 'vitest';
import {casesOf, claimOf, derived, observed, studyOf} from '../../../testing/fixtures/rows.ts';
import type {Claim, Source} from '../claim.ts';
import {briefing, doNotSay} from './briefing.ts';
import {claimVerdict} from './verdicts.ts';

const source: Source = {
  source: 'paper',
  producer: '',
  title: '',
  published: '2025-01',
  data_date: '',
  licence: '',
  doi: '',
  url: '',
  short: 'Journal 2025;1:2',
  reference: null,
};
const discrepancy = {
  discrepancy: 'd01',
  title: 'Two counts',
  finding: '',
  handling: '',
  categories: [],
};

function said(claim: Claim, date = ''): string {
  const study = studyOf({
    sources: [{...source, data_date: date}],
    cases: casesOf(24),
    discrepancies: [discrepancy],
    claims: [claim, claimOf('other', 22, '', {unit: 'networks'})],
  });
  return briefing(
    study,
    claimVerdict(study, claim, 'full'),
    'https://example.org/claims/share/',
  ).replaceAll('\u00a0', ' ');
}

const share = (cells: Partial<Claim>): Claim =>
  claimOf('share', 34, 'not-checkable', {
    unit: '%',
    place: 'Fig. 1 text',
    sentence: 'The highest share is {value}',
    ...cells,
  });

test('says value, unit, n, who is missing, basis, caveat, source, date and address', () => {
  expect(said(share({n: 16, basis: 'chosen', note: 'Counted in posts.'}))).toBe(
    'The highest share is 34 % (n = 16 of 24 services; the other 8 have no data for it). ' +
      'The services were chosen on purpose, not drawn at random. Counted in posts. ' +
      'Source: Journal 2025;1:2, Fig. 1 text; ' +
      'published 2025, without a date of the data. https://example.org/claims/share/',
  );
});

test('says of which date the data are', () => {
  expect(said(share({basis: 'census', n: 137}), '2022-12')).toBe(
    'The highest share is 34 % (n = 137). It comes from a census, not from a sample. ' +
      'Source: Journal 2025;1:2, Fig. 1 text; ' +
      'data as of December 2022. https://example.org/claims/share/',
  );
});

test('says where n is not in the text, and what a share is a share of', () => {
  expect(said(share({basis: 'cited'}))).toContain(
    '34 % (n is not in the text). The paper cites it from another source.',
  );
  expect(said(share({basis: 'count', n: 22, numerator: 18, denominator: 22}))).toContain(
    '34 % (18 of 22). Source: Journal 2025;1:2, Fig. 1 text; published 2025. https:',
  );
});

test('says n once', () => {
  expect(
    said(
      share({
        basis: 'count',
        n: 22,
        unit: 'networks',
        value: 18,
        sentence: 'Of the {n} networks, {number} took part',
      }),
    ),
  ).toMatch(/^Of the 22 networks, 18 took part\. Source/);
  expect(
    said(share({basis: 'count', n: 34, unit: 'trusts', sentence: 'All {value} took part'})),
  ).toMatch(/^All 34 trusts took part\. Source/);
});

test('says how a derived number came about', () => {
  expect(said(share({...derived, basis: 'count', note: 'The one number that fits.'}))).toContain(
    '34 %. Worked out for this report: the one number that fits. Source',
  );
  expect(said(share({...derived, basis: 'count', note: 'DEXA is left out.'}))).toContain(
    'Worked out for this report: DEXA is left out.',
  );
  expect(said(share({...derived, basis: 'count'}))).toContain(
    'Worked out for this report from published numbers.',
  );
});

test('names a known discrepancy where the number itself is doubtful, and no other', () => {
  const cells: Partial<Claim> = {
    basis: 'count',
    value: 23,
    unit: 'networks',
    discrepancies: ['d01'],
    sentence: '{Word} networks took part',
  };
  expect(said(claimOf('share', 23, 'same:other but d01', cells))).toContain(
    '23 networks took part. Other numbers in print do not agree with it (discrepancy 1 of this report). Source',
  );
  expect(said(claimOf('share', 22, 'same:other', {...cells, value: 22}))).not.toContain(
    'discrepancy',
  );
});

test('says what later rows give', () => {
  const claim = claimOf('smallest', 78, 'smallest:establishment', {
    unit: 'WTE',
    n: 1,
    basis: 'chosen',
    sentence: 'The smallest has {value}',
  });
  const survey = {...source, source: 'questionnaire', data_date: '2026-03'};
  const study = studyOf({
    sources: [source, survey],
    cases: casesOf(1),
    claims: [claim],
    establishment: [{case: 'T01', staff: 'imaging', measure: 'funded', wte: 51.9, ...observed}],
  });
  expect(briefing(study, claimVerdict(study, claim, 'full'), '')).toContain(
    'Since changed: rows of March 2026 give 51.90. Source',
  );
});

test('fills numbers as digits, words and other claims', () => {
  expect(
    said(
      share({
        basis: 'count',
        value: 3,
        unit: 'trusts',
        sentence: '{Word} of the {claim:other}, {word} in all, {number} or {value}',
      }),
    ),
  ).toMatch(/^Three of the 22 networks, three in all, 3 or 3 trusts\./);
});

test('keeps a calculation on one line', () => {
  const claim = share({n: 16, basis: 'chosen'});
  const study = studyOf({sources: [source], cases: casesOf(24), claims: [claim]});
  expect(briefing(study, claimVerdict(study, claim, 'full'), '')).toContain('n\u00a0=\u00a016');
});

test('fills the misreading, which may be empty, and tells the claims that it names', () => {
  const other = claimOf('other', 22, '', {unit: 'networks'});
  const study = studyOf({claims: [other]});
  expect(
    doNotSay(study, share({do_not_say: '“{value} of all.” There are {claim:other}.'})),
  ).toEqual(['“34\u00a0% of all.” There are ', other, '.']);
  expect(doNotSay(study, share({do_not_say: ''}))).toEqual([]);
});
