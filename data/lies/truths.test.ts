import {expect, test} from 'vitest';
import {instead, outcomeOf} from '../../src/testing/lies.ts';
import {truths} from './truths.ts';

test.each(truths)(
  'a true sentence passes: $words',
  ({file, behind, words}) => {
    const {fate, complaints} = outcomeOf({
      file,
      what: words,
      plant: instead(behind, `${behind} ${words}`),
    });
    expect(complaints).toEqual([]);
    expect(fate).toBe('unread');
  },
  300_000,
);
