import {expect, test} from 'vitest';
import {bearsOut} from './families.ts';

test.each([
  ['the majority of services', 'Most'],
  ['a barrier for several RSMs', 'Several'],
  ['limited innovation', 'few'],
  ['high volumes of applications', 'large numbers'],
  ['highest support share', 'the largest'],
  ['reported as strong by all', 'every'],
  ['often a local workforce', 'often'],
  ['in some services', 'some services'],
])('“%s” bears out “%s”', (source, words) => {
  expect(bearsOut(source, words)).toBe(true);
});

test.each([
  ['several managers', 'Many'],
  ['many managers', 'Most'],
  ['some managers', 'Several'],
  ['a team', 'a high proportion'],
  ['few services', 'many'],
  ['lowest support share', 'highest'],
  ['all managers', 'almost all'],
  ['more managers', 'more than three'],
  ['a pivotal team', 'vital to all'],
  ['often', 'always'],
])('“%s” does not bear out “%s”', (source, words) => {
  expect(bearsOut(source, words)).toBe(false);
});
