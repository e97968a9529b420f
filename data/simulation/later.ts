import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvParseRows} from 'd3-dsv';
import {loadTable} from '../../src/loaders/table.ts';
import {tables as studyTables} from '../../src/loaders/tables/index.ts';
import {rowsDate} from '../../src/model/claims/recompute/dates.ts';
import {firstSourceOf} from '../../src/model/workforce/first-source.ts';
import type {Texts} from './simulation.ts';
import {records, type SimulatedTable, simulatedTables} from './tables.ts';

/** Tables without the rows that were observed after the paper, and these rows as they stood. */
export interface Parted {
  readonly texts: Texts;
  readonly later: Texts;
}

/** Ids of sources. */
export type LaterSources = (table: SimulatedTable) => ReadonlySet<string>;

/** By the table, the sources whose data are of a later date than its first numbers: nothing is drawn to fit them. */
export function laterSources(folder: string): LaterSources {
  const paths = [studyTables.sources, studyTables.claims].map(({file}) => join(folder, file));
  if (!paths.every((path) => existsSync(path))) return () => new Set();
  const {rows: sources} = loadTable(studyTables.sources, readFileSync(paths[0]!));
  const {rows: claims} = loadTable(studyTables.claims, readFileSync(paths[1]!));
  return (table) => {
    const first = firstSourceOf(claims, table);
    const isLater = (source: string): boolean =>
      rowsDate({sources}, [{provenance: 'observed', source}], first) === 'later';
    return new Set(sources.map(({source}) => source).filter(isLater));
  };
}

/** Takes the rows of some sources out of tables. */
export function partLater(texts: Texts, sources: LaterSources): Parted {
  const parted = simulatedTables.map((name) => [name, part(texts[name], sources(name))] as const);
  const take = (which: 'first' | 'later'): Texts =>
    Object.fromEntries(parted.map(([name, each]) => [name, each[which]])) as Record<
      SimulatedTable,
      string
    >;
  return {texts: take('first'), later: take('later')};
}

function part(text: string, sources: ReadonlySet<string>): {first: string; later: string} {
  const [header = '', ...lines] = records(text);
  const [columns = []] = csvParseRows(header.replace(/^\uFEFF/, ''));
  const isLater = (line: string): boolean => {
    const [cells = []] = csvParseRows(line);
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
    return cell('provenance') === 'observed' && sources.has(cell('source'));
  };
  return {
    first: [header, ...lines.filter((line) => !isLater(line))].join(''),
    later: lines.filter(isLater).join(''),
  };
}

/** Puts them back, behind the others. */
export const withLater = (texts: Texts, later: Texts): Texts =>
  Object.fromEntries(simulatedTables.map((name) => [name, texts[name] + later[name]])) as Record<
    SimulatedTable,
    string
  >;
