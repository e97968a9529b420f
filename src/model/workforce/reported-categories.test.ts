import {expect, test} from 'vitest';
import {casesOf, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Category, ChartedSummary, Participant, Quotation} from '../framework/framework.ts';
import type {Sourced} from '../values/provenance.ts';
import {alikeByRecord, reportedCategories} from './neighbours.ts';
import type {Statement} from './workforce.ts';

const category = (id: string, order: number): Category => ({
  category: id,
  theme: 'roles',
  order,
  name: id,
  short: id,
  description: '',
});
const manager = (number: number): Participant => ({
  participant: `RSM${number}`,
  kind: 'service-manager',
  number,
  case: `T0${number}`,
  ...published,
});
const charted = (number: number, about: string): ChartedSummary => ({
  participant: `RSM${number}`,
  category: about,
  summary: 'Summary.',
  ...published,
});
const quoted = (number: number, about: string): Quotation => ({
  quotation: `q0${number}`,
  participants: [`RSM${number}`],
  category: about,
  text: 'Words.',
  about: '',
  ...published,
});
const stated = (
  number: number,
  statement: Statement['statement'],
  value: number | null = null,
  origin: Sourced = published,
): Statement => ({case: `T0${number}`, statement, value, ...origin});

const framework = {
  cases: casesOf(5),
  themes: [{theme: 'roles', order: 1, name: 'Roles', short: 'Roles'}],
  categories: [category('pay', 2), category('titles', 1), category('duties', 3)],
  participants: [1, 2, 3, 4, 5].map(manager),
};
const study = studyOf({
  ...framework,
  quotations: [quoted(3, 'titles')],
  matrix: [
    charted(1, 'pay'),
    charted(1, 'titles'),
    charted(2, 'pay'),
    charted(2, 'titles'),
    charted(2, 'duties'),
    charted(3, 'pay'),
    charted(4, 'pay'),
  ],
});
const numbers = (alike: readonly {case: {number: number}}[]): number[] =>
  alike.map((each) => each.case.number);

test('a case is reported where its manager is quoted or charted, in the order of the framework', () => {
  expect(reportedCategories(study, 'T03').map((each) => each.category)).toEqual(['titles', 'pay']);
  expect(reportedCategories(study, 'T05')).toEqual([]);
});

test('the cases with most categories in common come first, and among equals those with fewest others', () => {
  expect(numbers(alikeByRecord(study, 'T01'))).toEqual([3, 2, 4]);
});

test('a case says which categories it shares', () => {
  expect(alikeByRecord(study, 'T01')[0]?.categories.map((each) => each.category)).toEqual([
    'titles',
    'pay',
  ]);
});

test('no more cases are named than wanted', () => {
  expect(numbers(alikeByRecord(study, 'T01', 2))).toEqual([3, 2]);
});

test('a case of which nothing is published is like no other', () => {
  expect(alikeByRecord(study, 'T05')).toEqual([]);
});

test('a case of which the same is stated comes before one with more categories in common', () => {
  const [first] = alikeByRecord(
    {
      ...study,
      statements: [stated(1, 'support-over-recruited'), stated(4, 'support-over-recruited')],
    },
    'T01',
  );
  expect(first?.case.number).toBe(4);
  expect(first?.statements).toEqual(['support-over-recruited']);
});

test('a statement with a number makes no two cases alike, nor does a simulated one', () => {
  const statements = [
    stated(1, 'support-share', 30),
    stated(5, 'support-share', 10),
    stated(1, 'no-posts-rotational'),
    stated(5, 'no-posts-rotational', null, simulated),
  ];
  expect(numbers(alikeByRecord({...study, statements}, 'T01'))).not.toContain(5);
});
