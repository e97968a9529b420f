import {expect, test} from 'vitest';
import type {Publication} from '../model/publishing/record.ts';
import {hearsay} from './withdrawn.ts';

const complaints = (reason: string): string[] =>
  hearsay({
    statuses: [
      {kind: 'claim', id: 'a', status: 'withdrawn', reason, successor: '', since: '2026-11-20'},
    ],
  } as unknown as Publication).map(({message}) => message);

test.each([
  'The authors withdrew this number.',
  'The journal corrected it on 20 November 2026.',
  'The authors say so in 10.1000/a.1.',
])('“%s” speaks for others and is refused', (reason) => {
  expect(complaints(reason)).toEqual([expect.stringContaining('speaks for')]);
});

test.each([
  'This report counted one service twice.',
  'The authors corrected it on 2026-11-20, https://doi.org/10.1000/a.1.',
])('“%s” can be looked up, or is this report’s own', (reason) => {
  expect(complaints(reason)).toEqual([]);
});
