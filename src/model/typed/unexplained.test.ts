import {expect, test} from 'vitest';
import {fixtureTables} from '../../testing/fixtures/study.ts';
import {numeralsIn} from './numerals.ts';
import {sentencesIn} from './sentences.ts';
import {unexplainedNumbers} from './unexplained.ts';
import {numeralsAndWordsIn, valueOfTyped} from './words.ts';

const study = fixtureTables();
const found = (text: string): string[] =>
  unexplainedNumbers(study, text).map(({text: typed, wrong = 'plain'}) => `${typed} ${wrong}`);

test.each([
  '(RSM3) and INR1',
  'Trust 3',
  'Trusts 1, 2 and 3',
  'cases 1 to 3',
  'category 1.2',
  'themes 1 and 2',
  'question 2b',
  'questions 1 and 2',
  'references 1 and 2',
  'discrepancy d01',
  'bands    2 to 8',
  'bands 2–4',
  'band 3, 4 or 5',
  'Table 1',
  'a survey of 2023',
  'the interval at 95 per cent',
  'at level 2, for a helper',
])('"%s" is a name that the study has, or a typed number', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['24 managers', ['24 plain']],
  ['a third (34 %)', ['34 % plain']],
  ['22.27\u00a0% of them', ['22.27\u00a0% plain']],
  ['£276 million', ['£276 plain']],
  ['r = −0.19', ['−0.19 plain']],
  ['Trust 3 has 18', ['18 plain']],
  ['band 4 makes up 23 of them', ['23 plain']],
  ['Trust 3, 1,200 people', ['1,200 plain']],
  ['2400 posts', ['2400 plain']],
  ['the survey of 2023.5', ['2023.5 plain']],
  ['½ and Ⅻ and XII and iv', ['½ plain', 'Ⅻ plain', 'XII plain', 'iv plain']],
  ['Band 3 and 18 others', ['18 plain']],
])('"%s" holds a number that rests on nothing', (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  ['Trust 4', 'is taken for Trust 4, which data/cases.csv does not have'],
  ['RSM4', 'is an id that this study does not have. Nearest: RSM1'],
  ['bands 3 to 5', 'is taken for bands 3 to 5, and the groups of this study are'],
  ['band 1', 'is taken for pay band 1, and this study has bands 2 to 8'],
  ['Table 2', 'is taken for Table 2, and data/typed-numbers.csv knows Table 1'],
  [
    'in 2023',
    'stands in data/typed-numbers.csv for “survey”, and this sentence has none of these words for it',
  ],
  ['A survey. In 2023 it came.', 'stands in data/typed-numbers.csv for “survey”'],
  ['CC9 is a licence', 'Nearest: CC0'],
])('"%s" is refused with what it was taken for', (text, why) => {
  expect(found(text).join('\n')).toContain(why);
});

test('a number is found where it stands', () => {
  expect(unexplainedNumbers(study, 'Fine. Of 24')).toEqual([{text: '24', at: 9, end: 11}]);
});

test('a hyphen behind a letter is no minus, and words with the letters of numerals are none', () => {
  expect(numeralsIn('COVID-19, 2-4, a mix of CT, MRI and X-ray').map(({text}) => text)).toEqual([
    '19',
    '2',
    '4',
  ]);
});

test('a full stop ends a sentence before a capital letter, and not in "Fig. 2"', () => {
  expect(
    sentencesIn('See Fig. 2 here. Then this.\n\nA heading\n\nend').map(({text}) => text),
  ).toEqual(['See Fig. 2 here.', 'Then this.', 'A heading', 'end']);
});

test('numbers in words are read from two, and have their values', () => {
  const words = numeralsAndWordsIn('One of fifteen, and 3.').map(({text}) => [
    text,
    valueOfTyped(text),
  ]);
  expect(words).toEqual([
    ['3', 3],
    ['fifteen', 15],
  ]);
});
