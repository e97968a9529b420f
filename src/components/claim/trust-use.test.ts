import {expect, test} from 'vitest';
import {trustLink} from '../../links.ts';
import type {Study} from '../../model/study.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {profileOf} from './trust-use.ts';

const first = mixed.claims[0]!;
const study: Study = {
  ...mixed,
  claims: [
    {...first, claim: 'of-one', statement: 'people at band 4 in Trust 2'},
    {...first, claim: 'of-three', statement: 'trusts are over-recruited: Trusts 1, 2 and 3'},
    {...first, claim: 'of-all', statement: 'trusts took part'},
    {...first, claim: 'of-another', statement: 'people at band 4 in Trust 99'},
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
