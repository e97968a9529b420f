import {describe, expect, test} from 'vitest';
import {oppositeIn} from './opposites.ts';

describe('a text that turns its source round is found, with both words', () => {
  test.each([
    ['mainly male staff', 'predominantly female staff', 'male', 'female'],
    ['a younger team', 'an older team', 'younger', 'older'],
    ['a regional policy', 'a national policy', 'regional', 'national'],
    ['static posts', 'posts that rotate', 'static', 'rotate'],
    ['the young ones stay', 'the young ones leave', 'stay', 'leave'],
    ['inconsistent training', 'consistent training', 'inconsistent', 'consistent'],
    ['the ward is unable', 'the ward is able', 'unable', 'able'],
    ['under-recruited', 'over-recruited', 'under-recruited', 'over-recruited'],
  ])('“%s” of “%s”', (text, source, word, opposite) => {
    expect(oppositeIn(text, source)).toEqual({word, source: opposite});
  });
});

test.each([
  ['they leave', 'they do not stay'],
  ['more hours and fewer shifts', 'more hours'],
  ['not planned. The most pressing', 'the most pressing'],
  ['managed locally', 'managed in each place'],
  ['the young ones do not leave', 'the young ones leave'],
  ['improved uniformly', 'proved uniform'],
  ['the most, not the least', 'the most'],
])('“%s” agrees with “%s”', (text, source) => {
  expect(oppositeIn(text, source)).toBeUndefined();
});

test('the same word, denied in one of both, is an opposite where that is asked for', () => {
  const texts = ['the young ones stay', 'the young ones do not stay'] as const;
  expect(oppositeIn(...texts)).toBeUndefined();
  expect(oppositeIn(...texts, {deniedToo: true})).toEqual({word: 'stay', source: 'stay'});
});
