import {expect, test} from 'vitest';
import {imagingServiceSizes, sizeBand} from './size.ts';

test('both cut points belong to the medium band', () => {
  expect([79, 80, 150, 151].map((people) => sizeBand(people, imagingServiceSizes))).toEqual([
    'small',
    'medium',
    'medium',
    'large',
  ]);
});

test('a study can bring its own cut points', () => {
  expect(sizeBand(80, {mediumFrom: 100, largeAbove: 200})).toBe('small');
});
