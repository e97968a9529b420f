import type {Provenance} from '../../model/provenance.ts';
import type {Figure} from '../figure.ts';
import {look as lookFor, type Look} from '../marks.ts';
import type {Cell} from '../table.ts';
import {halfPixel} from './axes.ts';

// Compares what was read off a drawing with the rows of its figure, and says in words where they differ.

/** A number that a mark shows. */
export interface ValueRead {
  /** Key or head of the column, or the number that its head begins with. */
  readonly column: string;
  readonly value: number;
  /** Units that a pixel stands for; of a printed number, its last digit. */
  readonly perPixel: number;
  /** Whether the row need not have a number here. */
  readonly optional?: boolean;
  /** Whether the number of the row is rounded as its table prints it: then the mark may be off by what was rounded away. */
  readonly rounded?: boolean;
}

export interface Reading {
  /** Kind of mark, such as "bar". */
  readonly what: string;
  /** The name of the row as the drawing gives it; undefined where the drawing names none. */
  readonly row?: string | undefined;
  readonly values?: readonly ValueRead[];
  /** A number of which the drawing shows no more than its step. */
  readonly between?: {readonly column: string; readonly low: number; readonly high: number} | undefined;
  readonly words?: {readonly column: string; readonly text: string} | undefined;
  /** Column of which the mark says something else instead of a number. */
  readonly instead?: string;
  /** Column of which the mark says that there is no number. */
  readonly missing?: string;
  /** How the mark is drawn; "known" where solid and double can't be told apart. */
  readonly look?: Look | 'known';
  /** What the look is about, where it isn't the values: the provenance that the row has. */
  readonly lookOf?: (provenance: (column: string) => Provenance | null) => Provenance | null;
  /** A numeral, a line to a mark: what says again what a mark says. */
  readonly repeats?: boolean;
}

