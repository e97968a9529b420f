import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

/** The table of sources of the example, with a kind for each. */
const withKinds = (paper: string, survey: string, simulation: string): [string, string] => {
  const before = fixtureFiles()['data/sources.csv']!;
  const [head, ...rows] = before.trimEnd().split('\n');
  const kinds = [paper, survey, simulation];
  const after = [`${head},kind`, ...rows.map((row, at) => `${row},${kinds[at]}`)].join('\n');
  return [before, `${after}\n`];
};
const found = (...kinds: readonly [string, string, string]): string[] =>
  problemsAfter({'data/sources.csv': withKinds(...kinds)});

test('finds nothing of the kind where each source is what its rows say', () => {
  expect(found('publication', 'collection', 'simulation').join('\n')).not.toContain(
    'data/sources.csv',
  );
});

test.each([
  ['a simulation that is called a collection', 4, ['publication', 'collection', 'collection']],
  ['a simulation that is called a publication', 4, ['publication', 'collection', 'publication']],
  ['a paper that is called a collection', 2, ['collection', 'collection', 'simulation']],
  ['a paper that is called a simulation', 2, ['simulation', 'collection', 'simulation']],
] as const)('says once, at the source, that it finds %s', (_, row, kinds) => {
  const problems = found(...(kinds as readonly [string, string, string]));
  expect(problems.filter((each) => /"(?:kind|source)"/.test(each))).toHaveLength(1);
  expect(problems[0]).toContain(`data/sources.csv, row ${row}, column "kind"`);
  expect(problems[0]).toContain('by its ');
});

test('says at the row what one row is wrong about', () => {
  const problems = problemsAfter({
    'data/sources.csv': withKinds('publication', 'collection', 'simulation'),
    'data/sampling.csv': ['T01,high,medium,C001,simulated', 'T01,high,medium,C001,observed'],
  });
  expect(problems.join('\n')).toContain('data/sampling.csv, row 2, column "source"');
  expect(problems.join('\n')).not.toContain('data/sources.csv');
});
