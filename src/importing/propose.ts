import {tidyWord} from '../loaders/tidy.ts';
import type {Study} from '../model/study.ts';
import {headerWithin, type Layout, type Use} from './layout.ts';
import {type MeasureTable, measureTables, tokensOf, wordIn} from './places.ts';
import {type Remembered, rememberedLayout} from './remembered.ts';
import {addressOf, type Sheet} from './sheets.ts';

/** A number of a sheet, and the row of a table that it belongs to. */
export interface ProposedValue {
  /** The row's key, column by column. */
  readonly key: Readonly<Record<string, string>>;
  readonly value: string;
  readonly sheet: string;
  /** Such as "C5". */
  readonly cell: string;
}

/** What a sheet is taken for. */
export interface Proposal {
  readonly sheet: string;
  readonly table: MeasureTable;
  /** Row of the header, as a spreadsheet counts it. */
  readonly header: number;
  /** What each column is taken for, in words. */
  readonly columns: readonly string[];
  readonly values: readonly ProposedValue[];
  /** Columns and rows that belong to no table. */
  readonly ignored: readonly string[];
  readonly layout: Layout;
  /** The file, and its date, from which it is known what the columns are: "heads.xlsx of 2026-11-27". */
  readonly from?: string | undefined;
}

/**
 * What a sheet is: what one with the same heads was before, else the table that takes most of its columns; undefined
 * where none takes any.
 */
export function propose(
  study: Study,
  sheet: Sheet,
  remembered: readonly Remembered[] = [],
): Proposal | undefined {
  const known = rememberedLayout(sheet, remembered);
  if (known) return proposalOf(study, sheet, known.layout, known.from);
  const headers = [...sheet.rows.slice(0, headerWithin).keys()];
  const proposals = measureTables
    .flatMap((table) =>
      headers.flatMap((header) => [
        longLayout(study, sheet, table, header),
        wideLayout(study, sheet, table, header),
      ]),
    )
    .flatMap((layout) => (layout && proposalOf(study, sheet, layout)) ?? []);
  return proposals.toSorted((a, b) => b.values.length - a.values.length)[0];
}

/** The case of a cell such as "T08", "Trust 8", "8" or "RSM8"; undefined where there is none. */
export function caseIn(study: Study, cell: string): string | undefined {
  const known = study.cases.find((each) => each.case.toLowerCase() === cell.trim().toLowerCase());
  if (known) return known.case;
  const [, number] =
    /^(?:trust|site|service|case|participant|rsm|t)?[\s_-]*0*(\d+)$/i.exec(cell.trim()) ?? [];
  return study.cases.find((each) => String(each.number) === number)?.case;
}

const partition = <Item>(
  items: readonly Item[],
  is: (item: Item) => boolean,
): [readonly Item[], readonly Item[]] => [items.filter(is), items.filter((item) => !is(item))];

interface Grid {
  readonly header: readonly string[];
  /** The column in which the cases stand. */
  readonly cases: number;
  readonly body: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly of: string;
  }[];
  readonly strange: readonly string[];
}

/** The rows below a header that belong to a case, by the column in which most cells name one. */
function gridOf(study: Study, {rows}: Sheet, header: number, casesAt?: number): Grid | undefined {
  const head = rows[header] ?? [];
  const below = rows.slice(header + 1);
  const counts = head.map(
    (_, column) => below.filter((cells) => caseIn(study, cells[column] ?? '') !== undefined).length,
  );
  const named = head.findIndex((name) =>
    /^(case|trust|site|service|hospital|department|id)\b/i.test(name.trim()),
  );
  const cases = casesAt ?? (named >= 0 ? named : counts.indexOf(Math.max(...counts)));
  if (cases < 0 || (counts[cases] ?? 0) === 0) return undefined;
  const filled = below
    .map((cells, index) => ({row: header + 1 + index, cells}))
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
  return {
    header: head,
    cases,
    body: filled.flatMap(({row, cells}) => {
      const of = caseIn(study, cells[cases] ?? '');
      return of === undefined ? [] : [{row, cells, of}];
    }),
    strange: filled
      .filter(({cells}) => caseIn(study, cells[cases] ?? '') === undefined)
      .map(
        ({row, cells}) =>
          `row ${row + 1} ("${(cells[cases] ?? '').slice(0, 40)}"), which names no case`,
      ),
  };
}

