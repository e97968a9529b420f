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

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function told(claim: Claim, date = ''): {sentence: string; behind: string} {
  const study = studyOf({
    sources: [{...source, data_date: date}],
    cases: casesOf(24),
    discrepancies: [discrepancy],
    claims: [claim, claimOf('other', 22, '', {unit: 'networks'})],
  });
  const {sentence, behind} = briefing(
    study,
    claimVerdict(study, claim, 'full'),
    'https://example.org/claims/share/',
  );
  return {sentence: plain(sentence), behind: plain(behind)};
}

const said = (claim: Claim, date = ''): string => told(claim, date).sentence;

const share = (cells: Partial<Claim>): Claim =>
  claimOf('share', 34, 'not-checkable', {
    unit: '%',
    place: 'Fig. 1 text',
    sentence: 'The highest share is {value}',
    ...cells,
  });

test('says number, of what, when and one caveat; and behind it the rest, the source and the address', () => {
  expect(told(share({n: 16, basis: 'chosen', note: 'Counted in posts.'}))).toEqual({
    sentence:
      'The highest share is 34 % (n = 16 of 24 trusts; published 2025). ' +
      'The trusts were chosen on purpose, not drawn at random.',
    behind:
      'Counted in posts. The other 8 trusts have no data for it. Source: Journal 2025;1:2, Fig. 1 text; ' +
      'published 2025, without a date of the data. https://example.org/claims/share/',
  });
});

test('says of which date the data are', () => {
  expect(told(share({basis: 'census', n: 137, note: 'All staff together.'}), '2022-12')).toEqual({
    sentence: 'The highest share is 34 % (n = 137; data of December 2022). All staff together.',
    behind:
      'Source: Journal 2025;1:2, Fig. 1 text; data as of December 2022. https://example.org/claims/share/',
  });
});

test('says of a number that nobody printed that this report has worked it out, and from what', () => {
  const {sentence, behind} = told(share({basis: 'statistic', provenance: 'derived'}));
  expect(sentence).toContain('The highest share is 34 % (published numbers of 2025).');
  expect(behind).toContain('Source: worked out by this report from Journal 2025;1:2, Fig. 1 text;');
});

test('says where n is not in the text, and what a share is a share of', () => {
  expect(said(share({basis: 'census'}))).toBe(
    'The highest share is 34 % (published 2025). Of how many, the text does not say.',
  );
  expect(told(share({basis: 'cited'}))).toMatchObject({
    sentence: 'The highest share is 34 % (cited in 2025). The paper cites it from other work.',
    behind: expect.stringMatching(/^Of how many, the text does not say\. Source/) as string,
  });
  expect(said(share({basis: 'count', n: 22, numerator: 18, denominator: 22}))).toBe(
    'The highest share is 34 % (18 of 22; published 2025).',
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
  ).toBe('Of the 22 networks, 18 took part (published 2025).');
  expect(
    said(share({basis: 'count', n: 34, unit: 'trusts', sentence: 'All {value} took part'})),
  ).toBe('All 34 trusts took part (published 2025).');
});

test('says how a derived number came about', () => {
  expect(said(share({...derived, basis: 'count', note: 'The one number that fits.'}))).toMatch(
    /Worked out from published numbers: the one number that fits\.$/,
  );
  expect(said(share({...derived, basis: 'count', note: 'DEXA is left out.'}))).toMatch(
    /Worked out from published numbers: DEXA is left out\.$/,
  );
  expect(told(share({...derived, basis: 'chosen', n: 16}))).toMatchObject({
    sentence: expect.stringMatching(/Worked out from published numbers\.$/) as string,
    behind: expect.stringMatching(/^The trusts were chosen on purpose/) as string,
  });
});

test('names a known discrepancy where the number itself is doubtful, and no other', () => {
  const cells: Partial<Claim> = {
    basis: 'count',
    value: 23,
    unit: 'networks',
    discrepancies: ['d01'],
    sentence: '{Word} networks took part',
  };
  expect(said(claimOf('share', 23, 'same:other but d01', cells))).toBe(
    '23 networks took part (published 2025). ' + 'Other numbers in print do not agree with it.',
  );
  expect(told(claimOf('share', 23, 'same:other but d01', cells)).behind).toMatch(
    /^This report has more on that as its discrepancy 1\. Source/,
  );
  const agreeing = told(claimOf('share', 22, 'same:other', {...cells, value: 22}));
  expect(agreeing.sentence + agreeing.behind).not.toContain('discrepancy');
});

test('says that the paper cites a number only where it was read in the paper', () => {
  const cited = {basis: 'cited', source: 'other'} as const;
  expect(said(share(cited))).not.toContain('The paper cites it');
  expect(said(Object.assign(share(cited), {read_in: 'paper'}))).toContain('The paper cites it');
});

test('says of what has changed since that it was in dispute before', () => {
  const claim = claimOf('smallest', 78, 'smallest:establishment; same:other but d01', {
    unit: 'WTE',
    n: 1,
    basis: 'chosen',
    sentence: 'The smallest has {value}',
  });
  const study = studyOf({
    sources: [source, {...source, source: 'questionnaire', data_date: '2026-03'}],
    cases: casesOf(1),
    claims: [claim, claimOf('other', 80, '', {unit: 'WTE'})],
    discrepancies: [discrepancy],
    establishment: [{case: 'T01', staff: 'imaging', measure: 'funded', wte: 51.9, ...observed}],
  });
  const {sentence, behind} = briefing(study, claimVerdict(study, claim, 'full'), '');
  expect(sentence).toContain('Since changed');
  expect(sentence + behind).toContain('Other numbers in print do not agree with it.');
});

test('says first what later rows give', () => {
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
  expect(plain(briefing(study, claimVerdict(study, claim, 'full'), '').sentence)).toMatch(
    /\)\. Since changed: rows of March 2026 give 51\.90\.$/,
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
  ).toMatch(/^Three of the 22 networks, three in all, 3 or 3 trusts \(published 2025\)\./);
});

test('keeps a calculation on one line', () => {
  const claim = share({n: 16, basis: 'chosen'});
  const study = studyOf({sources: [source], cases: casesOf(24), claims: [claim]});
  expect(briefing(study, claimVerdict(study, claim, 'full'), '').sentence).toContain(
    'n\u00a0=\u00a016',
  );
});

test('fills the misreading, which may be empty, and tells the claims that it names', () => {
  const other = claimOf('other', 22, '', {unit: 'networks'});
  const study = studyOf({claims: [other]});
  expect(
    doNotSay(study, share({do_not_say: '“{value} of all.” There are {claim:other}.'})),
  ).toEqual(['“34\u00a0% of all.” There are ', other, '.']);
  expect(doNotSay(study, share({do_not_say: ''}))).toEqual([]);
});
