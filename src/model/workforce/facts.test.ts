import {expect, test} from 'vitest';
import {casesOf, observed, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Sourced} from '../values/provenance.ts';
import {factTexts, statedFacts} from './facts.ts';
import type {Statement} from './workforce.ts';

const stated = (
  statement: Statement['statement'],
  value: number | null = null,
  origin: Sourced = published,
): Statement => ({case: 'T01', statement, value, ...origin});
const study = studyOf({
  cases: casesOf(2),
  statements: [
    stated('no-posts-rotational'),
    stated('support-share', 30),
    stated('support-over-recruited', null, observed),
  ],
});

test('what is said without a number is told in a fixed order, with what it is', () => {
  expect(statedFacts(study, 'T01').map(({large, provenance}) => [large, provenance])).toEqual([
    ['More', 'observed'],
    ['None', 'published'],
  ]);
});

test('a simulated statement is no fact', () => {
  expect(
    statedFacts(
      studyOf({cases: casesOf(1), statements: [stated('all-posts-rotational', null, simulated)]}),
      'T01',
    ),
  ).toEqual([]);
});

test('a case of which nothing is said has no facts', () => {
  expect(factTexts(study, 'T02')).toEqual([]);
});

test('numbers come before what is said without one', () => {
  expect(factTexts(study, 'T01')).toEqual([
    '30\u00a0% of the funded posts are for support staff',
    'more support staff than funded posts',
    'no support post rotates',
  ]);
});
