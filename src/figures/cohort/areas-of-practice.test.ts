import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {boxesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {areasOfPractice} from './areas-of-practice.ts';

const figure = figureOf(areasOfPractice, mixed);

test('what is usual is drawn larger than what is new or called for', () => {
  expect(boxesIn(figure.draw(904), '.f-band-4').map(({width}) => width)).toEqual([24, 14, 14]);
});

test('what is said of all support staff has their colour, and says so', () => {
  expect(boxesIn(figure.draw(904), '.f-support')).toHaveLength(1);
  expect(textsIn(figure.draw(904))).toContain('support staff as a whole');
});

test('whoever tells of an area is named below it', () => {
  expect(textsIn(figure.draw(904))).toContain('told by INR1');
});

test('what is called for and reported as new by the same staff is said to be in use', () => {
  const practice = mixed.practice.map((area) => ({...area, staff: 'band-4' as const}));
  const words = 'already in use in some services';
  expect(textsIn(figureOf(areasOfPractice, {...mixed, practice}).draw(600))).toContain(words);
  expect(textsIn(figure.draw(600))).not.toContain(words);
});

test('on a phone the columns stand below each other', () => {
  expect(new Set(boxesIn(figure.draw(328), 'g').map(({x}) => x))).toEqual(new Set([0]));
});

test('an area that is placed twice stands twice', () => {
  expect(textsIn(figure.draw(600)).filter((text) => text === 'MRI')).toHaveLength(2);
});

test('says its rows in words', () => {
  expect(figure.description).toBe(
    'Lists of areas of work, a square before each. Usual: X-ray. ' +
      'Reported as new: MRI, CT (told by INR1). Called for: MRI (support staff as a whole).',
  );
});
