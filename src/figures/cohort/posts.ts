import {all} from '../../model/values/lists.ts';
import {wordFor} from '../../model/values/number-words.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import type {FigureDefinition} from '../figure.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import type {FigureColumn} from '../table/table.ts';
import {eachTrustOf, simulatedNote} from '../words.ts';
import {drawPosts} from './posts-drawing.ts';
import {
  drawnPosts,
  filledDomain,
  isStatedOver,
  overWords,
  type Staff,
  staff,
} from './posts-marks.ts';
import {type PostsRow, postsRows} from './posts-rows.ts';

function describe(rows: readonly PostsRow[]): string {
  // By number: their rank in the figure is no finding.
  const stated = rows
    .filter(({support}) => isStatedOver(support))
    .toSorted((a, b) => a.number - b.number)
    .map(({number}) => `Trust ${number}`);
  const unnamed = rows[0]?.unnamed;
  return [
    filledDomain(rows)
      ? 'Two panels on one scale of staff in post for every 100 funded posts, one for support staff and one for ' +
        `radiographers, with a row for ${eachTrustOf(rows)} and a line at 100, where every post is filled. ` +
        'Left of the line are vacancies, right of it more in post than funded.'
      : 'A row of squares for support staff and one for radiographers, a square for each trust; ' +
        'those where more are in post than funded are filled.',
    stated.length > 0
      ? `Published: more support staff in post than funded in ${all(stated)}; how many is not in the text.`
      : '',
    unnamed
      ? `Published: more radiographers in post than funded in ${wordFor(unnamed.value)} ` +
        `${unnamed.value === 1 ? 'trust' : 'trusts'}, not named in the text.`
      : '',
    simulatedNote(
      'values',
      rows.flatMap(({support, radiographers}) => [
        ...drawnPosts(support),
        ...drawnPosts(radiographers),
      ]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const columnsFor = ({key, name}: Staff): FigureColumn<PostsRow>[] => [
  measuredColumn(`${key}_funded_wte`, `${name}, funded`, 'WTE', 1, (row) => row[key].funded),
  measuredColumn(`${key}_in_post_wte`, `${name}, in post`, 'WTE', 1, (row) => row[key].inPost),
  measuredColumn(
    `${key}_in_post_per_100`,
    `${name}, in post per 100 funded`,
    '',
    1,
    (row) => row[key].filled,
  ),
  measuredColumn(
    `${key}_vacancy_rate`,
    `${name}, vacancy rate`,
    '%',
    1,
    (row) => row[key].vacancyRate,
  ),
];

/** Funded posts and staff in post by case and staff group. Published: the direction in some cases, never the amount. */
export const postsFigure: FigureDefinition<PostsRow> = {
  id: 'posts',
  widths: [328, 456, 600, 904],
  rows: postsRows,
  columns: [
    caseColumn,
    ...staff.flatMap(columnsFor),
    {
      key: 'support_over_recruited',
      head: 'Support staff over-recruited',
      value: ({support}) => overWords(support),
    },
  ],
  base: (rows, study) => ({n: rows.length, missing: firstCases(study).length - rows.length}),
  measured: ({support, radiographers}) => [...drawnPosts(support), ...drawnPosts(radiographers)],
  unit: ['trust', 'trusts'],
  describe,
  draw: drawPosts,
};
