import {expect, test} from 'vitest';
import {claimOf, observed, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import {fixtureFiles, fixtureTables, problemsAfter} from '../../testing/fixtures/study.ts';
import type {Source} from '../claims/claim.ts';
import {claimVerdicts} from '../claims/recompute/verdicts.ts';
import {headcounts} from './headcounts.ts';
import {laterRows, latestWave, wavesOf} from './waves.ts';

const sources = (date: string): [string, string] => [
  'simulation,This',
  `again,Example C,Asked again,2026,${date},Open Government Licence v3.0,,,Asked again,not-applicable\nsimulation,This`,
];
const headcount = 'data/questionnaire/headcount.csv';
const claims = 'data/claims.csv';

/** The people of three bands of a case, as a later survey has them. */
const rowsOf = (id: string, ...people: readonly number[]): string =>
  people.map((each, index) => `${id},band-${index + 2},${each},observed,again,\n`).join('');

const claim = (id: string, value: number, computation: string): string =>
  `${id},people,${value},people,0,not-applicable,not-applicable,not-applicable,,,count,${computation},,{value},,` +
  'published,paper,,\n';

/** The fixture study without its simulated people, its trusts asked again. */
const changesWith = (rows: string, date = '2026-05') => ({
  'data/sources.csv': sources(date),
  [headcount]: fixtureFiles()[headcount]!.replace(/^T01.*simulated.*\n/gm, '') + rows,
  'data/questionnaire/deployment.csv': fixtureFiles()['data/questionnaire/deployment.csv']!.replace(
    /^T01.*simulated.*\n/gm,
    '',
  ),
  [claims]:
    fixtureFiles()[claims]! + claim('band-4-people', 10, 'value:headcount case=T01 band=band-4'),
});

const verdictOf = (rows: string, id: string) =>
  claimVerdicts(fixtureTables(changesWith(rows)), 'full').get(id)!;

test('what a later survey found stands beside what is printed, and takes nothing from it', () => {
  const study = fixtureTables(changesWith(rowsOf('T01', 19, 6, 12)));
  const [first] = headcounts(study);
  expect(first?.band4).toMatchObject({value: 10, provenance: 'published'});
  expect(first?.band2.value).toBe('not-in-text');
  const [wave, ...others] = wavesOf(study);
  expect(others).toEqual([]);
  expect(headcounts(wave!.study).map((each) => [each.case, each.band4.value])).toEqual([
    ['T01', 12],
  ]);
  expect(headcounts(latestWave(study)).map((each) => each.band4.value)).toEqual([
    12,
    1,
    'not-in-text',
  ]);
});

test('what is stated of a trust belongs to the date of its source', () => {
  const study = fixtureTables(changesWith(rowsOf('T01', 19, 6, 12)));
  expect(headcounts(study)[0]?.band4Share).toMatchObject({value: 29, provenance: 'published'});
  const share = headcounts(latestWave(study))[0]?.band4Share;
  expect(share).toMatchObject({provenance: 'derived', source: 'again'});
  expect(share?.value).toBeCloseTo(32.43, 2);
});

test('a survey stands beside an earlier one of the same trust, and alone where there is none', () => {
  const study = fixtureTables(changesWith(rowsOf('T02', 20, 4, 2)));
  expect(headcounts(study)[1]?.band2).toMatchObject({value: 18, source: 'survey'});
  expect(wavesOf(study).map(({source}) => source.source)).toEqual(['again']);
  expect(study.later).toHaveLength(3);
});

test('rows of the same date, or without one, are two for one thing', () => {
  for (const date of ['2023-02-14', ''])
    expect(problemsAfter(changesWith(rowsOf('T02', 20, 4, 2), date))[0]).toMatch(
      /^data\/questionnaire\/headcount\.csv, row \d+: Row \d has the same case and band .* in "data_date"/,
    );
});

test('two later rows of one survey for one thing are refused as well', () => {
  const twice = rowsOf('T01', 19, 6, 12) + 'T01,band-4,13,observed,again,\n';
  expect(problemsAfter(changesWith(twice))[0]).toContain('has the same case and band');
});

test('one later number of a trust may stand beside simulated ones', () => {
  const changes = {
    'data/sources.csv': sources('2026-05'),
    [headcount]: ['T01,band-2,20,simulated,simulation,', 'T01,band-2,21,observed,again,'] as const,
  };
  expect(problemsAfter(changes)).toEqual([]);
});

test('a later survey is held to the sums and the parts of an answer by itself', () => {
  expect(problemsAfter(changesWith(rowsOf('T01', 19)))).toEqual([
    expect.stringMatching(/T01 has band-2 and band-4 but no band-3\. Add the row/),
  ]);
  const withTotal = `${rowsOf('T01', 19, 6, 12)}T01,support,40,observed,again,\n`;
  expect(problemsAfter(changesWith(withTotal))).toEqual([
    expect.stringMatching(/"40" is not the sum of band-2 19 .* which is 37/),
  ]);
});

test('a printed number is held against rows of its own date, and reads "since changed" with both', () => {
  const {verdict, judged} = verdictOf(rowsOf('T01', 19, 6, 12), 'band-4-people');
  expect(verdict).toBe('since changed');
  expect(judged.map((each) => [each.verdict, each.gap])).toEqual([
    ['since changed', undefined],
    ['not checkable', 'own row'],
  ]);
  expect(judged[0]?.recomputed.gives('half-up')).toEqual([
    {low: 12, high: 12, lowIncluded: true, highIncluded: true},
  ]);
  expect(verdictOf(rowsOf('T01', 19, 6, 10), 'band-4-people').verdict).toBe('not checkable');
});

test('a number about all trusts has not changed where only some were asked again', () => {
  const share = claim('one-at-most', 50, 'at-most-one:headcount band=band-4');
  const study = (rows: string) =>
    fixtureTables({...changesWith(rows), [claims]: fixtureFiles()[claims]! + share});
  const verdict = (rows: string) => claimVerdicts(study(rows), 'full').get('one-at-most')?.verdict;
  expect(verdict(rowsOf('T01', 19, 6, 1))).toBe('reproduced');
  expect(verdict(rowsOf('T01', 19, 6, 1) + rowsOf('T02', 20, 4, 1))).toBe('since changed');
});

test('a census is later by the date of the census in print, which is older than the paper', () => {
  const dated = (source: string, published: string, data_date: string): Source => ({
    ...{source, published, data_date, producer: '', title: '', licence: '', doi: '', url: ''},
    ...{short: source, reference: null},
  });
  const row = {trust: 'C001', kind: 'acute', band: 'band-2', headcount: 3} as const;
  const again = {...row, ...observed, source: 'again'};
  const earlier = {...again, trust: 'C002', source: 'before'};
  const study = studyOf({
    sources: [
      dated('paper', '2025', ''),
      dated('census-paper', '2024', '2022-12'),
      dated('again', '2026', '2025-12'),
      dated('before', '2022', '2019-12'),
    ],
    census: [{...row, ...simulated}, again, earlier],
    claims: [claimOf('median', 22, 'median-share:census', {source: 'census-paper'})],
  });
  expect(laterRows(study)).toEqual([{table: 'census', row: again}]);
});
