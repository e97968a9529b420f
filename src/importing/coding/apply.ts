import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {tables} from '../../loaders/tables/index.ts';
import type {ChangedTables} from '../into-tables.ts';
import type {Change} from './changes.ts';

type Row = Record<string, string>;

/** The three tables in which a coding stands, while they are being changed. */
interface Open {
  readonly themes: Row[];
  readonly categories: Row[];
  readonly quotations: Row[];
}

const names = ['themes', 'categories', 'quotations'] as const;

/**
 * The tables with changes in them; those that no change touches are left out.
 * @param read the text of a table by its path
 */
export function applied(changes: readonly Change[], read: (file: string) => string): ChangedTables {
  const parsed = Object.fromEntries(
    names.map((name) => [name, parse(read(tables[name].file))]),
  ) as Record<(typeof names)[number], {header: string[]; rows: Row[]}>;
  const open: Open = {
    themes: parsed.themes.rows,
    categories: parsed.categories.rows,
    quotations: parsed.quotations.rows,
  };
  changes.forEach((change) => apply(change, open));
  number(open);
  const texts = names.map((name): [string, string] => [
    tables[name].file,
    format(parsed[name].header, parsed[name].rows),
  ]);
  return new Map(texts.filter(([file, text]) => text !== read(file)));
}

function parse(text: string): {header: string[]; rows: Row[]} {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return {
    header,
    rows: rows.map((cells) =>
      Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])),
    ),
  };
}

const format = (header: readonly string[], rows: readonly Row[]): string =>
  `${csvFormatRows([[...header], ...rows.map((row) => header.map((column) => row[column] ?? ''))])}\n`;

/** Behind all others of its kind, until the rows are numbered anew. */
const last = String(Number.MAX_SAFE_INTEGER);

function apply(change: Change, {themes, categories, quotations}: Open): void {
  switch (change.kind) {
    case 'rename':
      if (change.of === 'theme') rowOf(themes, 'theme', change.id)['name'] = change.after;
      else rowOf(categories, 'category', change.id)['name'] = change.after;
      return;
    case 'describe':
      rowOf(categories, 'category', change.id)['description'] = change.after;
      return;
    case 'move':
      Object.assign(rowOf(categories, 'category', change.id), {theme: change.after, order: last});
      return;
    case 'add':
      add(change, themes, categories);
      return;
    case 'remove':
      if (change.of === 'theme') remove(themes, 'theme', change.id);
      else remove(categories, 'category', change.id);
      return;
    case 'recode':
      rowOf(quotations, 'quotation', change.quotation)['category'] = change.after;
  }
}

function add(change: Extract<Change, {kind: 'add'}>, themes: Row[], categories: Row[]): void {
  const {id, name} = change;
  if (change.of === 'theme') themes.push({theme: id, order: last, name, short: name});
  else {
    const {theme, description} = change;
    categories.push({category: id, theme, order: last, name, short: name, description});
  }
}

function rowOf(rows: readonly Row[], column: string, id: string): Row {
  const row = rows.find((each) => each[column] === id);
  if (!row) throw new Error(`There is no row with ${column} "${id}".`);
  return row;
}

function remove(rows: Row[], column: string, id: string): void {
  rows.splice(rows.indexOf(rowOf(rows, column, id)), 1);
}

/** Themes, and the categories of each, from 1 without a gap, in the order that they had. */
function number({themes, categories}: Open): void {
  const groups = [themes, ...Map.groupBy(categories, ({theme}) => theme).values()];
  for (const rows of groups)
    rows
      .toSorted((a, b) => Number(a['order']) - Number(b['order']))
      .forEach((row, index) => {
        row['order'] = String(index + 1);
      });
}
