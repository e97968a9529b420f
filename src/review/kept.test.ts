import {expect, test} from 'vitest';
import type {Reading, Readings} from '../model/publishing/reading.ts';
import {keptFor, keptProblems} from './kept.ts';
import {studyText} from './study-text.ts';

const text = studyText({
  ...{file: 'content/a.mdx', place: 'b/1', at: 'line 3', text: 'They rest.'},
  ids: new Set(),
});
const reading: Reading = {
  ...{text: text.key, hash: text.hash, places: ['2.1'], reader: 'program', date: '2026-11-24'},
};
const none: Readings = {readers: [], readings: []};
const kept = keptFor([reading], none, [text]);

const messages = (readings: Partial<Readings>): string[] =>
  keptProblems({...none, readings: [reading], kept, ...readings}).map(
    ({file, message}) => `${file} ${message}`,
  );

test('keeps a text as it is signed, which is as its reading says', () => {
  expect(kept.map(({words}) => words)).toEqual(['They rest.']);
  expect(messages({})).toEqual([]);
});

test('a reading whose reader, date or places were changed without signing it is found', () => {
  for (const change of [{reader: 'author'}, {date: '2026-11-23'}, {places: ['2.2']}])
    expect(messages({readings: [{...reading, ...change}]})).toEqual([
      expect.stringContaining('data/readings.csv has another reader, date or places'),
    ]);
});

test('a text that is not as it was read, or was not kept, is found, and so is one that nobody read', () => {
  const other = kept.map((each) => ({...each, words: 'They work.'}));
  expect(messages({kept: other})).toEqual([expect.stringContaining('their hash is another')]);
  expect(messages({kept: []})).toEqual([expect.stringContaining('has not kept what it said')]);
  expect(messages({readings: []})).toEqual([expect.stringContaining('Delete this row')]);
});

test('to sign other texts repairs no seal, and keeps what is missing', () => {
  const turned = {...reading, reader: 'author'};
  const earlier = {...none, readings: [turned], kept};
  expect(keptFor([turned], earlier, [text])).toEqual(kept);
  expect(keptFor([turned], {...earlier, readings: []}, [text])).not.toEqual(kept);
  expect(keptFor([reading], {...none, readings: [reading]}, [text])).toEqual(kept);
});

test('keeps what was read and is gone', () => {
  expect(keptFor([reading], {...none, readings: [reading], kept}, [])).toEqual(kept);
});
