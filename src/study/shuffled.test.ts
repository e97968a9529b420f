import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvFormat, csvParse} from 'd3-dsv';
import {expect, test} from 'vitest';
import {root} from '../build/project.ts';
import {allFigures} from '../figures/registry.ts';
import {compareNumbered, inOrder} from '../loaders/row-order.ts';
import type {Table} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import type {Study} from '../model/study.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {assemble, type Assembled} from './assemble.ts';
import {readTypedTables} from './load.ts';

const definitions = tableNames.map((name) => tables[name] as unknown as Table<object>);
const ordered = new Set(definitions.filter(({order}) => order).map(({file}) => file));
const typedAsListed = new Set(definitions.filter(({order}) => !order).map(({file}) => file));

/** The same rows somewhere else: the last first, then every second one. */
function shuffled(text: string): string {
  const rows = csvParse(text.replace(/^\uFEFF/, ''));
  const turned = [...rows].reverse();
  return csvFormat(
    [...turned.filter((_, at) => at % 2 === 0), ...turned.filter((_, at) => at % 2 === 1)],
    rows.columns,
  );
}

const assembled = (files: ReadonlySet<string>): Assembled =>
  assemble((file) => {
    const path = join(root, file);
    if (!existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    return files.has(file) ? Buffer.from(shuffled(bytes.toString())) : bytes;
  });
const typed = assembled(new Set());

test('a study whose rows a spreadsheet has sorted otherwise is the same study', () => {
  const sorted = assembled(ordered);
  expect(ordered.size).toBeGreaterThan(14);
  expect(sorted.problems).toEqual([]);
  for (const name of Object.keys(typed.study) as (keyof Study)[])
    expect(sorted.study[name], name).toEqual(typed.study[name]);
  expect([sorted.held, sorted.notes]).toEqual([typed.held, typed.notes]);
});

const rowsOf = (study: Study): string[] =>
  allFigures(study).map(({id, table}) =>
    [id, ...table.rows.map((row) => JSON.stringify(row)).sort()].join('\n'),
  );

test('no value of a figure and no verdict depends on where any row stands', () => {
  const all = assembled(new Set([...ordered, ...typedAsListed]));
  expect(all.problems).toEqual([]);
  expect(rowsOf(all.study)).toEqual(rowsOf(typed.study));
});

test('tables to take away stand in the same order, however they were typed', () => {
  const fixture = fixtureStudy(temporaryFolder());
  const change = Object.fromEntries(
    [...ordered].map((file) => [file, shuffled(readFileSync(join(fixture, file), 'utf8'))]),
  );
  const other = fixtureStudy(temporaryFolder(), change);
  expect(readTypedTables(other, 'full')).toEqual(readTypedTables(fixture, 'full'));
  expect(readTypedTables(other, 'full').find(({name}) => name === 'themes')?.rows[0]).toMatchObject(
    {
      order: '1',
    },
  );
});

test('numbers in ids count by their size, and letters by no language', () => {
  expect(['q10', 'q2', 'Q3', 'q2b', 'é', 'z'].toSorted(compareNumbered)).toEqual([
    'Q3',
    'q2',
    'q2b',
    'q10',
    'z',
    'é',
  ]);
});

test('rows stand by ids of another table as that table does', () => {
  const {cases, headcount} = inOrder({
    ...typed.study,
    cases: typed.study.cases.map((row) => ({...row, number: 25 - row.number})),
  });
  expect(cases[0]?.case).toBe('T24');
  expect(headcount[0]?.case).toBe(typed.study.headcount.at(-1)?.case);
});
