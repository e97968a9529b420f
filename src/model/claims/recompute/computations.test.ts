import {expect, test} from 'vitest';
import {casesOf, claimOf, observed, published, studyOf} from '../../../testing/fixtures/rows.ts';
import type {Study} from '../../study.ts';
import {
  type Band,
  bands,
  type CensusRow,
  type EstablishmentRow,
  type HeadcountRow,
} from '../../workforce/workforce.ts';
import type {Claim} from '../claim.ts';
import {computationNames, computationOf} from './computations.ts';
import {readSteps} from './step.ts';
import {resultWords} from './words.ts';

const r = claimOf('r', -0.19, '', {decimals: 2});
const p = claimOf('p', 0.478, '', {decimals: 3});
const n = claimOf('n', 16, '');
const percent = (id: string, value: number, decimals = 0): Claim =>
  claimOf(id, value, '', {unit: '%', decimals});
const numbers = [
  r,
  p,
  n,
  percent('share', 17.5, 1),
  percent('few', 29),
  percent('third', 30),
  percent('band', 23),
  claimOf('trusts', 24, ''),
  claimOf('seventeen', 17, ''),
  claimOf('fifteen', 15, ''),
  claimOf('eighteen', 18, ''),
  claimOf('large', 292, '', {unit: 'WTE'}),
  claimOf('small', 78, '', {unit: 'WTE'}),
];

function gives(
  computation: string,
  claim: Claim = claimOf('tested', 0, ''),
  tables: Partial<Study> = {},
): string {
  const [step] = readSteps(computation);
  return resultWords(
    computationOf(step!).run({
      study: studyOf({claims: numbers, ...tables}),
      claim,
      inputs: step!.inputs,
      where: step!.where,
    }),
    claim,
  );
}

test('of a correlation that cannot be, nothing follows', () => {
  const claims = [claimOf('r', -19, '', {decimals: 0}), p, n];
  for (const name of ['p-of-correlation', 'interval-lower', 'interval-upper'])
    expect(gives(`${name}:r n`, p, {claims})).toBe('no number');
});

// Worked by hand, and for correlations from Student's and Fisher's formulas, as facts about the
// printed r and p confirm.
test.each([
  ['p-of-correlation:r n', p, '0.469 to 0.493'],
  ['correlation-of-p:p n', r, '−0.19146 to −0.19103'],
  ['pairs-of-correlation:r p', n, '16'],
  ['degrees-of-freedom:r p', n, '14'],
  ['interval-lower:r n', claimOf('lower', -0.63, '', {decimals: 2}), '−0.6298 to −0.6235'],
  ['interval-upper:r n', claimOf('upper', 0.34, '', {decimals: 2}), '0.3329 to 0.3421'],
  ['whole-of-share:trusts share', claimOf('eligible', 137, ''), '137'],
  ['whole-of-share:fifteen third', claimOf('support', 50, ''), '50'],
  ['whole-of-share:eighteen band', claimOf('support', 78, ''), '77, 78, 79 or 80'],
  ['part-of-share:few seventeen', claimOf('part', 5, ''), '5'],
  ['some-of:seventeen', percent('tested', 29), '29.41'],
  ['some-of:seventeen', percent('tested', 30), 'no number'],
  ['part-of-some:fifteen', percent('tested', 30), '30'],
  ['part-of-some:fifteen', percent('tested', 40), 'no number'],
  ['remainder:few', percent('tested', 71), '70.5 to 71.5'],
  ['ratio:large small', claimOf('tested', 3.7, '', {decimals: 1, unit: 'times'}), '3.713 to 3.774'],
  ['percentage:trusts seventeen', percent('tested', 141), '141.18'],
  ['sum:fifteen eighteen n', claimOf('tested', 49, ''), '49'],
  ['difference:trusts fifteen', claimOf('tested', 9, ''), '9'],
  ['same:share', percent('tested', 17.5, 1), '17.45 to 17.55'],
  ['number-of:n trusts', claimOf('tested', 2, ''), '2'],
])('%s gives what hand and R give', (computation, claim, expected) => {
  expect(gives(computation, claim)).toBe(expected);
});

test('a correlation whose printed digits reach zero may have a p of 1', () => {
  const nothing = claimOf('nothing', 0, '', {decimals: 1});
  expect(gives('p-of-correlation:nothing n', p, {claims: [nothing, n]})).toMatch(/ to 1\.000?$/);
});

const posts = (
  id: string,
  support: number,
  radiographers: number,
  inPost = support,
): EstablishmentRow[] => [
  {case: id, staff: 'support', measure: 'funded', wte: support, ...observed},
  {case: id, staff: 'radiographers', measure: 'funded', wte: radiographers, ...observed},
  {case: id, staff: 'support', measure: 'in-post', wte: inPost, ...observed},
];
const establishment = [
  ...posts('T01', 10, 90),
  ...posts('T02', 30, 70, 31),
  ...posts('T03', 60, 240, 59.5),
  ...posts('T04', 20, 60, 20.1),
];

