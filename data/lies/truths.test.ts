import {expect, test} from 'vitest';
import {root} from '../../src/build/project.ts';
import {sourceText} from '../../src/build/source-text.ts';
import {instead, outcomeOf} from '../../src/testing/lies.ts';
import * as reworded from './reworded.ts';
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

// Whether the source says it in these words is known where its text lies beside the study.
const isBeside = sourceText(root) !== undefined;

test.skipIf(!isBeside).each(Object.values(reworded).flat())(
  'a true text may be put in other words: $after',
  ({file, before, after}) => {
    const {fate, complaints} = outcomeOf({file, what: after, plant: instead(before, after)});
    expect(complaints).toEqual([]);
    expect(fate).toBe('unread');
  },
  300_000,
);
