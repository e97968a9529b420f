import {describe, expect, test} from 'vitest';
import {putIn} from '../../model/values/sentences.ts';
import {claimingWords} from './index.ts';
import {excuses} from './lexicon/excuses.ts';
import {lexicon} from './lexicon/index.ts';
import {unboundMessage} from './message.ts';
import {patternOf} from './pattern.ts';
import {claimKinds} from './token.ts';

const words = (text: string): string[] => claimingWords(text).map(({text: found}) => found);

describe('finds what grammar shows, whatever the word', () => {
  test.each([
    ['a numeral', 'Seventeen departments replied.', 'Seventeen'],
    ['a hyphenated fraction', 'Three-quarters of them replied.', 'Three-quarters'],
    ['a fraction in one sign', 'They fill ½ of the shifts.', '½'],
    ['a Roman numeral', 'The list has XII entries.', 'XII'],
    ['a comparative by its form', 'The corridors are gloomier.', 'gloomier'],
    ['a superlative by its form', 'It is the gloomiest ward.', 'gloomiest'],
    ['an equative', 'The ward is as gloomy as a cellar.', 'as gloomy as'],
    ['a past tense by its dictionary form', 'Morale sank.', 'sank'],
    ['a passive', 'The budget has been slashed.', 'slashed'],
    ['an adjective behind a word of degree', 'It is a remarkably gloomy ward.', 'remarkably'],
    ['a comparative that goes on', 'The ward gets gloomier and gloomier.', 'gloomier and gloomier'],
  ])('%s', (_, sentence, found) => {
    expect(words(sentence).join(' ')).toContain(found);
  });
});

describe('finds idiom and figures of speech by their kind', () => {
  test.each([
    ['Clerks and porters are level on pay.', 'are level on'],
    ['The porters speak with one voice.', 'with one voice'],
    ['The porters are of one mind.', 'of one mind'],
    ['The rotas are in tatters.', 'in tatters'],
    ['Hiring porters is plain sailing.', 'plain sailing'],
    ['Those in the north train; those in the south hire.', 'those in the south'],
    ['Clerks in the cities travel; those in the villages walk.', '; those in'],
    ['Without helpers, wards would close.', 'without helpers, wards would'],
    ['Wards would close without the helpers.', 'would close without the'],
    ['The rota was redesigned.', 'redesigned'],
    ['The scheme was reformed.', 'reformed'],
    ['Helpers are found up and down the country.', 'up and down the country'],
    ['It holds across the length and breadth of the land.', 'the length and breadth'],
    ['Staff leave at a rate of five a week.', 'at a rate of'],
    ['Darkrooms are a thing of the past.', 'a thing of the past'],
    ['Induction comes as standard.', 'comes as standard'],
    ['It was a sea change.', 'sea change'],
    ['Rotas make or break a ward.', 'make or break'],
    ['Work will grind to a halt.', 'grind to a halt'],
    ['The ward is bleeding staff.', 'bleeding staff'],
    ['Helpers are the backbone of a ward.', 'the backbone of'],
    ['Rotation is the norm.', 'is the norm'],
    ['A fixed post is the exception.', 'the exception'],
  ])('%s', (sentence, found) => {
    expect(words(sentence).join(' ').toLowerCase()).toContain(found);
  });
});

test.each([
  ['rose as a flower', 'The rose garden is open.'],
  ['May the month', 'The interviews were held in May.'],
  ['leave that is given', 'You may copy the table.'],
  ['a part of the report', 'The first column names the trust, and each row is a trust.'],
  ['a question', 'Does a big department hand over more work?'],
  ['an indirect question', 'It was asked whether most of them had left.'],
  ['one another', 'The wards help one another.'],
  ['a name', 'Higher education is paid for.'],
  ['a link that leads somewhere', 'The link leads to the profile of the trust.'],
  ['to promote as to advertise', 'The ward promotes routes into nursing.'],
  ['what stands under an element', `They have ${putIn} as many shifts.`],
  [
    'a pair that was named before',
    'Managers and nurses were asked. The two groups were coded apart.',
  ],
  ['some', 'Some managers saw a beginning in some places.'],
])('passes over %s', (_, sentence) => {
  expect(words(sentence)).toEqual([]);
});

test('neighbouring words are one phrase, as one number makes them true', () => {
  expect(words('More than three times and almost all of them left.')).toEqual([
    'More than three',
    'almost all',
  ]);
});

test('before a number that an element puts in, a word that limits it counts', () => {
  expect(words(`Of about ${putIn} trusts only ${putIn} replied.`)).toEqual(['about …', 'only …']);
});

test('words are found where they stand, across lines and marks of Markdown', () => {
  const text = '## Title\n\nThe *share*\n  **rose** here.\n';
  expect(claimingWords(text)).toEqual([{text: 'rose', at: text.indexOf('rose'), kind: 'change'}]);
});

test('a phrase does not run from one paragraph into the next', () => {
  expect(words('They gave each\n\ntrust a form.')).toEqual([]);
});

test.each(claimKinds)('the message for %s says what the words do and how to bind them', (kind) => {
  const message = unboundMessage({text: 'such', at: 0, kind});
  expect(message).toMatch(
    /^“such” .+ and rests on nothing\. Bind it: <Says \w+="[^"]+">such<\/Says>/,
  );
});

test('each pattern of the lists can be read, and no list names one twice', () => {
  for (const patterns of Object.values(lexicon)) {
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
    patterns.forEach((pattern) => expect(patternOf(pattern).parts.length).toBeGreaterThan(0));
  }
});

test('each excuse has its reason', () => {
  expect(excuses.filter(({why}) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
});
