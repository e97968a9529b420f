import {expect, test} from 'vitest';
import type {Source} from './claim.ts';
import {paperOf} from './paper.ts';

const source = (id: string): Source => ({
  source: id,
  producer: 'A',
  title: id,
  published: '2024',
  data_date: '',
  licence: 'CC0',
  doi: '',
  url: '',
  short: id,
  reference: null,
});

test('finds the paper by its id, in whatever row it stands', () => {
  expect(paperOf({sources: [source('census'), source('paper')]}).title).toBe('paper');
});

test('does not take another source for the paper', () => {
  expect(() => paperOf({sources: [source('census')]})).toThrow(
    'data/sources.csv has no source "paper".',
  );
});
