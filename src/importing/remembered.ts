import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvFormat, csvParse} from 'd3-dsv';
import {PlainError} from '../build/project.ts';
import {formatProblem} from '../loaders/problem.ts';
import {importsFile} from '../study/strange-files.ts';
import {groupsOf} from './heads.ts';
import {headerWithin, type Layout, readUse, type Use, writeUse} from './layout.ts';
import {type MeasureTable, measureTables, tokensOf} from './places.ts';
import type {Proposal} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {casesAt} from './strangers.ts';

// What the columns of an imported sheet were taken for is kept in a table, so that the next file with the same heads is
// read in the same way, and so that somebody can say otherwise.

const columns = ['sheet', 'head', 'table', 'is', 'file', 'date'] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;

/** A sheet that was imported, and what its columns were taken for. */
export interface Remembered {
  readonly sheet: string;
  readonly table: MeasureTable;
  readonly file: string;
  readonly date: string;
  readonly uses: ReadonlyMap<string, Use | undefined>;
}

/** The heads of a row; what covers one that stands there twice, as a band does areas, is part of it. */
function headsAt(sheet: Sheet, header: number): string[] {
  const heads = (sheet.rows[header] ?? []).map((head) => head.trim());
  const cases = casesAt(sheet)?.at ?? 0;
  return heads.map((head, at) => {
    const [above] = groupsOf(sheet, header, cases, at);
    const isTwice = head !== '' && heads.indexOf(head) !== heads.lastIndexOf(head);
    return isTwice && above ? `${above.text}: ${head}` : head;
  });
}

const same = (head: string): string => tokensOf(head).join(' ') || head.trim();

/**
 * What is remembered of the sheets of a study.
 * @throws {PlainError} where a row says what no table has
 */
export function rememberedIn(folder: string): Remembered[] {
  const path = join(folder, importsFile);
  if (!existsSync(path)) return [];
  const lines = csvParse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown as Line[];
  const numbered = lines.map((line, index) => ({line, row: index + 2}));
  return [...Map.groupBy(numbered, ({line}) => [line.sheet, line.file, line.date].join('|'))].map(
    ([, own]) => {
      const {line, row} = own[0]!;
      const table = tableNamed(line.table, row);
      const uses = own.map((each) => [same(each.line.head), useIn(table, each.line.is, each.row)]);
      return {...line, table, uses: new Map(uses as [string, Use | undefined][])};
    },
  );
}

function tableNamed(name: string, row: number): MeasureTable {
  const found = measureTables.find((table) => table.name === name);
  const names = measureTables.map((table) => table.name).join(', ');
  return found ?? refuse(row, 'table', name, `is no table of answers. Write one of ${names}.`);
}

function useIn(table: MeasureTable, written: string, row: number): Use | undefined {
  if (written.trim() === '') return undefined;
  const lists = table.lists.map(({column, words}) => `${column} (${words.join(', ')})`);
  return (
    readUse(table, written.trim()) ??
    refuse(
      row,
      'is',
      written,
      `is nothing that ${table.file} has. Write case; a word each of ${lists.join(' and ')}, with a space between; ` +
        'or, where each row has one number, the name of a list, and number. Leave empty what is not to be read.',
    )
  );
}

function refuse(row: number, column: string, value: string, message: string): never {
  throw new PlainError(formatProblem({file: importsFile, row, column, value, message}));
}

/** What a sheet with the same heads was taken for: one of the same name, else the only one that has them. */
export function rememberedLayout(
  sheet: Sheet,
  remembered: readonly Remembered[],
): {layout: Layout; from: string} | undefined {
  for (const header of sheet.rows.slice(0, headerWithin).keys()) {
    const heads = headsAt(sheet, header).map(same);
    const alike = remembered.filter(({uses}) => hasHeads(heads, uses));
    const named = alike.filter((each) => each.sheet === sheet.name);
    const found = named.at(-1) ?? (alike.length === 1 ? alike[0] : undefined);
    if (!found) continue;
    const uses = heads.flatMap((head, at): [number, Use][] => {
      const use = found.uses.get(head);
      return use === undefined ? [] : [[at, use]];
    });
    return {
      layout: {table: found.table, header, uses: new Map(uses)},
      from: `${found.file} of ${found.date}`,
    };
  }
  return undefined;
}

const hasHeads = (heads: readonly string[], uses: Remembered['uses']): boolean => {
  const named = heads.filter(Boolean);
  return named.length === uses.size && named.every((head) => uses.has(head));
};

/** Keeps what the columns of some sheets were taken for, in the place of what was kept of the same. */
export function remember(
  folder: string,
  file: string,
  date: string,
  read: readonly {readonly sheet: Sheet; readonly proposal: Proposal}[],
): void {
  const path = join(folder, importsFile);
  const lines = existsSync(path)
    ? (csvParse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown as Line[])
    : [];
  const made = read.flatMap(({sheet, proposal}) => linesOf(sheet, proposal, file, date));
  const replaced = new Set(
    rememberedIn(folder)
      .filter((each) => read.some(({sheet, proposal}) => isOf(each, sheet, proposal)))
      .map((each) => [each.sheet, each.file, each.date].join('|')),
  );
  const kept = lines.filter((line) => !replaced.has([line.sheet, line.file, line.date].join('|')));
  writeFileSync(path, `${csvFormat([...kept, ...made], [...columns])}\n`);
}

const isOf = (each: Remembered, sheet: Sheet, {layout}: Proposal): boolean =>
  each.sheet === sheet.name && hasHeads(headsAt(sheet, layout.header).map(same), each.uses);

const linesOf = (
  sheet: Sheet,
  {layout: {table, header, uses}}: Proposal,
  file: string,
  date: string,
): Line[] =>
  headsAt(sheet, header).flatMap((head, at) =>
    head === ''
      ? []
      : [{sheet: sheet.name, head, table: table.name, is: writeUse(uses.get(at)), file, date}],
  );
