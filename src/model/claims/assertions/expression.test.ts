import {expect, test} from 'vitest';
import {conditionIn, quantityIn} from './expression.ts';

const name = (id: string) => ({kind: 'name', name: id});
const number = (value: number, text = String(value)) => ({kind: 'number', value, text});

test('hyphens belong to an id, and a minus stands between spaces', () => {
  expect(quantityIn('share-highest - share-lowest')).toEqual({
    kind: 'operation',
    sign: '-',
    left: name('share-highest'),
    right: name('share-lowest'),
  });
});

test('products bind before sums, and brackets before both', () => {
  expect(quantityIn('a + b * 2')).toEqual({
    kind: 'operation',
    sign: '+',
    left: name('a'),
    right: {kind: 'operation', sign: '*', left: name('b'), right: number(2)},
  });
  expect(quantityIn('(a + b) * 2')).toMatchObject({sign: '*', left: {sign: '+'}, right: number(2)});
});

test('operations of one rank go from left to right', () => {
  expect(quantityIn('a - b - c')).toMatchObject({
    sign: '-',
    left: {sign: '-', left: name('a')},
    right: name('c'),
  });
});

test('a per cent sign makes a number a part of one', () => {
  expect(quantityIn('34 %')).toEqual(number(0.34, '34\u00a0%'));
  expect(quantityIn('34%')).toEqual(number(0.34, '34\u00a0%'));
});

test('measures go on with of, in and with, and begin with highest and lowest', () => {
  expect(quantityIn('band-4 of T08')).toEqual({...name('band-4'), link: 'of', at: 'T08'});
  expect(quantityIn('quotations in added-value')).toEqual({
    ...name('quotations'),
    link: 'in',
    at: 'added-value',
  });
  expect(quantityIn('lowest support-share')).toEqual({...name('support-share'), pick: 'lowest'});
});

test('a condition is one comparison or several joined by "and"', () => {
  expect(conditionIn('a > 3 * b and c = 2')).toMatchObject([
    {sign: '>', left: name('a'), right: {sign: '*'}},
    {sign: '=', left: name('c'), right: number(2)},
  ]);
});

test.each([
  ['', 'ends where a number or an id should stand'],
  ['a /', 'ends where a number or an id should stand'],
  ['a / / b', 'has "/" where a number or an id should stand'],
  ['a/b', 'has "a/b", which is no id. Leave a space on both sides of + - * / < > = ≈.'],
  ['(a + b', 'has a bracket that is not closed'],
  ['a b', 'goes on with "b" where it should end'],
  ['a > b', 'goes on with ">" where it should end. A condition belongs into if="…".'],
  ['band-4 of', 'ends where a number or an id should stand'],
])('the quantity "%s" is refused', (text, complaint) => {
  expect(() => quantityIn(text)).toThrow(complaint);
});

test.each([
  ['a', 'has no comparison at its end'],
  ['a is b', 'has no comparison before "is"'],
  ['a > b > c', 'goes on with ">" where it should end. Join conditions by "and".'],
  ['a > b and', 'ends where a number or an id should stand'],
])('the condition "%s" is refused', (text, complaint) => {
  expect(() => conditionIn(text)).toThrow(complaint);
});
