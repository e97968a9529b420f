import {expect, test} from 'vitest';
import type {Reading} from '../../model/publishing/reading.ts';
import type {Study} from '../../model/study.ts';
import {proseTexts} from '../prose-texts.ts';
import {alteredIn} from './altered.ts';
import {alteredProblems} from './altered-problems.ts';

const study = {
  subjectWords: [
    {key: 'staff', value: 'cooks', within: [], words: ['cook', 'cooks']},
    {key: 'staff', value: 'waiters', within: [], words: ['waiter', 'waiters']},
  ],
  notHeard: [{group: 'guests', words: ['guest', 'guests']}],
  said: [
    {
      ...{said: 'long-shifts', words: 'often work long shifts', about: 'cooks in the kitchen'},
      ...{strength: 'plain', place: 'Findings', provenance: 'published', source: 'paper'},
      anchor: 'cooks often work long shifts',
    },
  ],
  ...{claims: [], cases: [], participants: [], categories: [], quotations: [], matrix: []},
  ...{typedNumbers: [], references: [], sources: []},
} as unknown as Study;

const passage =
  'In the kitchen cooks often work long shifts by the stove. The terrace closes at midnight.';

const read = 'Cooks <Says authors="long-shifts">often</Says> work long shifts. They are tired.';

/** What is said of a text that was read as it stands above. */
function messages(now: string): string[] {
  const [file, reading] = ['content/a.mdx', {places: ['Findings']} as unknown as Reading];
  const [text] = proseTexts(file, now, study);
  const words = proseTexts(file, read, study)[0]!.text;
  return alteredIn(study, now, [{text: text!, reading, words}], []).flatMap((each) =>
    alteredProblems(study, now, each, () => passage).map(({message}) => message),
  );
}

test.each([
  ['Waiters <Says authors="long-shifts">often</Says> work long shifts.', 'speaks of “Waiters”'],
  ['Guests <Says authors="long-shifts">often</Says> work long shifts.', 'speaks of “guests”'],
  ['Cooks <Says authors="long-shifts">often</Says> quarrel.', 'has “quarrel”'],
  ['Cooks <Says authors="long-shifts">often</Says> work on the terrace.', 'has “terrace”'],
])('“%s” is refused: it %s, which its row does not', (now, says) => {
  expect(messages(`${now} They are tired.`)).toEqual([expect.stringContaining(says)]);
});

test.each([
  'Long shifts are <Says authors="long-shifts">often</Says> worked by cooks. They are tired.',
  'Cooks <Says authors="long-shifts">often</Says> work long shifts in the kitchen. They are tired.',
  'Cooks <Says authors="long-shifts">often</Says> work long shifts at the stove. They are tired.',
  'Cooks <Says authors="long-shifts">often</Says> work long shifts. They are weary.',
])('“%s” has no word that its row and the source beside it lack', (now) => {
  expect(messages(now)).toEqual([]);
});
