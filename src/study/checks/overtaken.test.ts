import {expect, test} from 'vitest';
import {type Changes, problemsAfter} from '../../testing/fixtures/study.ts';

const statements = 'data/questionnaire/statements.csv';
/** The observed rows of T02 are of 2023-02 unless their source is given another date. */
const later: Changes = {'data/sources.csv': ['2023,2023-02', '2026,2026-02']};

test.each([
  ['T02,support-share,30', 'share'],
  ['T02,band-4-share,30', 'share'],
  ['T02,support-over-recruited,not-applicable', 'over-recruitment'],
  ['T02,no-posts-rotational,not-applicable', 'rotation'],
])('holds "%s" against rows of its own date and not against later ones', (row) => {
  const stated: Changes = {[statements]: ['T02,all-posts-rotational,not-applicable', row]};
  const posts: Changes = {
    'data/questionnaire/establishment.csv': [
      'T02,support,funded',
      'T02,support,in-post,10,observed,survey,\nT02,radiographers,in-post,50,observed,survey,\nT02,support,funded',
    ],
  };
  expect(problemsAfter({...stated, ...posts})).toHaveLength(row.includes('rotational') ? 2 : 1);
  expect(problemsAfter({...stated, ...posts, ...later})).toEqual([]);
});