/** A row for each number: the lists have columns of their own. */
function longLayout(
  study: Study,
  sheet: Sheet,
  table: MeasureTable,
  header: number,
): Layout | undefined {
  const grid = gridOf(study, sheet, header);
  if (!grid) return undefined;
  const columnOf = (names: readonly string[]): number =>
    grid.header.findIndex((head) => names.some((name) => tokensOf(head).join(' ') === name));
  const lists = table.lists.map(({column}) => ({column, at: columnOf([column])}));
  const value = columnOf([table.value, 'value', 'number', 'people', 'wte', 'posts']);
  if (value < 0 || lists.some(({at}) => at < 0)) return undefined;
  const uses = new Map<number, Use>([
    [grid.cases, 'case'],
    ...lists.map(({column, at}): [number, Use] => [at, {list: column}]),
    [value, 'number'],
  ]);
  return {table, header, uses};
}

/** A row for each case, and a column for each of what the lists have words for. */
function wideLayout(
  study: Study,
  sheet: Sheet,
  table: MeasureTable,
  header: number,
): Layout | undefined {
  const grid = gridOf(study, sheet, header);
  if (!grid) return undefined;
  const above = [sheet.name, ...sheet.rows.slice(0, header).flat()].join(' ');
  const spread = grid.header.flatMap((head, at) => {
    if (at === grid.cases || head.trim() === '') return [];
    const words = table.lists.map((list) => wordIn(head, list.words) ?? wordIn(above, list.words));
    const isNamed = table.lists.some((list) => wordIn(head, list.words) !== undefined);
    return isNamed && words.every((word) => word !== undefined) ? [{at, words}] : [];
  });
  const keys = spread.map(({words}) => words.join(' '));
  if (spread.length === 0 || new Set(keys).size < keys.length) return undefined;
  const uses = new Map<number, Use>([
    [grid.cases, 'case'],
    ...spread.map(({at, words}): [number, Use] => [at, {words}]),
  ]);
  return {table, header, uses};
}

/** The numbers of a sheet by what its columns are; undefined where no row names a case. */
function proposalOf(
  study: Study,
  sheet: Sheet,
  layout: Layout,
  from?: string,
): Proposal | undefined {
  const {table, header, uses} = layout;
  const [casesAt] = [...uses].find(([, use]) => use === 'case') ?? [];
  const grid = gridOf(study, sheet, header, casesAt);
  if (!grid) return undefined;
  const lines = grid.body.map((line) => ({line, values: valuesIn(line, layout, sheet.name)}));
  const [answered, blank] = partition(lines, ({values}) =>
    values.some(({value}) => value.trim() !== ''),
  );
  return {
    sheet: sheet.name,
    table,
    header: header + 1,
    columns: [...uses].map(([at, use]) => `"${grid.header[at]}" is ${inWords(use)}`),
    values: answered.flatMap(({values}) => values),
    ignored: [
      ...unused(grid.header, new Set(uses.keys())),
      ...grid.strange,
      ...withoutNumbers(blank.map(({line}) => line.cells[grid.cases] ?? '')),
    ],
    layout,
    from,
  };
}

/** Rows in which nothing stands, as a form has them for all who did not answer: no answer is made of that. */
const withoutNumbers = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `${names.length} ${names.length === 1 ? 'row' : 'rows'} in which no number stands ` +
          `(${[...names.slice(0, 3), ...(names.length > 3 ? ['…'] : [])].join(', ')})`,
      ];

function valuesIn({row, cells, of}: Grid['body'][number], layout: Layout, sheet: string) {
  const {table, uses} = layout;
  const listed = Object.fromEntries(
    [...uses].flatMap(([at, use]) => {
      if (typeof use === 'string' || !('list' in use)) return [];
      const words = table.lists.find(({column}) => column === use.list)?.words ?? [];
      return [[use.list, tidyWord(cells[at] ?? '', words)]];
    }),
  );
  return [...uses].flatMap(([at, use]): ProposedValue[] => {
    if (use !== 'number' && (typeof use === 'string' || !('words' in use))) return [];
    const named =
      use === 'number'
        ? listed
        : Object.fromEntries(table.lists.map(({column}, index) => [column, use.words[index]!]));
    const value = cells[at] ?? '';
    return [{key: {case: of, ...named}, value, sheet, cell: addressOf(row, at)}];
  });
}

function inWords(use: Use): string {
  if (typeof use === 'string') return `the ${use}`;
  return 'list' in use ? `the ${use.list}` : use.words.join(', ');
}

const unused = (header: readonly string[], used: ReadonlySet<number>): string[] =>
  header.flatMap((head, at) => (used.has(at) || head.trim() === '' ? [] : [`column "${head}"`]));
