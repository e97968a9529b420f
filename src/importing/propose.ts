import {tidyWord} from '../loaders/tidy.ts';
import type {Study} from '../model/study.ts';
import {type Grid, gridOf} from './grid.ts';
import {groupsOf, type Saying} from './heads.ts';
import {headerWithin, type Layout, type Use} from './layout.ts';
import {type MeasureTable, measureTables, tokensOf, wordIn} from './places.ts';
import {type Remembered, rememberedLayout} from './remembered.ts';
import type {Sheet} from './sheets.ts';
import {casesAt} from './strangers.ts';
import {inUnit, otherUnit, saysUnit, unitOf} from './units.ts';
import {addressOf} from './where.ts';

/** A number of a sheet, and the row of a table that it belongs to. */
export interface ProposedValue {
  /** The row's key, column by column. */
  readonly key: Readonly<Record<string, string>>;
  readonly value: string;
  readonly sheet: string;
  /** Such as "C5". */
  readonly cell: string;
  /** What stands above its column. */
  readonly head: string;
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

/** The columns of a sheet that hold its numbers. */
export const numberColumns = ({layout: {uses}}: Pick<Proposal, 'layout'>): number[] =>
  [...uses].flatMap(([at, use]) =>
    use === 'number' || (typeof use === 'object' && 'words' in use) ? [at] : [],
  );

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

const partition = <Item>(
  items: readonly Item[],
  is: (item: Item) => boolean,
): [readonly Item[], readonly Item[]] => [items.filter(is), items.filter((item) => !is(item))];

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
    grid.header.findIndex((head) => isNamed(head, names));
  const lists = table.lists.map(({column}) => ({column, at: columnOf([column])}));
  const value = grid.header.findIndex(
    (head) => isNamed(head, numberHeads(table)) && otherUnit(head, table) === undefined,
  );
  if (value < 0 || lists.some(({at}) => at < 0)) return undefined;
  const uses = new Map<number, Use>([
    [grid.cases, 'case'],
    ...lists.map(({column, at}): [number, Use] => [at, {list: column}]),
    [value, 'number'],
  ]);
  return {table, header, uses};
}

const isNamed = (head: string, names: readonly string[]): boolean =>
  names.includes(tokensOf(head).join(' '));
const numberHeads = ({value}: MeasureTable): string[] => [
  value,
  ...['value', 'number', 'people', 'wte', 'posts'],
];

/** A row for each case, and a column for each of what the lists have words for. */
function wideLayout(
  study: Study,
  sheet: Sheet,
  table: MeasureTable,
  header: number,
): Layout | undefined {
  const grid = gridOf(study, sheet, header);
  if (!grid) return undefined;
  const spread = spreadOf(sheet, table, header).filter(
    ({at, unit}) => at !== grid.cases && unit === undefined,
  );
  const keys = spread.map(({words}) => words.join(' '));
  if (spread.length === 0 || new Set(keys).size < keys.length) return undefined;
  const uses = new Map<number, Use>([
    [grid.cases, 'case'],
    ...spread.map(({at, words}): [number, Use] => [at, {words}]),
  ]);
  return {table, header, uses};
}

/** A column whose head names what a table has numbers of. */
export interface Spread {
  readonly at: number;
  readonly head: string;
  readonly words: readonly string[];
  /** The other unit that it says, or what stands above it. */
  readonly unit: string | undefined;
  /** The cell that says it. */
  readonly cell: string;
}

/** The columns whose heads, with what stands above them, name what a table has numbers of. */
export function spreadOf(sheet: Sheet, table: MeasureTable, header: number): Spread[] {
  const {name, rows} = sheet;
  const above = [name, ...rows.slice(0, header).flat()].join(' ');
  const cases = casesAt(sheet)?.at ?? 0;
  return (rows[header] ?? []).flatMap((head, at) => {
    const groups = groupsOf(sheet, header, cases, at);
    const named = table.lists.map(({words}) => wordIn(head, words));
    const words = named.flatMap(
      (word, index) => word ?? wordAbove(groups, above, table.lists[index]!.words) ?? [],
    );
    const isSaid = named.some((word) => word !== undefined) && words.length === named.length;
    const own = {cell: addressOf(header, at), text: head};
    const says = [own, ...groups].find(
      ({text}) => saysUnit(text, table) || otherUnit(text, table) !== undefined,
    );
    const unit = says && otherUnit(says.text, table);
    return isSaid ? [{at, head, words, unit, cell: (says ?? own).cell}] : [];
  });
}

/** The word that what covers a column says; else that of all that stands above. */
function wordAbove(
  groups: readonly Saying[],
  above: string,
  words: readonly string[],
): string | undefined {
  const [nearest] = groups.flatMap(({text}) => wordIn(text, words) ?? []);
  return nearest ?? wordIn(above, words);
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
  const lines = grid.body.map((line) => ({
    line,
    values: valuesIn(line, grid.header, layout, sheet.name),
  }));
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
      ...unused(grid.header, uses, table),
      ...grid.strange,
      ...withoutNumbers(blank.map(({line}) => line.cells[grid.cases] ?? '')),
    ],
    layout: {...layout, uses: new Map<number, Use>([[grid.cases, 'case'], ...uses])},
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

function valuesIn(
  {row, cells, of}: Grid['body'][number],
  header: readonly string[],
  layout: Layout,
  sheet: string,
) {
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
    const head = header[at] ?? '';
    return [{key: {case: of, ...named}, value, sheet, cell: addressOf(row, at), head}];
  });
}

function inWords(use: Use): string {
  if (typeof use === 'string') return `the ${use}`;
  return 'list' in use ? `the ${use.list}` : use.words.join(', ');
}

const unused = (header: readonly string[], uses: Layout['uses'], table: MeasureTable): string[] =>
  header.flatMap((head, at) => {
    if (uses.has(at) || head.trim() === '') return [];
    const unit = otherUnit(head, table);
    const isOther = unit !== undefined && table.lists.some(({words}) => wordIn(head, words));
    return [
      `column "${head}"${isOther ? `, which is ${inUnit(unit)} and not in ${unitOf(table)}` : ''}`,
    ];
  });
