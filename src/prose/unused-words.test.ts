import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {unusedWords} from './unused-words.ts';

const study = fixtureTables({
  'data/said.csv': [
    'room-to-learn,several',
    'spare-room,few managers,managers with room to spare,published,paper,2.3,plain\nroom-to-learn,several',
  ],
});

test('words of the authors on which a text rests are in use', () => {
  expect(unusedWords(study, ['<Says authors="spare-room">Few</Says> managers'])).toEqual([]);
});

test('words of the authors on which nothing rests are refused, so that no hedge goes with its sentence', () => {
  expect(unusedWords(study, ['Nothing here.'])).toMatchObject([
    {
      file: 'data/said.csv',
      line: 2,
      message:
        'No text rests on "spare-room", the authors\' “few managers”. ' +
        'Bind the words that say so, <Says authors="spare-room">…</Says>, or remove the row.',
    },
  ]);
});

test('where a category has lost its text, that is said, with what lies in its place, and of rows nothing', () => {
  const rest = ['content/themes/roles.mdx', 'content/themes/growth.mdx'];
  const [first, ...others] = unusedWords(study, [], [...rest, 'content/categories/titles.mdx.txt']);
  expect(first).toMatchObject({file: 'content/categories/titles.mdx'});
  expect(first?.message).toMatch(
    /^This text is missing\. content\/categories\/titles\.mdx\.txt lies in its place: .*: spare-room/,
  );
  expect(others.map(({file}) => file)).not.toContain('data/said.csv');
});
