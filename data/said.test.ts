import {expect, test} from 'vitest';
import {tables} from '../src/loaders/tables/index.ts';
import {rowsOf} from '../src/testing/own-study.ts';

const said = rowsOf(tables.said);

test('the authors’ words are few: a quotation of the paper is no place for its sentences', () => {
  expect(said.filter(({words}) => words.split(' ').length > 8).map(({said: id}) => id)).toEqual([]);
});

test('each row of the authors’ words names a place', () => {
  expect(said.filter(({place}) => place === '').map(({said: id}) => id)).toEqual([]);
});
