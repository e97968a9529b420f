import {describe, expect, test} from 'vitest';
import {type Fate, type Lie, type LieOutcome, outcomeOf} from '../../src/testing/lies.ts';
import * as bound from './bound.ts';
import * as changes from './changes.ts';
import * as kindsOfOmission from './kinds.ts';
import * as rows from './rows.ts';
import * as texts from './texts.ts';

// Lies about this study, planted one at a time: each has to be refused where it stands, or be seen as unread.

const kinds: readonly (readonly [string, readonly Lie[]])[] = Object.entries({
  ...bound,
  ...rows,
  ...texts,
  ...changes,
  ...kindsOfOmission,
});
const outcomes: LieOutcome[] = [];

const count = (...fates: readonly Fate[]): number =>
  outcomes.filter(({fate}) => fates.includes(fate)).length;

describe.each(kinds)('lies about %s', (_, lies) => {
  test('do not pass', () => {
    const found = lies.map(outcomeOf);
    outcomes.push(...found);
    expect(found.filter(({fate}) => fate === 'passed').map(({what}) => what)).toEqual([]);
  }, 300_000);
});

test('at least three in four are refused where they stand, and at most one in twenty passes', ({
  task,
}) => {
  const all = outcomes.length;
  task.meta.account =
    `Of ${all} planted lies the check caught ${all - count('passed')}: ` +
    `${count('refused')} refused where they stand, ${count('refused elsewhere')} by what they contradict, ` +
    `${count('unread')} seen as unread.`;
  expect(all).toBeGreaterThanOrEqual(150);
  expect(count('refused') / all).toBeGreaterThanOrEqual(0.75);
  expect(count('passed') / all).toBeLessThanOrEqual(0.05);
});