test.each([
  ['smallest:establishment', '80'],
  ['largest:establishment', '300'],
  ['lowest-share:establishment', '10'],
  ['highest-share:establishment', '30'],
  ['over-recruited:establishment staff=support', '2'],
  ['answering:establishment measure=funded', '4'],
  ['value:establishment case=T03 staff=support measure=in-post', '59.50'],
])('%s gives %s of four made-up services', (computation, expected) => {
  expect(gives(computation, undefined, {establishment})).toBe(expected);
});

test('the correlation of share with size is Pearson’s', () => {
  // Sizes 100, 100, 300, 80 and shares 10, 30, 20, 25: r = −325 ÷ √(32300 × 218.75), and on two
  // degrees of freedom p = 1 − |r|.
  expect(gives('correlation:establishment', r, {establishment})).toBe('−0.1223');
  expect(gives('p-value:establishment', p, {establishment})).toBe('0.87773');
});

test('there is no correlation of fewer than four services, nor of equal ones', () => {
  expect(gives('correlation:establishment', r, {establishment: establishment.slice(0, 9)})).toBe(
    'no number',
  );
  expect(
    gives('correlation:establishment', r, {
      establishment: ['T01', 'T02', 'T03', 'T04'].flatMap((id) => posts(id, 10, 90)),
    }),
  ).toBe('no number');
});

const people = (id: string, band: HeadcountRow['band'], headcount: number): HeadcountRow => ({
  case: id,
  band,
  headcount,
  ...observed,
});

test('people are counted by band', () => {
  const headcount = [
    people('T01', 'band-4', 0),
    people('T02', 'band-4', 1),
    people('T03', 'band-4', 2),
    people('T03', 'band-2', 3),
    people('T03', 'band-3', 5),
  ];
  expect(gives('at-most-one:headcount band=band-4', percent('tested', 67), {headcount})).toBe(
    '66.67',
  );
  expect(gives('band-4-share:headcount case=T03', percent('tested', 20), {headcount})).toBe('20');
  expect(gives('band-4-share:headcount case=T02', percent('tested', 20), {headcount})).toBe(
    'no number',
  );
});

test('the shares of the census are ranked in thirds', () => {
  // Support shares of 10, 20, 30, 40, 50 and 60 per cent; the trust with 60 per cent has ten times the staff.
  const census = [1, 2, 3, 4, 5, 6].flatMap((tenths): CensusRow[] =>
    bands.map((band: Band) => {
      const scale = tenths === 6 ? 10 : 1;
      return {
        trust: `C${tenths}`,
        kind: tenths > 4 ? 'specialist' : 'acute',
        band,
        headcount:
          band === 'band-2' ? scale * tenths : band === 'band-5' ? scale * (10 - tenths) : 0,
        ...observed,
      };
    }),
  );
  const of = (computation: string): string => gives(computation, percent('tested', 0, 1), {census});
  expect([
    of('median-share:census'),
    of('lower-quartile-share:census'),
    of('upper-quartile-share:census'),
  ]).toEqual(['35', '22.500', '47.500']);
  expect([of('median-share:census adopter=low'), of('median-share:census adopter=high')]).toEqual([
    '15',
    '55',
  ]);
  expect([of('pooled-share:census'), of('trusts:census'), of('trusts:census kind=acute')]).toEqual([
    '50',
    '6',
    '4',
  ]);
});

test('lists are counted', () => {
  const quotation = {
    quotation: 'q01',
    participants: ['RSM1', 'RSM2'],
    category: '',
    text: '',
    about: '',
    ...published,
  };
  const references = ['ref-1', 'ref-2', 'ref-3'].map((id) => ({id, type: 'book', title: id}));
  const sources = [
    {
      source: 'paper',
      producer: 'Example A, Example B',
      title: '',
      published: '2024',
      data_date: '',
      licence: '',
      doi: '',
      url: '',
      short: '',
      reference: null,
    },
  ];
  const tables = {quotations: [quotation], references, sources, cases: casesOf(3)};
  expect(
    [
      'speakers:q01',
      'works:1 3',
      'authors:paper',
      'count:cases',
      'count:cases number=2|3',
      'count:cases case~T0',
    ].map((computation) => gives(computation, undefined, tables)),
  ).toEqual(['2', '2', '2', '3', '2', '3']);
});

test('every computation says how it is written, under its own name', () => {
  expect(computationNames.length).toBeGreaterThan(20);
  expect(
    computationNames.filter(
      (name) => !computationOf({computation: name}).usage.startsWith(`${name}:`),
    ),
  ).toEqual([]);
});
