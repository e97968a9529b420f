import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {sectionProblems} from './sections.ts';

const study = fixtureTables({
  'data/said.csv': [
    'paper,2.3,plain\n',
    'paper,2.3,plain\nroom-at-first,several managers,managers who want room,published,paper,Introduction,plain\n',
  ],
});
const bound = '<Says authors="room-at-first">several</Says> managers';

test.each([
  ['The discussion tells of', 1],
  ['It stands in the paper’s conclusions that', 1],
  ['By the introduction', 0],
  ['By the paper', 0],
])('%s a row of the introduction: %i refused', (words, count) => {
  expect(sectionProblems(study, `${words} ${bound}.`)).toHaveLength(count);
});

test('a sentence that shows nothing may name any section', () => {
  expect(sectionProblems(study, 'The discussion is long.')).toEqual([]);
});
