import {expect, test} from 'vitest';
import {countWords} from './count.ts';
import type {FoundEntry} from './finder.ts';

const entry = {href: '', kind: '', title: '', text: '', of: '', theme: '', group: ''};
const place = (isOther = false): FoundEntry => ({entry, hits: new Set(), isOther});
const none = {places: [], asked: 1, matched: 0, unknown: []};

test('speaks of names only where something like a name of a hospital was typed', () => {
  const said = 'Trusts have numbers here, and no names.';
  expect(countWords(0, {...none, unknown: ['Leeds']}, 'Leeds')).toContain(said);
  expect(countWords(0, {...none, asked: 2, unknown: ['kings']}, 'kings hospital')).toContain(said);
  expect(countWords(0, {...none, unknown: ['zebra']}, 'zebra')).not.toContain(said);
  expect(countWords(0, {...none, asked: 2, unknown: ['99']}, 'Trust 99')).not.toContain(said);
});

test('says how much of what was looked for each place has', () => {
  const found = {places: [place(), place()], asked: 5, matched: 4, unknown: []};
  expect(countWords(2, found, 'a b c d e')).toBe(
    'No place has all of these words; these have most of them. 2 places, the likeliest first.',
  );
  expect(countWords(0, {...none, asked: 2}, 'a b')).toMatch(/^No place has all of these words, or/);
});

test('tells apart what has other words for the same', () => {
  const found = {places: [place(), place(true)], asked: 1, matched: 1, unknown: []};
  expect(countWords(2, found, 'helper')).toBe(
    '1 place, the likeliest first, then 1 with other words for the same.',
  );
  expect(countWords(1, found, 'helper')).toBe('1 of 2 places, the likeliest first.');
});
