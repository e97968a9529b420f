import {expect, test} from 'vitest';
import {Heads} from './front-matter-errors.ts';

const failed =
  'Failed to reload one.mdx: **themes → one** data does not match collection schema.\n\n' +
  '  **standfirst**: **standfirst**: Required\n';

test('a text whose head is wrong is named with what is wrong', () => {
  expect(new Heads('/nowhere').hear(failed)).toBe(
    'content/themes/one.mdx, in its head: data does not match collection schema. standfirst: Required',
  );
});

test('a text that is read again is in order, and others are no news', () => {
  const heads = new Heads('/nowhere');
  heads.hear(failed);
  expect(heads.hear('Reloaded data from two.mdx')).toBeUndefined();
  expect(heads.hear('Reloaded data from one.mdx')).toBe(true);
  expect(heads.hear('Reloaded data from one.mdx')).toBeUndefined();
});

test('a text that is gone is no complaint', () => {
  const heads = new Heads('/nowhere');
  heads.hear(failed);
  expect(heads.complaint()).toBeUndefined();
});
