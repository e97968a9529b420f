import {expect, test} from 'vitest';
import {casesOf, manager, published, studyOf} from '../../testing/fixtures/rows.ts';
import {
  categoryNumber,
  isFromData,
  isReported,
  matrixCoverage,
  orderedCategories,
  quotationsOf,
  summariesOf,
} from './coverage.ts';
import type {Category, ChartedSummary, Quotation} from './framework.ts';

const category = (id: string, theme: string, order: number): Category => ({
  category: id,
  theme,
  order,
  name: id,
  short: id,
  description: '',
});
const quotation = (id: string, participants: string[], about: string): Quotation => ({
  quotation: id,
  participants,
  category: about,
  text: 'Words.',
  about: '',
  ...published,
});
const charted = (participant: string, about: string): ChartedSummary => ({
  participant,
  category: about,
  summary: 'Summary.',
  ...published,
});

const study = studyOf({
  cases: casesOf(3),
  themes: [
    {theme: 'growth', order: 2, name: 'Growth', short: 'Growth'},
    {theme: 'roles', order: 1, name: 'Roles', short: 'Roles'},
  ],
  categories: [
    category('pay', 'growth', 1),
    category('duties', 'roles', 2),
    category('titles', 'roles', 1),
  ],
  participants: [manager(1), manager(2), manager(3)],
  quotations: [quotation('q01', ['RSM1', 'RSM2'], 'titles'), quotation('q02', [], 'pay')],
  matrix: [charted('RSM1', 'titles'), charted('RSM1', 'pay')],
});

test('categories come by theme, then by their place in it', () => {
  expect(orderedCategories(study).map((each) => each.category)).toEqual([
    'titles',
    'duties',
    'pay',
  ]);
});

test('a category’s number is its theme’s and its own', () => {
  expect(study.categories.map((each) => categoryNumber(study, each))).toEqual([
    '2.1',
    '1.2',
    '1.1',
  ]);
});

test('a category of an unknown theme has no number', () => {
  expect(() => categoryNumber(study, category('cost', 'money', 1))).toThrow(
    'The category "cost" names the theme "money"',
  );
});

test('a cell is quoted before it is reported, and else none', () => {
  expect(matrixCoverage(study)[0]?.cells).toEqual({
    titles: 'quoted',
    duties: 'none',
    pay: 'reported',
  });
});

test('a quotation of two participants covers both', () => {
  expect(matrixCoverage(study)[1]?.cells['titles']).toBe('quoted');
  expect(quotationsOf(study, {participant: 'RSM2'}).map((each) => each.quotation)).toEqual(['q01']);
});

test('a quotation of nobody covers nobody, but belongs to its category', () => {
  expect(matrixCoverage(study).map(({cells}) => cells['pay'])).toEqual([
    'reported',
    'none',
    'none',
  ]);
  expect(quotationsOf(study, {category: 'pay'}).map((each) => each.quotation)).toEqual(['q02']);
});

test('a participant of whom nothing is published is not reported', () => {
  expect(matrixCoverage(study).map(({reported}) => reported)).toEqual([true, true, false]);
  expect(isReported(study, 'RSM3')).toBe(false);
});

test('an id that begins like another is another participant', () => {
  expect(quotationsOf(study, {participant: 'RSM'})).toEqual([]);
});

test('summaries are found by participant, category or cell', () => {
  expect(summariesOf(study, {participant: 'RSM1'})).toHaveLength(2);
  expect(summariesOf(study, {category: 'pay'})).toHaveLength(1);
  expect(summariesOf(study, {participant: 'RSM2', category: 'pay'})).toEqual([]);
});

test.each([
  ['Fig. 1 text, of Trust 6', true],
  ['Figs 1 and 2 text, of Trust 8', true],
  ['Findings, 3.1; Fig. 5 text, of Trust 8', false],
  ['Findings, 1.2', false],
])('what stands at %s is from data that a service sent: %s', (place, expected) => {
  expect(isFromData({place})).toBe(expected);
});
