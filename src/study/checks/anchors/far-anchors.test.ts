import {expect, test} from 'vitest';
import type {Inspection} from '../inspection.ts';
import {farAnchors} from './far-anchors.ts';

const filler = (count: number): string[] => Array.from({length: count}, () => 'so');

const complaints = (anchor: string, between: number): string[] =>
  farAnchors({anchor, source: 'paper'}, {
    beside: {
      texts: {
        bySource: new Map([
          ['paper', {words: new Map([['A', ['old', 'gate', ...filler(between), 'new', 'wall']]])}],
        ]),
      },
    },
    at: (_row: object, message: string) => ({file: '', message}),
  } as unknown as Inspection).map(({message}) => message);

test('an anchor far from the other one of its row may be of something else', () => {
  expect(complaints('old gate | new wall', 70)).toEqual([expect.stringContaining('"new wall"')]);
});

test('one beside the other is not, nor one that stands alone', () => {
  expect(complaints('old gate | new wall', 9)).toEqual([]);
  expect(complaints('old gate', 70)).toEqual([]);
});