export interface Reader {
  /** Columns whose every number has a mark at this width. */
  readonly shown: (width: number) => readonly string[];
  /** Columns whose numbers have no mark, or not all of them, and why. */
  readonly unshown: Readonly<Record<string, string>>;
  /** Columns in which a missing number has a mark of its own. */
  readonly gaps?: (width: number) => readonly string[];
  /** The name that a drawing gives a row, from the texts of its cells. */
  readonly name: (cells: readonly string[]) => string;
  readonly read: (picture: import('./picture.ts').Picture, subject: string | undefined) => readonly Reading[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is wrong with a drawing, a sentence for each fault; empty where it shows its rows. */
export function faultsIn(figure: Figure, width: number, reader: Reader, readings: readonly Reading[]): string[] {
  const {table, numbers} = figure;
  const faults: string[] = [];
  const texts = table.rows.map((cells) => cells.map(({text}) => text));
  const names = texts.map((cells) => reader.name(cells));
  const marked = new Map<string, string>();
  const gaps = new Set<string>();
  const keyOf = ({row, column}: Place): string => `${row} ${column}`;
  const cellAt = ({row, column}: Place): Cell => table.rows[row]?.[column] ?? {text: '', provenance: null, missing: null};
  const numberAt = ({row, column}: Place): number | null => numbers[row]?.[column] ?? null;

  const columnOf = (name: string): number => {
    const column = table.columns.findIndex(({key, head}) => key === name || head === name || head.startsWith(`${name} `));
    if (column < 0) throw new Error(`the drawing speaks of "${name}", of which the table has no column. Columns: ${table.columns.map(({head}) => head).join(', ')}`);
    return column;
  };
  const at = ({row, column}: Place): string => `row "${names[row]}", column "${table.columns[column]?.head}"`;
  const amount = (place: Place, value: number): string => {
    const unit = table.columns[place.column]?.unit ?? '';
    return `${Math.round(value * 100) / 100}${/^(%|WTE|people)$/.test(unit) ? ` ${unit}` : ''}`;
  };
  const contents = (place: Place): string => {
    const number = numberAt(place);
    const {missing, text, provenance} = cellAt(place);
    return number === null ? (missing ? `no number (${missing.replaceAll('-', ' ')})` : `"${text}"`) : `${amount(place, number)}, ${provenance}`;
  };

  const mark = (place: Place, {what, repeats}: Reading): void => {
    const key = keyOf(place);
    if (repeats) return;
    if (marked.get(key) === what) faults.push(`${at(place)}: the drawing has two marks (${what}) for one value.`);
    marked.set(key, what);
  };

  const checkValue = (place: Place, read: ValueRead, reading: Reading): void => {
    const number = numberAt(place);
    if (number === null) {
      if (!read.optional) faults.push(`${at(place)}: the row has ${contents(place)}, the ${reading.what} shows ${amount(place, read.value)}.`);
      return;
    }
    mark(place, reading);
    const off = Math.abs(read.value - number) / read.perPixel - (read.rounded ? roundedAway(cellAt(place).text) / read.perPixel : 0);
    // Drawings are rounded to a hundredth of a pixel.
    if (off > halfPixel + 0.02) faults.push(`${at(place)}: the row says ${contents(place)}; the ${reading.what} shows ${amount(place, read.value)}${reading.repeats ? '' : `, ${off.toFixed(1)} px off`}.`);
  };

  const checkLook = (row: number, reading: Reading): void => {
    const columns = [...(reading.values ?? []).filter(({optional}) => !optional), ...(reading.between ? [reading.between] : [])].map(({column}) => columnOf(column));
    const own = columns.map((column) => cellAt({row, column}).provenance);
    const provenance = reading.lookOf ? reading.lookOf((name) => cellAt({row, column: columnOf(name)}).provenance) : combined(own);
    if (reading.look === undefined || provenance === null) return;
    const wanted = lookFor(provenance);
    if (wanted === reading.look || (reading.look === 'known' && wanted !== 'ruled')) return;
    const column = columns[0] ?? 0;
    faults.push(`${at({row, column})}: the row says ${contents({row, column})}, which is to be ${lookWords[wanted]} (${provenance}); the ${reading.what} is ${lookWords[reading.look]}.`);
  };

  const checkNamed = (row: number, reading: Reading): void => {
    for (const read of reading.values ?? []) checkValue({row, column: columnOf(read.column)}, read, reading);
    if (reading.between) {
      const place = {row, column: columnOf(reading.between.column)};
      const number = numberAt(place);
      if (number === null || number < reading.between.low || number > reading.between.high) {
        faults.push(`${at(place)}: the row has ${contents(place)}; the ${reading.what} shows ${reading.between.low === reading.between.high ? reading.between.low : `${reading.between.low} to ${reading.between.high}`}.`);
      }
      mark(place, reading);
    }
    if (reading.words) {
      const place = {row, column: columnOf(reading.words.column)};
      if (cellAt(place).text !== reading.words.text) faults.push(`${at(place)}: the row says "${cellAt(place).text}"; the ${reading.what} says "${reading.words.text}".`);
      mark(place, reading);
    }
    if (reading.instead !== undefined) {
      const key = keyOf({row, column: columnOf(reading.instead)});
      marked.set(key, reading.what);
      gaps.add(key);
    }
    if (reading.missing !== undefined) {
      const place = {row, column: columnOf(reading.missing)};
      if (numberAt(place) !== null) faults.push(`${at(place)}: the row says ${contents(place)}; the ${reading.what} says that there is no number.`);
      gaps.add(keyOf(place));
    }
    checkLook(row, reading);
  };

  const checkUnnamed = (list: readonly Reading[]): void => {
    const values = (reading: Reading): (ValueRead & {index: number})[] => (reading.values ?? []).map((read) => ({...read, index: columnOf(read.column)}));
    const pairs = list.flatMap((reading) => table.rows.flatMap((cells, row) => {
      const reads = values(reading);
      const places = reads.map(({index}) => ({row, column: index}));
      if (places.some((place) => numberAt(place) === null || marked.has(keyOf(place)))) return [];
      const off = Math.max(...reads.map(({index, value, perPixel}) => Math.abs(value - (numberAt({row, column: index}) ?? 0)) / perPixel));
      const isAlike = reading.look === undefined || reads.some(({index}) => lookFor(cells[index]?.provenance ?? 'published') === reading.look);
      return [{reading, row, cost: off + (isAlike ? 0 : 0.05)}];
    })).toSorted((a, b) => a.cost - b.cost);
    const [read, taken] = [new Set<Reading>(), new Map<string, Set<number>>()];
    for (const {reading, row} of pairs) {
      const kind = values(reading).map(({index}) => index).join(' ');
      const rows = taken.get(kind) ?? new Set();
      if (read.has(reading) || rows.has(row)) continue;
      read.add(reading);
      taken.set(kind, rows.add(row));
      checkNamed(row, reading);
    }
    for (const reading of list.filter((each) => !read.has(each))) {
      const shown = values(reading).map(({index, value}) => `${table.columns[index]?.head} ${amount({row: 0, column: index}, value)}`);
      faults.push(`a mark has no row: the ${reading.what} at ${shown.join(', ')} belongs to no row of the table.`);
    }
  };

  for (const reading of readings.filter(({row}) => row !== undefined)) {
    const row = names.indexOf(reading.row ?? '');
    if (row < 0) faults.push(`a mark has no row: the ${reading.what} of "${reading.row}" belongs to no row of the table.`);
    else checkNamed(row, reading);
  }
  checkUnnamed(readings.filter(({row}) => row === undefined));

  const shown = reader.shown(width).map(columnOf);
  table.columns.forEach(({key, head, numeric}, column) => {
    if (numeric && !shown.includes(column) && reader.unshown[key] === undefined) faults.push(`column "${head}" has numbers: its reader in src/figures/truth/ must read them, or say in "unshown" why they have no marks.`);
  });
  for (const [row] of table.rows.entries()) {
    for (const column of shown) {
      const place = {row, column};
      if (numberAt(place) !== null && !marked.has(keyOf(place))) faults.push(`${at(place)}: the row says ${contents(place)}; the drawing has no mark for it.`);
    }
    for (const column of (reader.gaps?.(width) ?? []).map(columnOf)) {
      const place = {row, column};
      if (cellAt(place).missing !== null && !gaps.has(keyOf(place))) faults.push(`${at(place)}: the row has ${contents(place)}; the drawing does not say so.`);
    }
  }
  return faults.map((fault) => `Figure ${figure.id} at ${width} px, ${fault}`);
}

const lookWords = {solid: 'solid', double: 'double', ruled: 'ruled or hollow', known: 'solid'} as const;

/** What a mark of several values is: as weak as the weakest of them. */
function combined(provenances: readonly (Provenance | null)[]): Provenance | null {
  const all = provenances.filter((each) => each !== null);
  if (all.length === 0) return null;
  if (all.includes('simulated')) return 'simulated';
  return new Set(all).size === 1 ? (all[0] ?? null) : 'derived';
}

/** Half of the last digit of a printed number. */
const roundedAway = (text: string): number => 0.5 * 10 ** -(text.split('.')[1] ?? '').length;
