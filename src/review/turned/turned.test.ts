import {expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import {studyText} from '../study-text.ts';
import {turnedMessage} from './message.ts';
import {turnedTexts} from './turned.ts';

const study = {
  subjectWords: [{key: 'group', value: 'services', within: [], words: ['manager', 'managers']}],
  notHeard: [{group: 'patients', words: ['patients']}],
} as unknown as Study;

const textOf = (text: string) =>
  studyText({file: 'content/a.mdx', place: 'text/1', at: 'line 3', text, ids: new Set()});

/** What is said of a text where another was read. */
function messages(read: string, now: string): string[] {
  const {key, hash} = textOf(read);
  const lost = [{text: key, hash, places: [], reader: 'r', date: '2026-01-01'}];
  return turnedTexts(study, {unread: [textOf(now)], lost}).map(turnedMessage);
}

test.each([
  ['They were not asked about pay.', 'They were asked about pay.', 'says the opposite'],
  ['They were asked about pay.', 'They were not asked about pay.', 'says the opposite'],
  ['The guests did not know their hosts.', 'The guests knew their hosts.', 'says the opposite'],
  ['The guests knew their hosts.', 'The guests did not know their hosts.', 'says the opposite'],
  ['They declare no interest.', 'They declare an interest.', 'says the opposite'],
  ['No row is observed.', 'The rows are observed.', 'says the opposite'],
  [
    'It does not fill the gap, and was not meant to.',
    'It fills the gap, and was meant to.',
    'says the opposite',
  ],
  ['It may be settled.', 'It is settled.', 'says it with other certainty'],
  ['It is settled.', 'It seems to be settled.', 'says it with other certainty'],
  ['Some saw it.', 'Most saw it.', 'says another quantity'],
  ['The team is older.', 'The team is younger.', 'says the opposite'],
  ['They stand at band 3.', 'They stand at band 4.', 'says it of something else'],
  ['Paid at band 3, 4 or 5.', 'Paid at band 4, 5 or 6.', 'says it of something else'],
  ['From band 2 to band 3.', 'From band 3 to band 2.', 'exchanges what is said'],
  ['The managers like it.', 'The patients like it.', 'says it of something else'],
])('of “%s” made “%s” it is said that it %s', (read, now, says) => {
  expect(messages(read, now)).toEqual([expect.stringContaining(says)]);
});

test('the message names the place, what stood there, what stands there now, and how to sign it', () => {
  expect(messages('They were not asked.', 'They were asked.')).toEqual([
    'content/a.mdx, line 3: This was read against its source with “were not” where it now has “were”, so it says the ' +
      'opposite, and nobody has found that there. Put it back. If the source does say so, read it there and sign it: ' +
      "npm run review -- --sign 'content/a.mdx#text/1' with your reader and date.",
  ]);
});

test.each([
  ['They were asked about pay.', 'They were asked about money.'],
  ['They were asked about pay.', 'In the survey they were asked about pay.'],
])('“%s” may be worded “%s”', (read, now) => {
  expect(messages(read, now)).toEqual([]);
});

test('what an element prints is no change of the words, and nothing is compared where nothing was read', () => {
  expect(messages('It is 12 {Claim id: a} now.', 'It is 13 {Claim id: a} now.')).toEqual([]);
  expect(turnedTexts(study, {unread: [textOf('It is so.')], lost: []})).toEqual([]);
});
