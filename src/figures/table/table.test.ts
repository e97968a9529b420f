import {csvParse, csvParseRows} from 'd3-dsv';
import {expect, test} from 'vitest';
import type {Provenance} from '../../model/values/provenance.ts';
import type {Measured, Value} from '../../model/values/value.ts';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {figureNamed} from '../registry.ts';
import {measuredColumn} from './columns.ts';
import {csvOf, rowCaution, type StatedFinding, tableOf} from './table.ts';

interface Row {
  readonly name: string;
  readonly measured: Measured;
}

const row = (name: string, value: Value, provenance: Provenance = 'published'): Row => ({
  name,
  measured: {value, provenance, source: 'paper', place: ''},
});
const table = (rows: readonly Row[], decimals: number | ((each: Row) => number) = 1) =>
  tableOf(rows, [
    {key: 'name', head: 'Name', value: ({name}) => name},
    measuredColumn<Row>('wte', 'Posts', 'WTE', decimals, ({measured}) => measured),
  ]);

test('a cell has its number with the decimals of its column, and what it is', () => {
  expect(table([row('a', 12.34, 'simulated')]).rows[0]?.[1]).toEqual({
    text: '12.3',
    provenance: 'simulated',
    missing: null,
  });
});

test('decimals may go by row', () => {
  const texts = table([row('a', 1.234), row('b', 1.234)], ({name}) =>
    name === 'a' ? 0 : 2,
  ).rows.map((cells) => cells[1]?.text);
  expect(texts).toEqual(['1', '1.23']);
});

test.each([
  [292, 'published', '292'],
  [41.25, 'published', '41.25'],
  [34, 'derived', '34'],
  [33.333, 'derived', '33.3'],
  [34, 'observed', '34'],
  [34, 'simulated', '34.0'],
] as const)('in a column of one decimal %d %s is written %s', (value, provenance, text) => {
  expect(table([row('a', value, provenance)]).rows[0]?.[1]?.text).toBe(text);
});

test('words that are a finding have a provenance in the page and in the file', () => {
  const said: StatedFinding = {text: 'yes', provenance: 'published'};
  const whole = tableOf([said, ''], [{key: 'over', head: 'Over', value: (each) => each}]);
  expect(whole.rows.flat()).toEqual([
    {text: 'yes', provenance: 'published', missing: null},
    {text: '', provenance: null, missing: null},
  ]);
  expect(whole.columns).toEqual([
    {key: 'over', head: 'Over', unit: '', numeric: false, sourced: true},
  ]);
  expect(csvOf(whole)).toBe('over,over_provenance,caution\nyes,published,\n,,\n');
});

test('a missing value is a reason and no text', () => {
  expect(table([row('a', 'suppressed', 'observed')]).rows[0]?.[1]).toEqual({
    text: '',
    provenance: 'observed',
    missing: 'suppressed',
  });
});

test('words have no provenance', () => {
  expect(table([row('a', 1)]).rows[0]?.[0]).toEqual({text: 'a', provenance: null, missing: null});
});

test('columns of values are numeric, columns of words are not', () => {
  expect(table([row('a', 'not-supplied')]).columns.map(({numeric}) => numeric)).toEqual([
    false,
    true,
  ]);
});

test('the CSV has a column of provenance after each numeric one and ends with the caution', () => {
  expect(csvOf(table([row('a', 1, 'derived'), row('b', 2, 'simulated')]))).toBe(
    `name,wte,wte_provenance,caution\na,1,derived,\nb,2.0,simulated,"${rowCaution}"\n`,
  );
});

test('the CSV leaves a missing value empty and gives the reason behind it', () => {
  expect(
    csvParseRows(
      csvOf(table([row('a', 'not-supplied', 'observed'), row('b', 'not-in-text')])),
    ).slice(1),
  ).toEqual([
    ['a', '', 'not-supplied', ''],
    ['b', '', 'not-in-text', ''],
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['@name', "'@name"],
  ['-1+2', "'-1+2"],
  ['-cmd', "'-cmd"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['-1.5', '-1.5'],
  ['−1.5', '-1.5'],
  ['a=1', 'a=1'],
  ['', ''],
  ['Trust 1, "north"', 'Trust 1, "north"'],
])('the cell %j is written as %j', (name, written) => {
  expect(csvParse(csvOf(table([row(name, 1)])))[0]?.['name']).toBe(written);
});

test('a negative number stays a number in the CSV', () => {
  expect(csvParse(csvOf(table([row('a', -2.5)])))[0]?.['wte']).toBe('-2.5');
});

test("a file has no space that doesn't break", () => {
  expect(csvOf(table([row('22\u00a0%', 1)]))).not.toContain('\u00a0');
});

test('a table without rows keeps its head', () => {
  expect(csvOf(table([]))).toBe('name,wte,caution\n');
});

test('every row of a figure with a simulated value carries the caution, and no other does', () => {
  for (const id of ['establishment', 'bands', 'census']) {
    const {table: whole} = figureNamed(id, mixed);
    const records = csvParse(csvOf(whole));
    const simulated = records.map((record) =>
      Object.entries(record).some(
        ([key, value]) => key.endsWith('_provenance') && value === 'simulated',
      ),
    );
    expect(simulated).toContain(true);
    expect(records.map((record) => record['caution'] === rowCaution)).toEqual(simulated);
  }
});

test('nothing in a figure without simulated rows carries the caution', () => {
  for (const study of [published, observed])
    expect(csvOf(figureNamed('establishment', study).table)).not.toMatch(/simulated|do not cite/i);
});

test('the establishment of a trust reads as its rows say', () => {
  expect(
    csvParse(csvOf(figureNamed('establishment', mixed).table)).find(
      ({trust}) => trust === 'Trust 1',
    ),
  ).toEqual({
    trust: 'Trust 1',
    support_wte: '41.7',
    support_wte_provenance: 'simulated',
    radiographers_wte: '121.3',
    radiographers_wte_provenance: 'simulated',
    imaging_wte: '163',
    imaging_wte_provenance: 'published',
    support_share: '25.6',
    support_share_provenance: 'simulated',
    caution: rowCaution,
  });
});
