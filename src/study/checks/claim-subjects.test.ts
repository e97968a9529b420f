import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/claims.csv';
const wordsFile = 'data/subject-words.csv';

/** The fixture's claim of a correlation with other words and another subject. */
function problemsOf(statement: string, subject: string, sentence = 'The correlation is {value}') {
  const changed = fixtureFiles()
    [file]!.replace('between size and share', statement)
    .replace('The correlation is {value}', sentence)
    .replace('Fig. 1 text,\n', `Fig. 1 text,${subject}\n`);
  return problemsAfter({[file]: changed});
}

test.each([
  ['in Trust 2', 'case=T02'],
  ['highest of all for RSM1', 'case=T01 extreme=highest'],
  ['in networks', 'group=networks'],
  ['in a trust', ''],
])('a claim “%s” with the subject “%s” passes', (statement, subject) => {
  expect(problemsOf(statement, subject)).toEqual([]);
});

test.each([
  [
    'in Trust 2',
    'case=T01',
    'names Trust 2, and column "subject" says that the claim is about Trust 1',
  ],
  [
    'in Trust 2',
    '',
    'names Trust 2, and column "subject" says that the claim is about no single trust',
  ],
  [
    'in all',
    'case=T01',
    'has case=T01, and neither statement, note nor sentence speaks of “Trust 1”',
  ],
  ['in all', 'extreme=lowest', 'speaks of “lowest”'],
  ['the lowest of all', 'extreme=highest', 'reads as said of lowest, and it is about highest'],
  ['in networks', 'group=services', 'reads as said of networks, and it is about services'],
  ['in Trust 1', 'case=T09', 'has case=T09, which data/cases.csv does not know'],
  [
    'in all',
    'group=servises',
    `has group=servises, which ${wordsFile} does not know. Nearest: services`,
  ],
  ['in all', 'grupp=services', 'has "grupp", which is not known here. Write case, staff'],
  ['in all', 'services', 'has "services", which does not say what the claim is about'],
  ['in all', 'group=services group=services', 'says group=services twice'],
])('a claim “%s” with the subject “%s” is refused', (statement, subject, complaint) => {
  expect(problemsOf(statement, subject).join('\n')).toContain(complaint);
});

test('the sentence of a claim is held to its subject too', () => {
  expect(problemsOf('of networks', 'group=networks', '{value} in services')[0]).toContain(
    'column "sentence": "{value} in services" is not about its subject.',
  );
});

test.each([
  ['group,networks,,network|networks', 'group,networks,nettworks,network', 'names "nettworks"'],
  ['group,networks,,network|networks', 'group,networks,,network|', 'has nothing before or after'],
  ['group,networks,,network|networks', 'case,T01,,one', 'column "key": "case" is not known here'],
])('of the words for subjects, %s made %s is refused', (before, after, complaint) => {
  expect(problemsAfter({[wordsFile]: [before, after]}).join('\n')).toContain(complaint);
});
