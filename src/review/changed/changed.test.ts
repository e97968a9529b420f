import {expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import {studyText} from '../study-text.ts';
import {changedTexts} from './changed.ts';
import {changedMessages} from './message.ts';

const study = {
  subjectWords: [{key: 'group', value: 'services', within: [], words: ['manager', 'managers']}],
  notHeard: [{group: 'patients', words: ['patients']}],
  claims: [{unit: 'people'}],
  participants: [],
  categories: [],
  typedNumbers: [{number: '2019', about: ['charter']}],
  instruments: [
    {schedule: 'guest', number: 4, asks: 'Their pay'},
    {schedule: 'guest', number: 5, asks: 'The colour of the gate'},
  ],
  said: [{said: 'loud-cooks', place: 'Table 7', source: 'paper'}],
  quotations: [
    {quotation: 'q1', text: 'They asked us about our wages', participants: [], category: 'a'},
  ],
} as unknown as Study;

const textOf = (text: string) =>
  studyText({
    ...{file: 'content/a.mdx', place: 'text/1', at: 'line 3', text},
    ids: new Set(text.includes('q1') ? ['q1'] : []),
  });

/** What is said of a text where another was read. */
function messages(read: string, now: string): string[] {
  const {key, hash} = textOf(read);
  const lost = [
    {text: key, hash, places: ['Findings, 1.1; Table 2'], reader: 'r', date: '2026-01-01'},
  ];
  const kept = [{text: key, hash, seal: '', words: read}];
  return changedMessages(changedTexts(study, {unread: [textOf(now)], lost, kept}));
}

test.each([
  ['They were not asked about pay.', 'They were asked about pay.', 'denies something else'],
  ['They were asked about pay.', 'They were not asked about pay.', 'denies something else'],
  ['The guests did not know their hosts.', 'The guests knew their hosts.', 'denies something else'],
  ['The guests knew their hosts.', 'The guests did not know their hosts.', 'denies something else'],
  ['They declare no interest.', 'They declare an interest.', 'denies something else'],
  ['No row is observed.', 'The rows are observed.', 'denies something else'],
  ['It does not fill it, and was not meant to.', 'It fills it, and was meant to.', 'denies'],
  ['The discussion wants it.', 'The introduction wants it.', 'another number, band or place'],
  ['It may be settled.', 'It is settled.', 'says it with other certainty'],
  ['It is settled.', 'It seems to be settled.', 'says it with other certainty'],
  ['Some saw it.', 'Most saw it.', 'says another quantity'],
  ['The team is older.', 'The team is younger.', 'says the opposite'],
  [
    'They were asked about pay.',
    'In question 5 of the guest schedule they were asked about pay.',
    'names another number',
  ],
  ['It names neither guests nor us.', 'It names us, and not the guests.', 'denies something else'],
  ['It says so.', 'By Table 3 it says so.', 'names another number'],
  ['They stand at band 3.', 'They stand at band 4.', 'names another number, band or place'],
  ['Paid at band 3, 4 or 5.', 'Paid at band 4, 5 or 6.', 'names another number, band or place'],
  ['From band 2 to band 3.', 'From band 3 to band 2.', 'exchanges what is said'],
  ['There are 12 WTE.', 'There are 12 people.', 'says it of something else'],
  ['The managers like it.', 'The patients like it.', 'says it of something else'],
  ['The nurse at the gate stands under it.', 'The nurse at the gate stands over it.', 'relation'],
  ['They were asked about pay.', 'They were asked about money.', 'rests on has “money”'],
  ['They were asked about pay.', 'In the survey they were asked about pay.', 'has “survey”'],
  ['It was so. They may have left.', 'It was so.', 'says it with other certainty'],
  ['They stay in it.', 'They stay out of it.', 'another relation'],
  ['They plan to ask the guests.', 'They asked the guests.', 'with other certainty'],
  ['The guest is about to qualify.', 'The guest has qualified.', 'with other certainty'],
  ['They leave once they are paid.', 'They leave.', 'makes it depend on something else'],
  ['They ask how easy or hard it is.', 'They ask how hard it is.', 'tells of one side alone'],
  ["By its manager's account it was so.", 'By its own account it was so.', 'by whose account'],
  ['What they earn is not stated there.', 'They earn well there.', 'denies something else'],
  ['It was 2018 then.', 'It was 2019 then.', 'names another number'],
  ['They could see the roof.', 'They saw the roof.', 'says it with other certainty'],
  ['It could cool the roof.', 'It cools the roof.', 'says it with other certainty'],
  ['By its manager’s account the roof leaks.', 'The roof leaks.', 'says it with other certainty'],
  [
    'By its manager’s account the roof leaks.',
    'Its manager proves that the roof leaks.',
    'has “proves”',
  ],
  [
    'Its manager thinks that the roof leaks.',
    'Its manager knows that the roof leaks.',
    'has “knows”',
  ],
  [
    'By its manager’s account the roof leaks and the door sticks.',
    'The roof leaks and its manager says that the door sticks.',
    'says it with other certainty',
  ],
  ['Some sing. Some get help.', 'Some sing. All get help.', 'another quantity'],
  ['Some get help.', 'Others get help.', 'another quantity'],
  ['Cooks were asked and guests were not.', 'Neither cooks nor guests were asked.', 'denies'],
  ['Cooks and not guests were asked.', 'Neither cooks nor guests were asked.', 'denies'],
  ['Cooks and guests were asked.', 'Neither cooks nor guests were asked.', 'denies'],
  [
    'The cooks sing.',
    'By Table 8 of the paper the cooks sing {Says authors: loud-cooks}.',
    'names another number',
  ],
  [
    'Cooks are "chefs" in Trust 4 {Trust n: 4} and "hands" in Trust 9 {Trust n: 9}.',
    'In Trust 9 {Trust n: 9} cooks are "chefs", in Trust 4 {Trust n: 4} "hands".',
    'another number',
  ],
  ['In 2018 they planned to close.', 'They planned to close in 2018.', 'another number'],
  [
    'In 2018 the cooks left and the guests stayed.',
    'The cooks left and in 2018 the guests stayed.',
    'another number',
  ],
  [
    'Cooks and waiters work in Trust 4 {Trust n: 4} and Trust 9 {Trust n: 9}.',
    'Cooks and waiters work in Trust 9 {Trust n: 9} and Trust 4 {Trust n: 4}.',
    'exchanges what is said',
  ],
  ['It lies there {Reference n: 28}.', 'It lies there {Reference n: 29}.', 'names another row'],
])('of “%s” made “%s” it is said that it %s', (read, now, says) => {
  expect(messages(read, now)).toContainEqual(expect.stringContaining(says));
});

test('the message names the place, what stood there, what stands there now, and how to sign it', () => {
  expect(messages('They were not asked.', 'They were asked.')).toEqual([
    'content/a.mdx, line 3: This was read with “not” where it now has nothing, so it denies something else, and ' +
      'nobody has found that there. Put it back; or read it again beside Findings, 1.1; Table 2 and sign it: ' +
      "npm run review -- --sign 'content/a.mdx#text/1' with your reader and date.",
  ]);
});

test.each([
  ['They were asked about pay.', 'They were asked about wages {Quote id: q1}.', 'its evidence'],
  ['They were asked about pay.', 'They were then also asked about the pay.', 'function words'],
  ['They would not choose one.', 'They saw both.', 'a denial that is gone with what was denied'],
  ['They scanned the gate.', 'They did the scans of the gate.', 'a word of one family'],
  ['They go, whether or not it rains.', 'They go, whether it rains.', 'no denial'],
  ['Some left, which hurt them.', 'Some left. This hurt them.', 'a sentence made two'],
  ['Some left. It is not stated why.', 'Why some left is not stated.', 'two made one'],
  ['The charter says so.', 'The charter of 2019 says so.', 'a number that a row explains'],
  ['It says so.', 'By Table 2 it says so.', 'a table that is among its places'],
  [
    'The guests were asked about pay.',
    'In question 4 of the guest schedule they were asked about pay.',
    'a known question',
  ],
  ['No guest ate or drank.', 'The guest neither ate nor drank.', 'one denial of two things'],
  ['It has no list and does not count.', 'It neither lists nor counts.', 'two denials'],
  ['They were unwelcome.', 'They were not welcome.', 'a prefix that denies'],
  [
    'By its manager’s account the roof leaks.',
    'Its manager says that the roof leaks.',
    'an account',
  ],
  [
    'trust: T05 standfirst By its manager’s account it leaks.',
    'trust: T05 standfirst Its manager says that it leaks.',
    'an account in the head of a text',
  ],
  ['In the view of the managers it leaks.', 'The managers believe that it leaks.', 'a view'],
  ['The managers said that it leaks.', 'According to the managers it leaks.', 'whose account'],
  ['They could see the roof.', 'They had access to the roof.', 'what they were able to do'],
  ['They could use the roof.', 'They were able to use the roof.', 'what they could do'],
  ['They were asked about pay.', 'They themselves were asked about pay.', 'who is meant anyway'],
  [
    'Some cooks sing. Some waiters get soup.',
    'Some cooks sing. Other waiters get soup.',
    'others in a pair',
  ],
  ['Some sing. Some get help with soup.', 'Some sing. Others get help with soup.', 'others'],
  [
    'Cooks and guests were not asked.',
    'Neither cooks nor guests were asked.',
    'one denial of both',
  ],
  [
    'The cooks sing.',
    'By Table 7 of the paper the cooks sing {Says authors: loud-cooks}.',
    'the place of a row',
  ],
  [
    'Cooks are "chefs" in Trust 4 {Trust n: 4} and "hands" in Trust 9 {Trust n: 9}.',
    'In Trust 4 {Trust n: 4} cooks are "chefs", in Trust 9 {Trust n: 9} "hands".',
    'places before what is said of them',
  ],
  ['It stood in a book in 2023.', 'It stood in 2023 in a book.', 'two places of one thing'],
  [
    'By the authors’ account it leaks, which holds for all.',
    'According to the authors it leaks, which holds for all.',
    'an account beside another word that tells',
  ],
  ['They could not make it out.', 'They were not able to make it out.', 'what they could not do'],
  ['In 2023 the kitchens bought 3 ovens.', 'The kitchens in 2023 bought 3 ovens.', 'a year moved'],
  ['The cooks at band 3 stay there.', 'At band 3 the cooks stay there.', 'a band moved'],
  [
    'Cooks of Trust 4 {Trust n: 4}, Trust 9 {Trust n: 9} and Trust 6 {Trust n: 6} sing.',
    'Cooks of Trust 6 {Trust n: 6}, Trust 9 {Trust n: 9} and Trust 4 {Trust n: 4} sing.',
    'a list of elements',
  ],
  [
    'In a service that guests leave.',
    'In a service where guests leave.',
    'a place and no condition',
  ],
  ['It has one gate only.', 'It has one gate.', 'one, which is no more without only'],
  ['They leave once they are paid.', 'They leave after they are paid.', 'another word of time'],
  ['They organised the rota.', 'They organized the rota.', 'another spelling'],
  ['They asked guests, hosts and us.', 'They asked us, hosts and guests.', 'a list'],
  ['They were asked about pay.', 'They were asked about pay. A lion slept.', 'a new sentence'],
  ['It is so. It lasts.', 'It is so. In the end it spares a bill. It lasts.', 'one in between'],
  [
    'They were asked about pay. A lion slept.',
    'They were asked about pay.',
    'a plain sentence less',
  ],
])('of “%s” made “%s” nothing is said: %s', (read, now) => {
  expect(messages(read, now)).toEqual([]);
});

test('what an element prints is no change of the words, and nothing is compared where nothing was read', () => {
  expect(messages('It is 12 {Claim id: a} now.', 'It is 13 {Claim id: a} now.')).toEqual([]);
  expect(changedTexts(study, {unread: [textOf('It is so.')], lost: [], kept: []})).toEqual([]);
});
