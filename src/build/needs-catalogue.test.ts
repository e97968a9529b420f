import {expect, test} from 'vitest';
import type {Address, Publication} from '../model/publishing/record.ts';
import type {Study} from '../model/study.ts';
import {needsCatalogue} from './needs-catalogue.ts';

const study = {claims: [{claim: 'posts'}], quotations: [{quotation: 'q1'}]} as unknown as Study;
const withAddress = (path: string, state: Address['state']): Publication =>
  ({statuses: [], addresses: [{path, state}]}) as unknown as Publication;

test.each([
  ['/figures/census/', 'live', false],
  ['/figures/census/', 'gone', true],
  ['/quotations/', 'gone', true],
  ['/quotations/q1/', 'redirect', true],
  ['/claims/posts/cite.bib', 'redirect', true],
  ['/quotations/q2/', 'redirect', false],
  ['/claims/beds/cite.bib', 'gone', false],
] as const)('%s that is %s needs the catalogue: %s', (path, state, needed) => {
  expect(needsCatalogue(study, withAddress(path, state))).toBe(needed);
});

test('what became of an item needs the catalogue', () => {
  const publication = {statuses: [{kind: 'claim', id: 'beds'}], addresses: []};
  expect(needsCatalogue(study, publication as unknown as Publication)).toBe(true);
});
