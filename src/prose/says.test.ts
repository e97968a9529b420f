import {expect, test} from 'vitest';
import {bindingOf, saysIn, withoutSaysTags} from './says.ts';
import {tagsIn} from './tags.ts';

test('a tag is read with both kinds of quotation mark, and a > inside them ends nothing', () => {
  expect(
    tagsIn(`<Says if="a > b">x</Says> <Claim id='c' bare /> <Trust n={4} />`).map(
      ({name, kind, attributes}) => [name, kind, Object.fromEntries(attributes)],
    ),
  ).toEqual([
    ['Says', 'open', {if: 'a > b'}],
    ['Says', 'close', {}],
    ['Claim', 'alone', {id: 'c', bare: ''}],
    ['Trust', 'alone', {n: '4'}],
  ]);
});

test('bound words are read with what they rest on', () => {
  expect(
    saysIn('There are <Says of="a / b">nearly\nthree</Says> of <Says voices="q01">them</Says>.'),
  ).toMatchObject([
    {words: 'nearly three', binding: {backing: 'of', text: 'a / b'}, start: 10},
    {words: 'them', binding: {backing: 'voices', text: 'q01'}},
  ]);
});

test.each([
  ['<Says>most</Says>', 'does not say what its words rest on. Write <Says of="…">'],
  ['<Says of="a" authors="b">most</Says>', 'has of="…" and authors="…". Keep one'],
  ['<Says author="b">most</Says>', 'does not know author="…"'],
  ['<Says of="a">most', 'is not closed'],
  ['<Says of="a"></Says>', 'holds no words'],
  ['<Says of="a">more than <Claim id="b" /></Says>', 'holds more than words'],
  ['<Says of="a">more than {n}</Says>', 'holds more than words'],
])('%s is refused', (text, complaint) => {
  expect(saysIn(text)[0]?.problem).toContain(complaint);
});

test('of the attributes that a component is given, only one may name a backing', () => {
  expect(bindingOf({if: 'a > b', of: undefined})).toEqual({backing: 'if', text: 'a > b'});
  expect(() => bindingOf({})).toThrow('does not say what its words rest on');
});

test('a head without its marks is the plain sentence', () => {
  expect(
    withoutSaysTags("<Says of='a'>Most</Says> trusts have {n} or <Says if='a > b'>more</Says>."),
  ).toBe('Most trusts have {n} or more.');
  expect(withoutSaysTags('p < 0.05 and no tag')).toBe('p < 0.05 and no tag');
});
