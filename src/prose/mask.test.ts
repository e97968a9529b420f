import {expect, test} from 'vitest';
import {putIn} from '../model/values/sentences.ts';
import {maskedProse} from './mask.ts';

/** The prose of a text with white space folded. */
const proseIn = (text: string): string => maskedProse(text).prose.replace(/\s+/g, ' ').trim();

test.each([
  ['<Says of="a / b">three times</Says> as many', true],
  ['<Says of="a / b">twice</Says> as many', true],
  ['<Says of="a">many</Says> as many', false],
  ['<Says authors="a">many times</Says> as many', false],
])('what is bound in “%s” stands before "as many": %s', (text, isThere) => {
  expect(maskedProse(text).prose.startsWith('\uFFFC')).toBe(isThere);
});

test('an offset in the prose is one in the text', () => {
  const text =
    '---\ntitle: "A title"\n---\n\nOne <Term id="x">term</Term> and\n<Claim id="y" /> more.\n';
  const {prose} = maskedProse(text);
  expect(prose).toHaveLength(text.length);
  expect(prose.indexOf('more')).toBe(text.indexOf('more'));
  expect(prose.split('\n')).toHaveLength(text.split('\n').length);
});

test('of a head, what readers see is prose, and ids are not', () => {
  expect(
    proseIn(
      '---\ncategory: three\ntitle: "Two things"\nevidence:\n  quote: q01\n' +
        '  range: [five, six]\n  says: "Seven"\ncitable:\n  - eight\n---\nBody',
    ),
  ).toBe('"Two things" "Seven" Body');
});

test('the claims of a figure are ids, whatever their keys are called', () => {
  expect(
    proseIn(
      '---\nclaims:\n  title: figure-5-trusts\n  lower-quartile: most-4\ntitle: "Two things"\n---\nBody',
    ),
  ).toBe('"Two things" Body');
});

test('a folded text of a head is prose to its end', () => {
  expect(proseIn('---\nsummary: >-\n  Most of it\n  is here\nfigure: many\n---\n')).toContain(
    'Most of it is here',
  );
});

test('what a text puts in stands as a sign for a number', () => {
  expect(proseIn('About <Claim id="a" /> of <Value of="b" /> and {n}.')).toBe(
    `About ${putIn} of ${putIn} and ${putIn} .`,
  );
});

test('text inside other elements is prose, and quotations from the data are none', () => {
  expect(
    proseIn(
      '<Simulated> Most rows.</Simulated> <Quote id="q7" /> <Words id="q8" /> <Trust n={4} />',
    ),
  ).toBe('Most rows.');
});

test('bound words are no longer loose', () => {
  expect(proseIn('<Says of="a">Most</Says> trusts')).toBe('trusts');
});

test('code, addresses, comments and numbers of a list are no prose', () => {
  expect(
    proseIn(
      '1. See [two](../methods/#top-10) at https://example.org/2 with `x = 5`.{/* 7 many */}\n\n```\n9\n```\n',
    ),
  ).toBe('See [two] at with .');
});

test('claims that are printed are found in elements and in places of a head', () => {
  expect(
    maskedProse(
      '---\ntitle: "In {claim:a} of {n}"\n---\n<Claim id="b" words /> <Value of="c / d" />',
    ).printed.map(({kind, text}) => [kind, text]),
  ).toEqual([
    ['claim', 'b'],
    ['value', 'c / d'],
    ['claim', 'a'],
  ]);
});
