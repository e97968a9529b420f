import {expect, test} from 'vitest';
import {fragmentOf, readTyped, typedIn} from './typed.ts';

test.each([
  ['12.5', 12.5],
  ['12,5', 12.5],
  [' 40 ', 40],
  ['0', 0],
  ['.5', 0.5],
  ['1 250', 1250],
  ['1\u00a0250,75', 1250.75],
])('%j is read as %d', (text, value) => {
  expect(readTyped('funded-support', text)).toEqual({value});
});

test('a blank is no zero and no problem', () => {
  expect(readTyped('funded-support', '  ')).toEqual({});
});

test.each([
  ['-3', '“-3” is below zero. Write 0 or more.'],
  ['twelve', '“twelve” is not a number. Write it in digits, such as 12.5.'],
  ['1.2.3', '“1.2.3” is not a number. Write it in digits, such as 12.5.'],
  ['1e5', '“1e5” is not a number. Write it in digits, such as 12.5.'],
  ['1,250', '“1,250” can be read in two ways. Write 1250 or 1.250.'],
])('%j is asked about in words', (text, problem) => {
  expect(readTyped('funded-support', text)).toEqual({problem});
});

test('people are whole', () => {
  expect(readTyped('people-band-2', '3,5')).toEqual({
    problem: '“3,5” is no whole number. Count people here, not posts.',
  });
  expect(readTyped('people-band-2', '1,250').problem).toContain('1250');
});

test('an address gives back what it was made of, and leaves aside what it does not know', () => {
  const own = {'people-band-4': 0, 'funded-support': 12.5} as const;
  expect(fragmentOf(own)).toBe('funded-support=12.5&people-band-4=0');
  expect(typedIn(`#${fragmentOf(own)}&other=1`)).toEqual({
    'funded-support': '12.5',
    'people-band-4': '0',
  });
  expect(fragmentOf({})).toBe('');
});
