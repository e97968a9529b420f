import {expect, test} from 'vitest';
import {figureRoles} from '../model/claims/figure-claims.ts';
import {loadFigureClaims} from './figure-claims.ts';
import {formatProblem} from './problem.ts';

const known = ['rho', 'rho-p', 'services'];

/** What is read from the text of share-and-size with this front matter, problems as a writer reads them. */
function read(head: string, ids: readonly string[] | undefined = known) {
  const bytes = new TextEncoder().encode(`---\n${head}\n---\n\nText.\n`);
  const {rows, problems} = loadFigureClaims('share-and-size', bytes, ids);
  return {rows, problems: problems.map(formatProblem)};
}

const file = 'content/figures/share-and-size.mdx';

test('a figure takes the claims that its front matter names by their role', () => {
  expect(read('figure: share-and-size\nclaims:\n  correlation: rho\n  p-value: "rho-p"')).toEqual({
    rows: [
      {figure: 'share-and-size', role: 'correlation', claim: 'rho'},
      {figure: 'share-and-size', role: 'p-value', claim: 'rho-p'},
    ],
    problems: [],
  });
});

test('a study without a claim for a role says so', () => {
  expect(read('claims: {correlation: rho, p-value: none}')).toEqual({
    rows: [{figure: 'share-and-size', role: 'correlation', claim: 'rho'}],
    problems: [],
  });
});

test.each([
  [
    'no list of claims',
    'figure: share-and-size',
    `${file}, line 1: The front matter has no "claims". Write below it a line "ROLE: ID" for each of ` +
      'correlation and p-value, with the id of a claim of data/claims.csv, ' +
      'or "none" where the study has no such claim.',
  ],
  [
    'a role that is left out',
    'figure: share-and-size\nclaims:\n  correlation: rho',
    `${file}, line 3: "claims" says nothing of "p-value". Write below it "p-value: ID" with the id of a claim of ` +
      'data/claims.csv, or "p-value: none" where the study has no such claim.',
  ],
  [
    'a role that the figure does not have',
    'claims:\n  correlation: rho\n  p-value: rho-p\n  p-vlue: rho-p',
    `${file}, line 5: The figure takes no claim as "p-vlue". Nearest: p-value.`,
  ],
  [
    'an id that is no claim',
    'claims:\n  correlation: rho\n  p-value: rho-pp',
    `${file}, line 4: "p-value" names "rho-pp", which is not in data/claims.csv. Nearest: rho-p.`,
  ],
  [
    'a role without an id',
    'claims:\n  correlation: rho\n  p-value:',
    `${file}, line 4: "p-value" names no claim. Write the id of one in data/claims.csv, or "none".`,
  ],
])('%s is a problem with its line and remedy', (_, head, problem) => {
  expect(read(head).problems).toEqual([problem]);
});

test('what is no YAML is a problem with its line', () => {
  expect(read('figure: share-and-size\nclaims: {correlation').problems).toEqual([
    expect.stringMatching(
      /^content\/figures\/share-and-size\.mdx, line \d: The front matter is not YAML: /,
    ),
  ]);
});

test('ids are not held against claims that could not be read', () => {
  const head = 'claims:\n  correlation: r\n  p-value: p';
  const bytes = new TextEncoder().encode(`---\r\n${head}\r\n---\r\n`);
  expect(loadFigureClaims('share-and-size', bytes, undefined).problems).toEqual([]);
});

test('no figure has two roles of one name', () => {
  for (const roles of Object.values(figureRoles)) expect(new Set(roles).size).toBe(roles.length);
});
