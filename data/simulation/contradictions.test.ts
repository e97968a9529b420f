import {expect, test} from 'vitest';
import {contradictions} from './contradictions.ts';
import {parse, type SimulatedTable, simulatedTables, type TableText} from './tables.ts';

const headers: Readonly<Record<SimulatedTable, string>> = {
  sampling: 'case,adopter,size,trust,provenance,source,place',
  census: 'trust,kind,band,headcount,provenance,source,place',
  establishment: 'case,staff,measure,wte,provenance,source,place',
  headcount: 'case,band,headcount,provenance,source,place',
  deployment: 'case,bands,area,headcount,provenance,source,place',
};

/** What contradicts in tables that have these rows, all observed, and no others. */
function found(name: SimulatedTable, ...rows: readonly string[]): string[] {
  const text = (table: SimulatedTable): string =>
    [headers[table], ...(table === name ? rows.map((row) => `${row},observed,survey,`) : [])].join(
      '\n',
    );
  return contradictions(
    Object.fromEntries(
      simulatedTables.map((table) => [table, parse(table, text(table))]),
    ) as Record<SimulatedTable, TableText>,
  );
}

const file = (name: string): string => `data/questionnaire/${name}.csv`;

test('names the rows of a funded total above the published largest', () => {
  expect(found('establishment', 'T05,support,funded,70', 'T05,radiographers,funded,230')).toEqual([
    `${file('establishment')}, rows 2 and 3: ` +
      'T05 has 300 funded WTE, and the published largest is 292 WTE, that of T08.',
  ]);
});

test('names the row of a total that is not what is published of its own case', () => {
  expect(found('establishment', 'T20,imaging,funded,90')).toEqual([
    `${file('establishment')}, row 2: T20 has 90 funded WTE, and the published smallest is 78 WTE, that of T20.`,
  ]);
});

test('names the row of one staff group that is above the published largest by itself', () => {
  expect(found('establishment', 'T05,support,funded,299')).toEqual([
    `${file('establishment')}, row 2: ` +
      'T05 has 299 funded WTE in one staff group, ' +
      'and the published largest of all staff is 292 WTE, that of T08.',
  ]);
});

test('names the rows of a share outside the published extremes', () => {
  expect(found('establishment', 'T05,support,funded,40', 'T05,radiographers,funded,60')).toEqual([
    `${file('establishment')}, rows 2 and 3: ` +
      'T05 has a support share of 40 %, ' +
      'and the published highest support share is 34 %, that of T06.',
  ]);
});

test('names the rows of over-recruitment that is not published', () => {
  expect(found('establishment', 'T05,support,funded,20', 'T05,support,in-post,21')).toEqual([
    `${file('establishment')}, rows 2 and 3: ` +
      'T05 has 21 support WTE in post and 20 funded, ' +
      'and the published services with more in post than funded are T06 T08 T15.',
  ]);
});

test('names the row of more band 4 staff than the published most', () => {
  expect(found('headcount', 'T05,band-4,20')).toEqual([
    `${file('headcount')}, row 2: T05 has 20 people at band 4, and the published most is 18, that of T08.`,
  ]);
});

test('names the row of somebody in one area where every post rotates', () => {
  expect(found('deployment', 'T03,band-4,ct,2')).toEqual([
    `${file('deployment')}, row 2: ` +
      'T03 has 2 people at ct, band-4, and what is published of it says that every post rotates.',
  ]);
});

test('names the cases where more have rows than were published', () => {
  const ids = Array.from({length: 15}, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
  expect(found('headcount', ...ids.map((id) => `${id},band-2,5`))).toEqual([]);
  const all = [...ids, 'T16', 'T17', 'T18'];
  expect(found('headcount', ...all.map((id) => `${id},band-2,5`))).toEqual([
    `${file('headcount')}: 18 cases must have rows (${all.join(' ')}), and the published number is 17.`,
  ]);
});

test('finds nothing where rows lie between the extremes', () => {
  expect(
    found(
      'establishment',
      'T05,support,funded,30',
      'T05,radiographers,funded,100',
      'T05,support,in-post,29',
    ),
  ).toEqual([]);
});
