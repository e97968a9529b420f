import {expect, test} from 'vitest';
import {casesOf, observed, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Category, ChartedSummary, Participant, Quotation} from '../framework/framework.ts';
import type {Sourced} from '../values/provenance.ts';
import {alikeByRecord, nearestInSize, reportedCategories} from './neighbours.ts';
import {bands, type CensusRow, type Sampling, type Statement} from './workforce.ts';

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

const sampled = (number: number, trust: string, origin: Sourced = simulated): Sampling => ({
  case: `T0${number}`,
  adopter: 'low',
  size: 'small',
  trust,
  ...origin,
});
const people = (trust: string, each: number, origin: Sourced = simulated): CensusRow[] =>
  bands.map((band) => ({trust, kind: 'acute', band, headcount: each, ...origin}));
const sizes = {
  ...framework,
  sampling: [sampled(1, 'C1'), sampled(2, 'C2'), sampled(3, 'C3'), sampled(4, 'C4')],
  census: [...people('C1', 10), ...people('C2', 13), ...people('C3', 8), ...people('C4', 12)],
};

test('the nearest in size come nearest first, and equally near ones by number', () => {
  expect(nearestInSize(studyOf(sizes), 'T01').cases.map((each) => each.number)).toEqual([3, 4, 2]);
  expect(nearestInSize(studyOf(sizes), 'T01', 1).cases.map((each) => each.number)).toEqual([3]);
});

test('sizes of simulated rows make a simulated order', () => {
  expect(nearestInSize(studyOf(sizes), 'T01').provenance).toBe('simulated');
});

test('one simulated row is enough', () => {
  const census = [...people('C1', 10, observed), ...people('C2', 13, observed)];
  expect(
    nearestInSize(
      studyOf({...framework, sampling: [sampled(1, 'C1', observed), sampled(2, 'C2')], census}),
      'T01',
    ).provenance,
  ).toBe('simulated');
  expect(
    nearestInSize(
      studyOf({
        ...framework,
        sampling: [sampled(1, 'C1', observed), sampled(2, 'C2', observed)],
        census,
      }),
      'T01',
    ).provenance,
  ).toBe('derived');
});

test('without a census or a place in it there is no neighbour in size', () => {
  expect(nearestInSize(studyOf(framework), 'T01').cases).toEqual([]);
  expect(nearestInSize(studyOf(sizes), 'T05').cases).toEqual([]);
});
