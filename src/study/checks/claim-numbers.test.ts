import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/claims.csv';
const share = 'of the services supplied data,66.7,%,1,3,2,3';

test('finds more decimals than are printed', () => {
  expect(problemsAfter({[file]: ['-0.19,,2', '-0.191,,2']})).toEqual([
    `${file}, row 4, column "value": "-0.191" has 3 decimals, and column "decimals" says 2. Correct one of them.`,
  ]);
});

test('finds a number of decimals that nobody prints', () => {
  expect(problemsAfter({[file]: ['-0.19,,2', '-0.19,,20']})).toEqual([
    `${file}, row 4, column "decimals": "20" is more than 6 decimals. Write how many the source prints.`,
  ]);
});

test('finds a share above 100 %', () => {
  expect(
    problemsAfter({[file]: [share, 'more,101,%,0,not-in-text,not-applicable,not-applicable']}),
  ).toEqual([
    `${file}, row 3, column "value": "101" is no share in per cent. Write a number from 0 to 100.`,
  ]);
});

test('finds a share that its numerator and denominator do not give', () => {
  expect(problemsAfter({[file]: [share, share.replace('66.7', '66.6')]})).toEqual([
    `${file}, row 3, column "value": "66.6" does not follow from 2 of 3, which is 66.667 %. ` +
      'Correct whichever is wrong.',
  ]);
});

test('lets a half round either way', () => {
  expect(problemsAfter({[file]: [share, 'of the services,12,%,0,8,1,8']})).toEqual([]);
  expect(problemsAfter({[file]: [share, 'of the services,13,%,0,8,1,8']})).toEqual([]);
});

test('finds a count that is not its numerator, although the quotient would round to it', () => {
  expect(
    problemsAfter({[file]: ['services supplied data,2,trusts', 'services supplied data,1,trusts']}),
  ).toEqual([
    `${file}, row 5, column "value": "1" is not the 2 that are counted of 3. Correct whichever is wrong.`,
  ]);
});

test('takes a quotient that is larger than 1', () => {
  expect(problemsAfter({[file]: [share, 'times as many,3.7,times,1,2,292,78']})).toEqual([]);
});

test('finds a quotient that does not follow', () => {
  expect(problemsAfter({[file]: [share, 'times as many,3.8,times,1,2,292,78']})).toEqual([
    `${file}, row 3, column "value": "3.8" does not follow from 292 of 78, which is 3.744. Correct whichever is wrong.`,
  ]);
});

test('finds a numerator that is larger than the denominator of a share', () => {
  expect(problemsAfter({[file]: [share, share.replace('2,3', '4,3')]})).toContain(
    `${file}, row 3, column "numerator": "4" is larger than the denominator 3.`,
  );
});

test('finds a denominator of 0', () => {
  expect(problemsAfter({[file]: [share, share.replace('2,3', '2,0')]})).toEqual([
    `${file}, row 3, column "denominator": "0" divides by nothing. Write a number above 0.`,
  ]);
});

test('finds fewer units than were counted among them', () => {
  expect(problemsAfter({[file]: [share, share.replace('1,3,2,3', '1,1,2,3')]})).toEqual([
    `${file}, row 3, column "n": "1" is smaller than the numerator 2, which is counted among it.`,
  ]);
});

test('finds a numerator whose denominator is said not to apply', () => {
  expect(problemsAfter({[file]: [share, share.replace('2,3', '2,not-applicable')]})).toEqual([
    `${file}, row 3, column "denominator": "not-applicable" stands beside a numerator. ` +
      'Write the number, or not-in-text.',
  ]);
});

test('lets a source print only one of the two', () => {
  expect(problemsAfter({[file]: [share, share.replace('2,3', 'not-in-text,3')]})).toEqual([]);
});
