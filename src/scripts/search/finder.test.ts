import {expect, test} from 'vitest';
import {otherWords} from './alike.ts';
import {entryOf, rowOf, type SearchEntry} from './entry.ts';
import {finderOf} from './finder.ts';

const place = (href: string, title: string, text = ''): SearchEntry => ({
  href,
  kind: 'text',
  title,
  text,
  of: '',
  theme: '',
  group: '',
});
const alike = [['assistant practitioner', 'AP', 'band 4']];
const places = [
  place('/a/', 'Where each band works', 'Staff at band 4 are in X-ray and mammography.'),
  place('/b/', 'Four rooms', 'In band 3, and in 4 rooms.'),
  place('/c/', 'Titles', 'Assistant practitioners have one title in every organisation.'),
  place('/d/', '22.27 % median share'),
  place('/e/', '22.5 % of another thing', 'Number 27.'),
];
const find = finderOf({rows: places.map(rowOf), alike});
const found = (query: string): string[] => find(query).places.map(({entry}) => entry.href);

test('an entry survives its row', () => {
  const entry = {...place('/x/', 'Title', 'Text'), theme: 'one two', group: 'three'};
  expect(entryOf(rowOf(entry))).toEqual(entry);
});

test('finds whole words, their beginnings, and what is nearly spelt so', () => {
  expect(found('mammography')).toEqual(['/a/']);
  expect(found('mammo')).toEqual(['/a/']);
  expect(found('mamography')).toEqual(['/a/']);
});

test('a place has every word, and the words as one phrase come first', () => {
  expect(found('band 4')[0]).toBe('/a/');
  expect(found('band 4')).toContain('/b/');
  expect(found('band mammography')).toEqual(['/a/']);
});

test('finds a number with its decimals and no other number', () => {
  expect(found('22.27')).toEqual(['/d/']);
  expect(found('22.27 %')).toEqual(['/d/']);
});

test('finds the other words for the same thing, in either direction', () => {
  expect(found('band 4')).toContain('/c/');
  expect(found('assistant practitioner')).toContain('/a/');
  expect(found('AP mammography')).toEqual(['/a/']);
  // Band and 4 stand there, but not as one.
  expect(found('AP')).not.toContain('/b/');
});

test('finds British by American spelling', () => {
  expect(found('organizations')).toEqual(['/c/']);
});

test('what has the very words stands before what has others for the same thing', () => {
  const places = find('assistant practitioner').places;
  expect(places.map(({entry, isOther}) => [entry.href, isOther])).toEqual([
    ['/c/', false],
    ['/a/', true],
  ]);
});

test('finds what is written with a hyphen without it, and the other way round', () => {
  for (const query of ['xray', 'x-ray', 'x ray', 'X-rays', 'Xray band'])
    expect(found(query), query).toEqual(['/a/']);
  expect(found('mammo-graphy')).toEqual(['/a/']);
});

test('where no place has all words, those with most of them are found', () => {
  expect(find('titles of assistant practitioners in Ruritania')).toMatchObject({
    places: [{entry: {href: '/c/'}}],
    asked: 4,
    matched: 3,
    unknown: ['Ruritania'],
  });
  expect(find('Ruritania zebra rooms')).toMatchObject({places: [], matched: 0});
});

test('a word that stands there is not taken for one that is nearly spelt so', () => {
  expect(found('median')).toEqual(['/d/']);
  expect(found('rooms')).toEqual(['/b/']);
});

test('tells by which words it was found', () => {
  expect([...(find('mammo').places[0]?.hits ?? [])]).toEqual(['mammography']);
});

test('finds nothing for nothing, and nothing for words that say nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('of the')).toEqual([]);
  expect(found('zebra')).toEqual([]);
});

test('of two phrases of one line the longer one is exchanged', () => {
  expect(otherWords('pay band in X-ray', [['band', 'pay band', 'grade']])).toEqual([
    {words: ['band', 'x', 'ray'], phrase: ['band']},
    {words: ['grade', 'x', 'ray'], phrase: ['grade']},
  ]);
});
