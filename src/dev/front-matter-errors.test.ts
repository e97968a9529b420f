import {expect, test} from 'vitest';
import {FrontMatterErrors} from './front-matter-errors.ts';

const failed =
  'Failed to reload one.mdx: **themes → one** data does not match collection schema.\n\n' +
  '  **standfirst**: **standfirst**: Required\n';

test('a text whose front matter is wrong is named with what is wrong', () => {
  expect(new FrontMatterErrors('/nowhere').hear(failed)).toBe(
    'content/themes/one.mdx, in its front matter: data does not match collection schema. standfirst: Required',
  );
});

test('a text that is read again is in order, and others are no news', () => {
  const errors = new FrontMatterErrors('/nowhere');
  errors.hear(failed);
  expect(errors.hear('Reloaded data from two.mdx')).toBeUndefined();
  expect(errors.hear('Reloaded data from one.mdx')).toBe(true);
  expect(errors.hear('Reloaded data from one.mdx')).toBeUndefined();
});

test('a text that is gone is no complaint', () => {
  const errors = new FrontMatterErrors('/nowhere');
  errors.hear(failed);
  expect(errors.complaint()).toBeUndefined();
});
