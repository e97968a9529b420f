import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {plainSections, plainText} from './plain.ts';

const study = fixtureTables();
const [claim] = study.claims;
const [quotation] = study.quotations;
const [category] = study.categories;

test('a text reads as on its page: numbers, names and short quotations are put in', () => {
  const text =
    `In **<Trust n={3} />**, <Claim id="${claim!.claim}" bare /> of ` +
    `<CategoryLink id="${category!.category}" />: <Words id="${quotation!.quotation}" />.`;
  expect(plainText(study, text)).toBe(
    `In Trust 3, ${claim!.value.toFixed(claim!.decimals)} of ${category!.name}: “${quotation!.text}”.`,
  );
});

test('words between tags stay; figures, long quotations, works and comments go', () => {
  const text = [
    '{/* Not to be read. */}',
    'It <Says of="a / b">often</Says> has a <Term id="band">band</Term> <Reference n={2} />.',
    `<Figure id="posts" />\n\n<Quote id="${quotation!.quotation}" />`,
    '- See [the census](census/).',
  ].join('\n\n');
  expect(plainText(study, text)).toBe('It often has a band. See the census.');
});

test('sections keep the number of their heading, and those without a word are left out', () => {
  const text =
    'Before.\n\n## One\n\n<Figure id="posts" />\n\n## Two\n\nText.\n\n### Below it\n\nMore.';
  expect(plainSections(study, text)).toEqual([
    {heading: undefined, text: 'Before.'},
    {heading: 1, text: 'Text. Below it More.'},
  ]);
});

test('a claim that is not there is refused by its name', () => {
  expect(() => plainText(study, '<Claim id="nothing-like-it" />')).toThrow('nothing-like-it');
});
