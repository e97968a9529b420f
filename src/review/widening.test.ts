import {expect, test} from 'vitest';
import type {Reading} from '../model/publishing/reading.ts';
import {studyText} from './study-text.ts';
import {unreadExcuses, vanishedRows} from './widening.ts';

const rule = studyText({
  ...{file: 'data/rules.csv', place: 'new', at: 'row 3', text: 'rule: new', ids: new Set<string>()},
  row: {},
});
const reading = (text: string): Reading => ({
  ...{text, hash: 'sha256:0', places: [], reader: 'program', date: '2026-11-24'},
});

test('a row by which others would pass is refused until it was read, with its row and how to sign it', () => {
  const state = {unread: [rule], lost: [], read: new Map([[rule, reading(rule.key)]])};
  expect(unreadExcuses(state)).toEqual([expect.objectContaining({file: 'data/rules.csv', row: 3})]);
  expect(unreadExcuses({...state, read: new Map()})).toEqual([]);
});

test.each([
  ['data/framework/titles.csv#Helper', 1],
  ['data/rules.csv#old', 0],
  ['content/pages/about.mdx#text/1', 0],
])('of %s, which was read and is gone, %i problem is told', (text, count) => {
  const gone = [reading(text)];
  expect(vanishedRows({unread: [], lost: gone, gone, kept: []}, () => false)).toHaveLength(count);
});

test('a row that another one has taken the place of has not vanished', () => {
  const text = 'area: simple scans | standing: wanted';
  const now = studyText({
    ...{file: 'data/a.csv', place: 'simple', at: 'row 2', text, ids: new Set<string>()},
    row: {},
  });
  const old = {...reading('data/a.csv#scans'), hash: 'sha256:1'};
  const kept = [{text: old.text, hash: old.hash, seal: '', words: `${text} of guests`}];
  expect(vanishedRows({unread: [now], lost: [old], gone: [old], kept}, () => false)).toEqual([]);
});
