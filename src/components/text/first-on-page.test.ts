import {expect, test} from 'vitest';
import {isFirstOnPage} from './first-on-page.ts';

test('an id is the first of its kind once on each page', () => {
  const [one, other] = [
    new Request('https://example.org/one/'),
    new Request('https://example.org/one/'),
  ];
  expect([isFirstOnPage(one, 'a'), isFirstOnPage(one, 'a'), isFirstOnPage(one, 'b')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isFirstOnPage(other, 'a')).toBe(true);
});
