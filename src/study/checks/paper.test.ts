import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/sources.csv';
const [header, paper, ...others] = fixtureFiles()[file]!.trimEnd().split('\n');

test('finds that no source is the paper, and says it once', () => {
  expect(
    problemsAfter({[file]: [header, paper!.replace('paper,', 'article,'), ...others].join('\n')}),
  ).toEqual([
    `${file}: No source has the id "paper", by which the whole report cites its paper. ` +
      'Add its row, or give it that id again.',
  ]);
});

test('takes the paper in any row', () => {
  expect(problemsAfter({[file]: [header, ...others, paper].join('\n')})).toEqual([]);
});
