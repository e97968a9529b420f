import {expect, test} from 'vitest';
import {choiceIn, countOf, fits, mentions, queryOf} from './choice.ts';

test('a row fits where nothing is chosen', () => {
  expect(fits({}, {theme: '', size: ''})).toBe(true);
});

test('a row fits by one word of several', () => {
  expect(fits({theme: 'pay titles'}, {theme: 'titles'})).toBe(true);
  expect(fits({theme: 'pay titles'}, {theme: 'title'})).toBe(false);
});

test('a row has to have all that is chosen', () => {
  expect(fits({theme: 'pay', size: 'large'}, {theme: 'pay', size: 'small'})).toBe(false);
});

test('a row without the property fits no choice of it', () => {
  expect(fits({theme: undefined}, {theme: 'pay'})).toBe(false);
});

test('a text has the words that are looked for in any order and case', () => {
  expect(mentions('Support share of the\u00a0median trust', 'MEDIAN share')).toBe(true);
  expect(mentions('Support share of the median trust', 'median census')).toBe(false);
  expect(mentions('Support share', '')).toBe(true);
});

const offered = {theme: ['', 'pay', 'titles'], size: ['', 'large']};

test('an address chooses what is on offer and nothing else', () => {
  expect(choiceIn('?theme=titles&size=huge&other=1', offered)).toEqual({theme: 'titles', size: ''});
  expect(choiceIn('', offered)).toEqual({theme: '', size: ''});
});

test('a choice makes a query that chooses the same again', () => {
  const choice = {theme: 'pay', size: 'large'};
  expect(queryOf('', choice)).toBe('?theme=pay&size=large');
  expect(choiceIn(queryOf('', choice), offered)).toEqual(choice);
});

test('a query loses what is no longer chosen and keeps what is not the filter’s', () => {
  expect(queryOf('?theme=pay&from=mail', {theme: ''})).toBe('?from=mail');
  expect(queryOf('?theme=pay', {theme: ''})).toBe('');
});

test('the count says all, some or none', () => {
  expect(countOf(24, 24, 'trusts')).toBe('All 24 trusts');
  expect(countOf(7, 24, 'trusts')).toBe('7 of 24 trusts');
  expect(countOf(0, 24, 'trusts')).toBe('None of the 24 trusts has all that is chosen and typed');
});
