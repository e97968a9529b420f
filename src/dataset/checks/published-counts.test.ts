import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/study-fixture.ts';

const file = 'data/claims.csv';
const headcount = 'data/questionnaire/headcount.csv';
const claim = (id: string, value: number): readonly [string, string] =>
  ['cases,services took part', `${id},services,${value},,0,not-applicable,not-applicable,not-applicable,,,published,paper,\ncases,services took part`];
const withoutObserved = (name: string): string => fixtureFiles()[name]!.split('\n').filter((line) => !line.includes('observed')).join('\n');

test.each([
  ['interviews-managers', 4, 'the service managers in data/framework/participants.csv number 3'],
  ['interviews-networks', 2, 'the network representatives in data/framework/participants.csv number 1'],
  ['trusts-taking-part', 4, 'the cases in data/cases.csv number 3'],
  ['themes', 3, 'the themes in data/framework/themes.csv number 2'],
  ['categories', 4, 'the categories in data/framework/categories.csv number 3']
])('finds that %s does not count what the table has', (id, value, counted) => {
  expect(problemsAfter({[file]: claim(id, value)})).toEqual([`${file}, row 2, column "value": "${value}" is claim "${id}", and ${counted}. Correct whichever is wrong.`]);
});

test('takes a count that agrees', () => {
  expect(problemsAfter({[file]: claim('themes', 2)})).toEqual([]);
});

test.each([
  ['figure-1-trusts', 'establishment', 'cases with funded posts'],
  ['figure-2-trusts', 'headcount', 'cases with people by band'],
  ['figure-3-trusts', 'deployment', 'cases with people of bands-2-and-3'],
  ['figure-4-trusts', 'deployment', 'cases with people of band-4'],
  ['figure-5-trusts', 'establishment', 'cases with in-post posts']
])('finds that cases behind %s were deleted', (id, table, what) => {
  const name = `data/questionnaire/${table}.csv`;
  expect(problemsAfter({[file]: claim(id, 2), [name]: withoutObserved(name)})).toContain(
    `${file}, row 2, column "value": "2" is claim "${id}", and the ${what} in ${name} number 1. Correct whichever is wrong.`);
});

test('says nothing of a figure whose table has observed rows', () => {
  expect(problemsAfter({[file]: claim('figure-2-trusts', 9)})).toEqual([]);
});

test('says nothing of a figure whose table holds only what is printed', () => {
  const printed = withoutObserved(headcount).split('\n').filter((line) => !line.includes('simulated')).join('\n');
  expect(problemsAfter({[file]: claim('figure-2-trusts', 9), [headcount]: printed})).toEqual([]);
});
