import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {boundWordProblems} from './bound-words.ts';

const study = fixtureTables({
  'data/said.csv': [
    'several managers,managers who want room',
    'many older managers,older managers who want room',
  ],
});
const messages = (text: string): string[] =>
  boundWordProblems(study, text).map(({message}) => message);

test('a clause that has the opposite of a word of its row is refused', () => {
  const [message] = messages(
    'For <Says authors="room-to-learn">many</Says> younger managers there is no room to learn.',
  );
  expect(message).toContain('which has “older”');
  expect(message).toContain('and the clause says the opposite, “younger”');
});

test.each([
  '<Says authors="room-to-learn">Many</Says> older managers want room to learn.',
  '<Says authors="room-to-learn">Many</Says> older managers want room, while the younger ones rest.',
  '<Says authors="room-to-learn">Many</Says> managers want room, be they older or younger.',
])('%s passes', (text) => {
  expect(messages(text)).toEqual([]);
});
