import {expect, test} from 'vitest';
import type {Reading} from '../model/publishing/reading.ts';
import {studyText} from './study-text.ts';
import {unheldRows} from './unheld.ts';

const textOf = (file: string, row: object) =>
  studyText({...{file, place: 'new', at: 'row 4', text: 'new', ids: new Set<string>()}, row});
const row = {said: 'new', provenance: 'published', source: 'other-paper', anchor: ''};

test.each([
  {what: 'words without an anchor', file: 'data/said.csv', row, told: 1},
  {what: 'words with one', file: 'data/said.csv', row: {...row, anchor: 'it rains'}, told: 0},
  {
    what: 'what is worked out',
    file: 'data/said.csv',
    row: {...row, provenance: 'derived'},
    told: 0,
  },
  {what: 'a number', file: 'data/claims.csv', row, told: 0},
])('of $what that nobody has read, $told problem is told', ({file, row: cells, told}) => {
  const text = textOf(file, cells);
  const others = new Map([[textOf('data/a.csv', {}), {} as Reading]]);
  const state = {unread: [text], lost: [], read: others};
  expect(unheldRows(state)).toHaveLength(told);
  expect(unheldRows({...state, unread: []})).toEqual([]);
});

test('it names the source, and how to sign what was read there', () => {
  const state = {unread: [textOf('data/said.csv', row)], lost: [{} as Reading], read: new Map()};
  expect(unheldRows(state)).toEqual([
    expect.objectContaining({
      ...{file: 'data/said.csv', row: 4, column: 'anchor'},
      message: expect.stringMatching(/credits "other-paper".*--sign 'data\/said.csv#new'/),
    }),
  ]);
});
