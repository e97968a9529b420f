import {expect, test} from 'vitest';
import {trustLink} from '../../links.ts';
import type {Subject} from '../../model/claims/subjects/subject.ts';
import type {Study} from '../../model/study.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {profileOf} from './trust-use.ts';

const about = (...cases: string[]): Subject => cases.map((value) => ({key: 'case', value}));
const first = mixed.claims[0]!;
const study: Study = {
  ...mixed,
  claims: [
    {...first, claim: 'of-one', subject: about('T02')},
    {...first, claim: 'of-three', subject: about('T01', 'T02', 'T03')},
    {...first, claim: 'of-all', subject: []},
    {...first, claim: 'of-another', subject: about('T99')},
  ],
};

test('a claim about one trust is used on its profile', () => {
  expect(profileOf(study, 'of-one')).toEqual({name: 'Trust 2', href: trustLink({number: 2})});
});

test('a claim about several trusts, or about none in the study, is used on no profile', () => {
  expect(profileOf(study, 'of-three')).toBeUndefined();
  expect(profileOf(study, 'of-all')).toBeUndefined();
  expect(profileOf(study, 'of-another')).toBeUndefined();
});
