import {expect, test} from 'vitest';
import {claimsNamed} from './claim-mentions.ts';

const named = (text: string, id: string): boolean => claimsNamed(text).has(id);

test('finds claims that prose prints', () => {
  expect(named('Of <Claim id="trusts" words capital /> some.', 'trusts')).toBe(true);
  expect(named('Of <Claim\n  bare id="trusts-share" />', 'trusts-share')).toBe(true);
  expect(named('The title says {claim:trusts-share} of it', 'trusts-share')).toBe(true);
});

test('finds claims on which words hang', () => {
  expect(
    named('<Says if="share-highest > 3 * share-lowest">three times</Says>', 'share-lowest'),
  ).toBe(true);
  expect(
    named('<Says if={["at-least", "share-highest", 30]}>a third</Says>', 'share-highest'),
  ).toBe(true);
});

test('takes no word for a claim that only stands in the text or in another tag', () => {
  expect(
    named('There are three themes. <Quote id="themes" /> <Figure id="census" />', 'themes'),
  ).toBe(false);
  expect(named('<Claim id="trusts-share" />', 'trusts')).toBe(false);
});
