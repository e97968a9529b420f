import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvParseRows} from 'd3-dsv';
import {loadTable} from '../../src/loaders/table.ts';
import {tables as studyTables} from '../../src/loaders/tables/index.ts';
import {paperId} from '../../src/model/claims/paper.ts';
import {rowsDate} from '../../src/model/claims/recompute/dates.ts';
import type {Texts} from './simulation.ts';
import {records, type SimulatedTable, simulatedTables} from './tables.ts';

/** Tables without the rows that were observed after the paper, and these rows as they stood. */
export interface Parted {
  readonly texts: Texts;
  readonly later: Texts;
}

/** Ids of the sources whose data are of a later date than the paper: nothing is drawn to fit them. */
export function laterSources(folder: string): ReadonlySet<string> {
  const path = join(folder, studyTables.sources.file);
  if (!existsSync(path)) return new Set();
  const {rows: sources} = loadTable(studyTables.sources, readFileSync(path));
  const isLater = (source: string): boolean =>
    rowsDate({sources}, [{provenance: 'observed', source}], paperId) === 'later';
  return new Set(sources.map(({source}) => source).filter(isLater));
}

/** Takes the rows of some sources out of tables. */
export function partLater(texts: Texts, sources: ReadonlySet<string>): Parted {
  const parted = simulatedTables.map((name) => [name, part(texts[name], sources)] as const);
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
