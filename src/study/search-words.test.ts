import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {readSearchWords, searchWordProblems, searchWordsIn} from './search-words.ts';

test('reads the words for one thing, line by line', () => {
  const content = {alike: [['ultrasound', 'sonography']]};
  expect(searchWordsIn(JSON.stringify(content))).toEqual(content);
});

test.each([
  ['{}', '"alike" is no list. Write {"alike"'],
  ['null', '"alike" is no list'],
  ['{"alike": [["one",', 'This is no JSON'],
  ['{"alike": [["one", "two"], ["three"]]}', 'List 2 of "alike", ["three"], is not two words'],
  ['{"alike": [["one", ""]]}', 'List 1 of "alike"'],
  ['{"alike": ["one"]}', 'List 1 of "alike", "one"'],
  [
    '{"alike": [["one", "\\u202etwo"]]}',
    'A word of list 1 of "alike" holds an invisible mark that turns the direction of writing.',
  ],
  [
    '{"alike": [["one", "two"], ["three", "Two"]]}',
    '"Two" stands in lists 1 and 2 of "alike". Leave it in one, or join the two.',
  ],
])('%s is refused with what to do', (text, message) => {
  expect(() => searchWordsIn(text)).toThrow(message);
});

test('a study may have none, and what is wrong in one is told with its file', () => {
  const folder = temporaryFolder();
  expect(readSearchWords(folder)).toEqual({alike: []});
  expect(searchWordProblems(folder)).toEqual([]);
  const wrong = temporaryFolder({'content/search.json': '{"alike": [["one"]]}'});
  expect(searchWordProblems(wrong)).toMatchObject([{file: join('content', 'search.json')}]);
  expect(() => readSearchWords(wrong)).toThrow(/search\.json: List 1/);
});
