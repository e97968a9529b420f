import {expect, test} from 'vitest';
import {fragmentsStand} from './fragments.ts';
import type {Inspection} from './inspection.ts';

const complaints = (text: string, fragment: string): string[] =>
  fragmentsStand
    .find({
      study: {quotations: [{quotation: 'q1', text}], fragments: [{quotation: 'q1', fragment}]},
      cell: (_row: object, column: string, message: string) => ({file: '', column, message}),
    } as unknown as Inspection)
    .map(({message}) => message);

test.each([
  ['They tend to say that the guests are hosts.', 'the guests are hosts', 'They tend to say that'],
  ['No one wants to stay forever.', 'wants to stay forever', 'No one'],
  ['I think maybe this would help them.', 'this would help them', 'I think maybe'],
  ['I would like to have two hosts.', 'to have two hosts', 'I would like'],
])('of “%s” the piece “%s” is torn from “%s”', (text, fragment, lead) => {
  expect(complaints(text, fragment)).toEqual([expect.stringContaining(`“${lead}”`)]);
});

test.each([
  ['They tend to leave, and the hosts stay.', 'the hosts stay'],
  ['Perhaps it rains. The gate is shut.', 'The gate is shut'],
])('of “%s” the piece “%s” stands by itself', (text, fragment) => {
  expect(complaints(text, fragment)).toEqual([]);
});

test('words that the quotation has not are refused', () => {
  expect(complaints('The gate is shut.', 'The gate is open')).toEqual([
    expect.stringContaining('does not stand in q1'),
  ]);
});
