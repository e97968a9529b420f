import {describe, expect, test} from 'vitest';
import type {SaidQuantity} from '../said.ts';
import {strengthComplaint, strengthOf} from './strength.ts';

const row = (words: string): SaidQuantity => ({
  said: 'row',
  words,
  about: 'something',
  strength: strengthOf(words),
  provenance: 'published',
  source: 'paper',
  place: 'Findings',
});

test.each([
  ['may reduce flexibility', 'hedged'],
  ['appears to be settled', 'hedged'],
  ['some dissatisfaction', 'hedged'],
  ['a potential impact on staff', 'hedged'],
  ['appear within the budget', 'plain'],
  ['reduced the potential for impacts', 'plain'],
  ['operationally managed rather than planned', 'plain'],
  ['vital for the flow', 'emphatic'],
  ['the most significant finding', 'emphatic'],
  ['most managers', 'plain'],
])('“%s” is %s', (words, strength) => {
  expect(strengthOf(words)).toBe(strength);
});

describe('words that agree with their source pass', () => {
  test.each([
    ['apparently settled by each', 'seems settled by each'],
    ['critical to decisions', 'crucial'],
    ['not uniformly supported', 'not found everywhere'],
    ['unsure of their staff', 'could not say'],
    ['many services', 'many'],
  ])('“%s” as “%s”', (source, words) => {
    expect(strengthComplaint(row(source), words)).toBeUndefined();
  });
});

describe('words of another strength are refused', () => {
  test.each([
    ['apparently settled by each', 'settled by each', 'state it outright'],
    ['apparently settled by each', 'vitally settled by each', 'state it with weight'],
    ['critical to decisions', 'part of decisions', 'leave out its weight'],
    ['critical to decisions', 'perhaps critical', 'hedge it'],
    ['many services', 'perhaps many', 'hedge it'],
    ['many services', 'vital to many', 'give it a weight'],
    ['not significantly correlated', 'significantly correlated', 'leaves out their “not”'],
    ['do not normally feature', 'normally feature', 'leaves out their “not”'],
    ['often deployed there', 'not often deployed', 'denies what they'],
  ])('“%s” as “%s”', (source, words, complaint) => {
    expect(strengthComplaint(row(source), words)).toContain(complaint);
  });
});
