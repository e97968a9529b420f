import {expect, test} from 'vitest';
import {giveWay, keyAt, take, untouched} from './merge.ts';
import {measureTables} from './places.ts';
import type {Proposal} from './propose.ts';

const header = 'case,band,headcount,provenance,source,place,rests_on';
const text = [
  header,
  'T01,band-2,17,simulated,simulation,drawn,',
  'T01,band-3,52,simulated,simulation,drawn,',
  'T01,band-4,3,published,paper,Fig. 2 text,few',
  'T02,band-2,8,simulated,simulation,drawn,',
  '',
].join('\n');

const proposalOf = (...values: readonly (readonly [band: string, value: string])[]): Proposal => ({
  sheet: 'Heads',
  table: measureTables.find(({name}) => name === 'headcount')!,
  header: 1,
  columns: [],
  layout: {table: measureTables[0]!, header: 0, uses: new Map()},
  ignored: [],
  values: values.map(([band, value], index) => ({
    key: {case: 'T01', band},
    value,
    sheet: 'Heads',
    cell: `B${index + 2}`,
    head: 'Number',
  })),
});
const merged = (...values: readonly (readonly [string, string])[]) => mergedAfter([], values);
const mergedAfter = (
  earlier: readonly string[],
  values: readonly (readonly [string, string])[],
  table = text,
  later: readonly string[] = [],
) => {
  const proposal = proposalOf(...values);
  const taken = take(untouched(proposal.table, table), proposal, {
    source: 'survey',
    dateBeside: (source) =>
      earlier.includes(source) ? 'later' : later.includes(source) ? 'earlier' : 'same',
    file: 's.xlsx',
  });
  return giveWay(taken, new Set(taken.changes.map((change) => change.case)));
};

test('puts an observed number in the place of a simulated one, with its cell as its place', () => {
  expect(merged(['band-2', '20'], ['band-3', '52']).text.split('\n')).toEqual([
    header,
    'T01,band-2,20,observed,survey,"s.xlsx, Heads, B2",',
    'T01,band-3,52,observed,survey,"s.xlsx, Heads, B3, as drawn, by chance",',
    'T01,band-4,3,published,paper,Fig. 2 text,few',
    'T02,band-2,8,simulated,simulation,drawn,',
    '',
  ]);
});

test('takes away what is left of the simulated rows of that case, and of no other', () => {
  const {text: after, changes} = merged(['band-2', '20']);
  expect(after).not.toContain('T01,band-3');
  expect(after).toContain('T02,band-2,8,simulated');
  expect(changes.map(({key, what}) => `${key}: ${what}`)).toEqual([
    'T01 / band-2: in place of a simulated one',
    'T01 / band-3: simulated, gives way',
  ]);
});

test('leaves what a source prints, and says so', () => {
  const {text: after, kept} = merged(['band-4', '5']);
  expect(after).toBe(text);
  expect(kept[0]).toMatch(
    /^T01 \/ band-4: 3 stays, which is published; Heads, B2 has 5\. If that is/,
  );
});

test('puts a later number beside what a source prints, and beside that of an earlier survey', () => {
  const after = mergedAfter(['paper'], [['band-4', '5']]);
  expect(after.text).toContain('T01,band-4,3,published,paper,Fig. 2 text,few\n');
  expect(after.text).toContain('T01,band-4,5,observed,survey,"s.xlsx, Heads, B2",\n');
  expect(after.changes[0]).toMatchObject({before: '3', after: '5', what: 'beside an earlier one'});
  expect(mergedAfter(['survey-2026'], [['band-4', '5']], surveyed).text).toBe(
    `${surveyed}T01,band-4,5,observed,survey,"s.xlsx, Heads, B2",\n`,
  );
});

const surveyed = `${header}\nT01,band-4,4,observed,survey-2026,"a.xlsx, B2",\n`;

test('leaves what another survey observed at the same date, and says how to correct it', () => {
  const {text: after, kept} = mergedAfter([], [['band-4', '5']], surveyed);
  expect(after).toBe(surveyed);
  expect(kept[0]).toMatch(
    /4 stays, which survey-2026 observed at the same date; Heads, B2 has 5\./,
  );
  expect(kept[0]).toMatch(/If it corrects the other, import it with --source survey-2026\.$/);
});

test('puts an earlier number beside that of a later survey, which stays', () => {
  expect(mergedAfter([], [['band-4', '5']], surveyed, ['survey-2026']).text).toBe(
    `${surveyed}T01,band-4,5,observed,survey,"s.xlsx, Heads, B2",\n`,
  );
});

test('compares with the last number before', () => {
  const twice = `${surveyed}T01,band-4,6,observed,survey-2027,"b.xlsx, B2",\n`;
  const {changes} = mergedAfter(['survey-2026', 'survey-2027'], [['band-4', '7']], twice);
  expect(changes[0]).toMatchObject({before: '6', after: '7', what: 'beside an earlier one'});
});

test('corrects the number of its own survey, and no other', () => {
  const [first, again] = [mergedAfter(['paper'], [['band-4', '5']]).text, '6'];
  const after = mergedAfter(['paper'], [['band-4', again]], first);
  expect(after.text).toBe(first.replace('T01,band-4,5,', 'T01,band-4,6,'));
});

test('reads what a spreadsheet means, and an empty cell as no answer', () => {
  const {text: after} = merged(['band-2', '<5'], ['band-3', '']);
  expect(after).toContain('T01,band-2,suppressed,observed');
  expect(after).toContain('T01,band-3,not-supplied,observed');
});

test('finds the row of a table by its number, wherever its key columns stand', () => {
  const table = measureTables.find(({name}) => name === 'headcount')!;
  const turned = untouched(table, 'headcount,band,case\n17,band-2,T01\n');
  expect([keyAt(turned, 2), keyAt(turned, 3)]).toEqual(['T01 / band-2', undefined]);
});
