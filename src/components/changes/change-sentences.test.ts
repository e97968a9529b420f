import {expect, test} from 'vitest';
import type {RowChange} from '../../changes/rows.ts';
import {changeSentences, type ShownChanges} from './change-sentences.ts';

const nothing: ShownChanges = {verdicts: [], trusts: [], words: [], figures: [], rows: []};
const row = (
  table: RowChange['table'],
  kind: RowChange['kind'],
  ...columns: string[]
): RowChange => ({
  kind,
  table,
  file: '',
  key: '',
  row: 2,
  cells: columns.map((column) => ({column, before: 'a', after: 'b', cell: 'A2'})),
  isSimulated: false,
});
const textsOf = (shown: Partial<ShownChanges>): string[] =>
  changeSentences({...nothing, ...shown}).map(({text}) => text);

test('says first whether a number has another value', () => {
  expect(textsOf({})).toEqual(['No number has another value.']);
  const rows = [
    row('claims', 'changed', 'value'),
    row('claims', 'changed', 'note'),
    row('claims', 'added', 'value'),
    row('titles', 'removed', 'title'),
  ];
  expect(textsOf({rows})).toEqual([
    '1 number has another value and 1 is new.',
    '4 rows of 2 tables are new, changed or gone.',
  ]);
});

test('counts sentences by what they are of, the most first', () => {
  const page = (path: string | undefined, count: number) => ({
    path,
    pairs: Array.from({length: count}),
  });
  const words = [
    page('/methods/', 1),
    page('/figures/bands/', 3),
    page(undefined, 1),
    page('/figures/posts/', 2),
  ];
  expect(textsOf({words})[1]).toBe(
    '7 sentences are new, changed or gone: 5 of figures and 2 of other pages.',
  );
  expect(textsOf({words: [page('/trusts/3/', 1)]})[1]).toBe(
    '1 sentence is new, changed or gone: 1 of trusts.',
  );
});

test('leads from each sentence to where the whole of it stands', () => {
  const sentences = changeSentences({
    ...nothing,
    trusts: [{number: 3, what: 'rank', before: '2', after: '4'}] as never,
    figures: [{}],
  });
  expect(sentences.map(({section}) => section)).toEqual([undefined, 'trusts', 'figures']);
  expect(sentences.map(({text}) => text).slice(1)).toEqual([
    'Trust 3 stands in another place among the others.',
    '1 figure is drawn otherwise.',
  ]);
});
