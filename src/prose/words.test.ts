import {expect, test} from 'vitest';
import {putIn} from './mask.ts';
import {listedWords, wordRules} from './words.ts';

const words = (text: string): string[] => listedWords(text).map(({text: found}) => found);

test.each([
  ['Most managers', ['Most']],
  ['all support posts', ['all']],
  ['none of them', ['none']],
  ['every service', ['every']],
  ['Not one of the managers', ['Not one of']],
  ['the highest share', ['highest']],
  ['the largest and the smallest', ['largest', 'smallest']],
  ['fewer than a third', ['fewer than a third']],
  ['nearly three times that', ['nearly three']],
  ['twice as many', ['twice', 'many']],
  ['half of the posts', ['half']],
  ['two thirds', ['two thirds']],
  ['a tenth of the posts', ['a tenth']],
  ['one in five', ['one in five']],
  ['Seventeen departments', ['Seventeen']],
  ['dozens of titles', ['dozens']],
  ['more support staff than posts', ['more']],
  ['less than bands', ['less than']],
  ['harder than before', ['harder than']],
  ['a lower share', ['lower']],
  ['often found', ['often']],
  ['rarely used', ['rarely']],
  ['never seen', ['never']],
  ['always seen', ['always']],
  ['usually there', ['usually']],
  ['no significant link', ['significant']],
  ['the only one', ['the only one']],
  ['radiographers outnumbered their posts', ['outnumbered']],
  ['a number of services', ['a number of']],
  ['a high proportion', ['a high proportion']],
  ['among the first', ['among the first']],
  ['at least two', ['at least two']],
  ['several, many and few', ['several', 'many', 'few']],
])('"%s" states a quantity or compares', (text, found) => {
  expect(words(text)).toEqual(found);
});

test('neighbouring words are one phrase, as one number makes them true', () => {
  expect(words('more than three times and almost all')).toEqual(['more than three', 'almost all']);
});

test('before a number that an element puts in, a word that limits it counts', () => {
  expect(words(`about ${putIn} trusts, only ${putIn}, below the ${putIn}`)).toEqual([
    'about …',
    'only …',
    'below the …',
  ]);
  expect(words('it is about trust, and only then below')).toEqual([]);
});

test('"one" counts before what is counted, and is a pronoun elsewhere', () => {
  expect(words('one manager; one network representative; one of them; one or none')).toHaveLength(
    4,
  );
  expect(
    words(
      'one another, the other one, an open one, no one, at one’s grade, this one is put together',
    ),
  ).toEqual([]);
});

test('"each" and "no" count before what is counted, and nowhere else', () => {
  expect(words('each trust decides; no service had asked')).toEqual(['each trust', 'no service']);
  expect(
    words('each of these categories, each column, no pattern between services, no guidance'),
  ).toEqual([]);
});

test('"some" only says that there are such, which any one of them bears out', () => {
  expect(words('Some managers saw a beginning in some places')).toEqual([]);
});

test('set phrases and questions state nothing', () => {
  expect(
    words(
      'at all; in all; above all; how many; how often; in common; none the less; ' +
        'lower quartile; higher education; other than; rather than',
    ),
  ).toEqual([]);
});

test('a word inside another word is not meant', () => {
  expect(words('allied, severally, tension, everyday, few-shot, two-way')).toEqual([]);
});

test('a phrase does not run from one paragraph into the next', () => {
  expect(words('each\n\ntrust')).toEqual([]);
  expect(words('each\ntrust')).toEqual(['each trust']);
});

test('each rule of the list finds something of its own', () => {
  const samples = [
    'seven',
    'half',
    'all',
    'most',
    'often',
    'highest',
    'higher',
    'nearly',
    'significant',
  ];
  expect(wordRules.map((_, index) => words(samples[index]!).length)).toEqual(
    wordRules.map(() => 1),
  );
});
