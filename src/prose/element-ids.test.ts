import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {formatProseProblem, lintProse} from './lint.ts';

const study = fixtureTables();
const problems = (text: string): string[] =>
  lintProse('content/a.mdx', text, study).map(formatProseProblem);

test('elements that name rows of the tables pass', () => {
  expect(
    problems(
      '<Sides of="titles">Whether it helps</Sides> is told in <CategoryLink id="titles" />.\n\n' +
        '<Quote id="q01" />\n\n<Discrepancy id="d01" />\n',
    ),
  ).toEqual([]);
});

test.each([
  [
    'Here <Sides of="title">it</Sides> is.',
    '<Sides of="title"> names an issue that data/framework/issues.csv does not have. Nearest: titles.',
  ],
  [
    'Here <Sides>it</Sides> is.',
    '<Sides> does not say which. Write of="…", an id of data/framework/issues.csv.',
  ],
  [
    'Fine.\n\n<Quote id="q99" />',
    '<Quote id="q99"> names a quotation that data/framework/quotations.csv does not have.',
  ],
  ['It is <Words id="q77" /> here.', '<Words id="q77"> names a quotation that'],
  [
    'In <CategoryLink id="rota" />.',
    '<CategoryLink id="rota"> names a category that data/framework/categories.csv does not have. Nearest: rotas.',
  ],
  ['<Discrepancy id="d77" />', '<Discrepancy id="d77"> names a discrepancy that'],
])('%j is refused with its line and the ids that there are', (text, message) => {
  const line = text.startsWith('Fine') ? 3 : 1;
  expect(problems(text)).toContainEqual(
    expect.stringContaining(`content/a.mdx, line ${line}: ${message}`),
  );
});
