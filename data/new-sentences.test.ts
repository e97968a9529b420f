import {expect, test} from 'vitest';
import {sentencesIn} from '../src/prose/sentences.ts';
import {newSentenceProblems} from '../src/prose/told/new-sentence.ts';
import {loadStudy} from '../src/study/load.ts';

const study = loadStudy(process.cwd());

/** What is said of a sentence that was put behind others. */
const messages = (text: string, known: readonly string[] = []): string[] =>
  sentencesIn(text).flatMap((sentence) =>
    newSentenceProblems(study, {text, sentence, known}).map(({message}) => message),
  );

test.each([
  ['Apprentices pay for their own lunch.', 'tells something of “apprentices”'],
  ['It was first read in Leicester.', '“Leicester” is named nowhere'],
  ['So are posts at band 4.', 'rests on nothing'],
])('“%s” is refused: %s', (text, says) => {
  expect(messages(text)).toEqual([expect.stringContaining(says)]);
});

test.each([
  'Each figure has a page of its own.',
  'Networks were asked about their region and their plans.',
  'A porter is somebody who moves patients.',
  'The invitations went out by email.',
])('“%s” needs nothing', (text) => {
  expect(messages(text)).toEqual([]);
});

test('what the report denies elsewhere is not affirmed, nor the other way round', () => {
  expect(messages('Records were anonymised.', ['Records were not anonymised.'])).toEqual([
    expect.stringContaining('says the opposite of what the report says elsewhere'),
  ]);
  expect(messages('Records were anonymised.', ['Records were anonymised.'])).toEqual([]);
});
