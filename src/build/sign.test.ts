import {expect, test} from 'vitest';
import type {Reader, Reading} from '../model/publishing/reading.ts';
import {textsOf} from '../review/texts.ts';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {signed, type Signing} from './sign.ts';

const study = fixtureTables();
const file = 'content/pages/about.mdx';
const texts = textsOf(
  study,
  new Map([['pages/about.mdx', '## About\n\nOne <Quote id="q01" />\n\nTwo\n']]),
);
const [heading, one, two] = texts;
const readers: Reader[] = [
  {reader: 'program', name: 'A program', kind: 'software', note: ''},
  {reader: 'author', name: 'An author of the made-up study', kind: 'study-author', note: ''},
];

const sign = (signing: Partial<Signing> = {}, readings: readonly Reading[] = []) =>
  signed(
    {target: file, reader: 'program', date: '2026-11-24', places: '2.1', ...signing},
    study,
    texts,
    {readers, readings},
  );

const rowsOf = (readings: readonly Reading[]): string[] =>
  readings.map(({text, places, reader, date}) =>
    [text.replace(file, ''), places.join('; '), reader, date].join(' | '),
  );

const readingOf = (text: string, hash: string): Reading => ({
  text,
  hash,
  places: ['2.3'],
  reader: 'program',
  date: '2026-11-01',
});

test('signs a file at once, sorted by text, with the places that the tables tell', () => {
  const {readings, signed: count} = sign({places: '2.3'});
  expect(count).toBe(3);
  expect(rowsOf(readings)).toEqual([
    '#about | 2.3 | program | 2026-11-24',
    '#about/1 | 2.1 | program | 2026-11-24',
    '#about/2 | 2.3 | program | 2026-11-24',
  ]);
});

test('signs one text with the places that it is given', () => {
  expect(rowsOf(sign({target: `${file}#about/1`, places: '2.3; 2.2'}).readings)).toEqual([
    '#about/1 | 2.3; 2.2 | program | 2026-11-24',
  ]);
});

test('signs everything, and says that some texts render no place', () => {
  const {readings, signed: count} = sign({target: 'all', places: 'not-applicable'});
  expect(count).toBe(texts.length);
  expect(rowsOf(readings)[0]).toBe('#about |  | program | 2026-11-24');
});

test('leaves alone what somebody has read as it is', () => {
  const earlier = [readingOf(one!.key, one!.hash)];
  const {readings, signed: count} = sign({}, earlier);
  expect(count).toBe(2);
  expect(readings).toContainEqual(earlier[0]);
});

test('a better reader signs what a worse one has read, and not the other way round', () => {
  const {readings} = sign({reader: 'author'}, sign().readings);
  expect(readings.map(({reader}) => reader)).toEqual(['author', 'author', 'author']);
  expect(sign({}, readings)).toMatchObject({readings, signed: 0});
  expect(sign({target: one!.key}, readings)).toMatchObject({readings, signed: 0});
});

test('a text that has moved keeps who has read it, under its new place', () => {
  const {readings, signed: count} = sign({}, [readingOf(`${file}#before/4`, two!.hash)]);
  expect(count).toBe(2);
  expect(rowsOf(readings)).toContain('#about/2 | 2.3 | program | 2026-11-01');
  expect(readings).toHaveLength(3);
});

test('drops readings of what is gone from the file, and leaves those of others', () => {
  const gone = readingOf(`${file}#gone/1`, 'ba7816bf8f01');
  const elsewhere = readingOf('content/other.mdx#gone/1', 'ba7816bf8f01');
  const {readings, dropped} = sign({}, [gone, elsewhere]);
  expect(dropped).toBe(1);
  expect(readings).not.toContainEqual(gone);
  expect(readings).toContainEqual(elsewhere);
  expect(sign({target: 'content/other.mdx'}, [elsewhere])).toEqual({
    readings: [],
    signed: 0,
    dropped: 1,
    told: 0,
  });
});

test('one text signed takes the place of what stood there, unless that has only moved', () => {
  const changed = readingOf(one!.key, 'ba7816bf8f01');
  const moved = readingOf(one!.key, two!.hash);
  const {readings} = sign({target: one!.key}, [changed, moved]);
  expect(readings).not.toContainEqual(changed);
  expect(readings).toContainEqual(moved);
  expect(readings).toHaveLength(2);
});

test.each([
  {wrong: 'a reader', signing: {reader: 'programm'}, says: 'is no reader in data/readers.csv.'},
  {wrong: 'a day', signing: {date: 'today'}, says: '"today" is not a day.'},
  {
    wrong: 'a place',
    signing: {places: '9.9'},
    says: '"9.9" is no place of a text at hand, nor one that a row of data/ names.',
  },
  {
    wrong: 'a file',
    signing: {target: 'content/pages/abot.mdx'},
    says: 'is neither a text nor a file of texts. Did you mean\n  content/pages/about.mdx',
  },
  {
    wrong: 'a text',
    signing: {target: `${file}#about/7`},
    says: 'is neither a text nor a file of texts.',
  },
])('refuses $wrong that is not there', ({signing, says}) => {
  expect(() => sign(signing)).toThrow(says);
});

test('counts the texts that keep the places of their tables, whatever was given for the file', () => {
  expect(sign({places: 'not-applicable'})).toMatchObject({signed: 3, told: 1});
  expect(sign({target: one!.key, places: 'not-applicable'})).toMatchObject({told: 0});
});

test('asks for places that the tables do not tell', () => {
  expect(() => sign({places: undefined})).toThrow(
    `The tables tell no places of a source for 2 texts:\n  ${heading!.key} (line 1)\n  ${two!.key} (line 5)\nSay`,
  );
});
