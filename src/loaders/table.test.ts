import {expect, test} from 'vitest';
import {formatProblem} from './problem.ts';
import {loadTable} from './table.ts';
import {headcountTable} from './tables/headcount.ts';

const header = 'case,band,headcount,provenance,source,place';
const load = (...rows: string[]) =>
  loadTable(headcountTable, new TextEncoder().encode([header, ...rows].join('\n')));
const problems = (...rows: string[]) => load(...rows).problems.map(formatProblem);

test('reads typed rows and remembers where each was typed', () => {
  const {rows, typed} = load('T01,band-2,12,published,paper,Fig. 2 text');
  expect(rows).toEqual([
    {
      case: 'T01',
      band: 'band-2',
      headcount: 12,
      provenance: 'published',
      source: 'paper',
      place: 'Fig. 2 text',
    },
  ]);
  expect(typed.get(rows[0]!)?.row).toBe(2);
});

test('reports every problem of every row and keeps the rows that are right', () => {
  const {rows, problems: found} = load(
    'T01,band-2,"12,5",published,paper,',
    'T01,band-9,x,printed,,',
    'T01,band-4,3,published,paper,',
  );
  expect(rows.map(({band}) => band)).toEqual(['band-4']);
  expect(found.map(formatProblem)).toEqual([
    'data/questionnaire/headcount.csv, row 2, column "headcount": "12,5" is not a whole number. Write 12 or 13.',
    'data/questionnaire/headcount.csv, row 3, column "band": "band-9" is not known here. ' +
      'Write band-2, band-3, band-4 or support.',
    'data/questionnaire/headcount.csv, row 3, column "headcount": "x" is not a number. ' +
      'Write a number, or why there is none: ' +
      'not-supplied, suppressed, not-applicable or not-in-text.',
    'data/questionnaire/headcount.csv, row 3, column "provenance": "printed" is not known here. ' +
      'Write published, observed, derived or simulated.',
    'data/questionnaire/headcount.csv, row 3, column "source": "" is empty. Write an id.',
  ]);
});

test('says a missing column once, and still checks the others', () => {
  const text =
    'case,band,provenance,source,place\nT01,band-2,published,paper,\nT 1,band-3,published,paper,';
  expect(
    loadTable(headcountTable, new TextEncoder().encode(text)).problems.map(formatProblem),
  ).toEqual([
    'data/questionnaire/headcount.csv, row 1: The column "headcount" is missing. ' +
      'The header row is: case,band,headcount,provenance,source,place',
    'data/questionnaire/headcount.csv, row 3, column "case": "T 1" is not an id. ' +
      'Write letters, digits and hyphens, without spaces.',
  ]);
});

test('finds no rows in a file that has only a header', () => {
  expect([load().rows, problems()]).toEqual([[], []]);
});
