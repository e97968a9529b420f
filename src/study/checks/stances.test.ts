import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const issues = 'data/framework/issues.csv';
const views = 'data/framework/views.csv';

test('an issue with one side alone has to say so', () => {
  expect(problemsAfter({[issues]: ['Nobody says that it does not.', '']})).toEqual([
    `${issues}, row 2, column "one_sided": No view stands against. ` +
      'Write a sentence that says so, or add the view.',
  ]);
});

test('an issue of which both sides are told may not say that one is missing', () => {
  const against =
    'useless,titles,against,No,Some,they are not known,room-to-learn,,,published,paper,2.1';
  expect(problemsAfter({[views]: ['helpful,', `${against}\nhelpful,`]})).toEqual([
    `${issues}, row 2, column "one_sided": "Nobody says that it does not." says that one side is ` +
      'missing, and both have views. Leave the cell empty.',
  ]);
});

test('an issue on which nobody is said to stand is refused', () => {
  const another = 'pay,titles,Whether pay helps,It helps,It does not,pay,no pay,,no';
  expect(problemsAfter({[issues]: ['titles,titles,', `${another}\ntitles,titles,`]})).toEqual([
    `${issues}, row 2, column "issue": "pay" has no view in ${views}. ` +
      'Add where somebody stands on it, or delete the row.',
  ]);
});

test('a question that no view answers is refused', () => {
  expect(problemsAfter({[issues]: ['Whether a helper helps', 'Whether rooms are warm']})).toEqual([
    `${issues}, row 2, column "question": "Whether rooms are warm" has no word in common with the ` +
      'words of its views, which answer another. Correct it.',
  ]);
});

test('the figure of views has no place between its sides', () => {
  expect(problemsAfter({[views]: ['titles,for,', 'titles,neither,']})).toEqual([
    expect.stringContaining('column "drawn": "yes" cannot be: the figure has two sides'),
  ]);
});

test('a view that rests on nobody is refused', () => {
  expect(problemsAfter({[views]: ['RSM1,q01', ',']})).toContainEqual(
    expect.stringContaining('column "view": "helpful" rests on nothing. Name participants'),
  );
});

test('a view of an unknown issue is refused', () => {
  expect(problemsAfter({[views]: ['helpful,titles', 'helpful,title']})).toContainEqual(
    expect.stringContaining('"title" is not in data/framework/issues.csv. Did you mean "titles"?'),
  );
});
