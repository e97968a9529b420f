import type {Figure} from '../../figures/figure.ts';
import {type MarkStyle, markStyle as lookFor} from '../../figures/marks/marks.ts';
import type {Cell} from '../../figures/table/table.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import type {MissingReason} from '../../model/values/value.ts';
import {halfPixel} from './axes.ts';
import type {Picture} from './picture.ts';

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
  /**
   * Whether the number of the row is rounded as its table prints it:
   * then the mark may be off by what was rounded away.
   */
  readonly rounded?: boolean;
}

export interface MarkReading {
  /** Kind of mark, such as "bar". */
  readonly what: string;
  /** The name of the row as the drawing gives it; undefined where the drawing names none. */
  readonly row?: string | undefined;
  readonly values?: readonly ValueRead[];
  /** A number of which the drawing shows no more than its step. */
  readonly between?:
    {readonly column: string; readonly low: number; readonly high: number} | undefined;
  readonly words?: {readonly column: string; readonly text: string} | undefined;
  /** Column of which the mark says something else instead of a number. */
  readonly instead?: string;
  /** Column of which the mark says that there is no number. */
  readonly missing?: string;
  /** How the mark is drawn; "known" where solid and double can't be told apart. */
  readonly look?: MarkStyle | 'known';
  /** What the look is about, where it isn't the values: the provenance that the row has. */
  readonly lookOf?: (provenance: (column: string) => Provenance | null) => Provenance | null;
  /** A numeral, a line to a mark: what says again what a mark says. */
  readonly repeats?: boolean;
}

export interface MarkReader {
  /** Columns whose every number has a mark at this width, in this drawing and of this figure. */
  readonly shown: (width: number, picture: Picture, figure: Figure) => readonly string[];
  /** Columns whose numbers have no mark, or not all of them, and why. */
  readonly unshown: Readonly<Record<string, string>>;
  /** Columns of words: every row that has some has a mark that says them. */
  readonly told?: readonly string[];
  /** Columns in which a missing number has a mark of its own. */
  readonly gaps?: (width: number, picture: Picture) => readonly string[];
  /** Why a number may be missing without a mark in these columns. */
  readonly silent?: readonly MissingReason[];
  /** The name that a drawing gives a row, from the texts of its cells. */
  readonly name: (cells: readonly string[]) => string;
  readonly read: (picture: Picture, subject: string | undefined) => readonly MarkReading[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The table of a figure as the comparison asks it, with what has been found of it so far. */
interface Sheet {
  readonly figure: Figure;
  readonly names: readonly string[];
  /** Kind of mark by cell, and the cells of which a mark says that there is no number. */
  readonly marked: Map<string, string>;
  readonly gaps: Set<string>;
  readonly faults: string[];
}

const keyOf = ({row, column}: Place): string => `${row} ${column}`;
const cellAt = ({figure}: Sheet, {row, column}: Place): Cell =>
  figure.table.rows[row]?.[column] ?? {text: '', provenance: null, missing: null};
const numberAt = ({figure}: Sheet, {row, column}: Place): number | null =>
  figure.numbers[row]?.[column] ?? null;

function columnOf({figure: {table}}: Sheet, name: string): number {
  const column = table.columns.findIndex(
    ({key, head}) => key === name || head === name || head.startsWith(`${name} `),
  );
  if (column < 0)
    throw new Error(
      `the drawing speaks of "${name}", of which the table has no column. ` +
        `Columns: ${table.columns.map(({head}) => head).join(', ')}`,
    );
  return column;
}

/** Words for a cell, for an amount in its column, and for what is in it. */
const at = ({figure, names}: Sheet, {row, column}: Place): string =>
  `row "${names[row]}", column "${figure.table.columns[column]?.head}"`;

function amount({figure}: Sheet, {column}: Place, value: number): string {
  const unit = figure.table.columns[column]?.unit ?? '';
  return `${Math.round(value * 100) / 100}${/^(%|WTE|people)$/.test(unit) ? ` ${unit}` : ''}`;
}

function contents(sheet: Sheet, place: Place): string {
  const [number, {missing, text, provenance}] = [numberAt(sheet, place), cellAt(sheet, place)];
  if (number !== null) return `${amount(sheet, place, number)}, ${provenance}`;
  return missing ? `no number (${missing.replaceAll('-', ' ')})` : `"${text}"`;
}

function note(sheet: Sheet, place: Place, {what, repeats}: MarkReading): void {
  if (repeats) return;
  if (sheet.marked.get(keyOf(place)) === what)
    sheet.faults.push(`${at(sheet, place)}: the drawing has two marks (${what}) for one value.`);
  sheet.marked.set(keyOf(place), what);
}

function checkValue(sheet: Sheet, row: number, read: ValueRead, reading: MarkReading): void {
  const place = {row, column: columnOf(sheet, read.column)};
  const number = numberAt(sheet, place);
  if (number === null) {
    if (!read.optional)
      sheet.faults.push(
        `${at(sheet, place)}: the row has ${contents(sheet, place)}, ` +
          `the ${reading.what} shows ${amount(sheet, place, read.value)}.`,
      );
    return;
  }
  note(sheet, place, reading);
  const off =
    (Math.abs(read.value - number) - (read.rounded ? roundedAway(cellAt(sheet, place).text) : 0)) /
    read.perPixel;
  if (off <= halfPixel + rounding) return;
  sheet.faults.push(
    `${at(sheet, place)}: the row says ${contents(sheet, place)}; the ${reading.what} shows ` +
      `${amount(sheet, place, read.value)}${reading.repeats ? '' : `, ${off.toFixed(1)} px off`}.`,
  );
}

function checkStep(
  sheet: Sheet,
  row: number,
  {column: name, low, high}: NonNullable<MarkReading['between']>,
  reading: MarkReading,
): void {
  const place = {row, column: columnOf(sheet, name)};
  const number = numberAt(sheet, place);
  if (number === null || number < low || number > high) {
    sheet.faults.push(
      `${at(sheet, place)}: the row has ${contents(sheet, place)}; ` +
        `the ${reading.what} shows ${low === high ? low : `${low} to ${high}`}.`,
    );
  }
  note(sheet, place, reading);
}

function checkWords(
  sheet: Sheet,
  row: number,
  {column: name, text}: NonNullable<MarkReading['words']>,
  reading: MarkReading,
): void {
  const place = {row, column: columnOf(sheet, name)};
  const own = cellAt(sheet, place).text;
  if (own !== text)
    sheet.faults.push(
      `${at(sheet, place)}: the row says "${own}"; the ${reading.what} says "${text}".`,
    );
  note(sheet, place, reading);
}

function checkGap(sheet: Sheet, row: number, name: string, {what}: MarkReading): void {
  const place = {row, column: columnOf(sheet, name)};
  if (numberAt(sheet, place) !== null)
    sheet.faults.push(
      `${at(sheet, place)}: the row says ${contents(sheet, place)}; the ${what} says that there is no number.`,
    );
  sheet.gaps.add(keyOf(place));
}

/** Solid, double or ruled as the provenance of the row wants it. */
function checkLook(sheet: Sheet, row: number, reading: MarkReading): void {
  const columns = [
    ...(reading.values ?? []).filter(({optional}) => !optional),
    ...(reading.between ? [reading.between] : []),
  ].map(({column}) => columnOf(sheet, column));
  const of = (column: number): Provenance | null => cellAt(sheet, {row, column}).provenance;
  const provenance = reading.lookOf
    ? reading.lookOf((name) => of(columnOf(sheet, name)))
    : combined(columns.map(of));
  if (reading.look === undefined || provenance === null) return;
  const wanted = lookFor(provenance);
  if (wanted === reading.look || (reading.look === 'known' && wanted !== 'ruled')) return;
  const place = {row, column: columns[0] ?? 0};
  sheet.faults.push(
    `${at(sheet, place)}: the row says ${contents(sheet, place)}, ` +
      `which is to be ${lookWords[wanted]} (${provenance}); ` +
      `the ${reading.what} is ${lookWords[reading.look]}.`,
  );
}

function checkRow(sheet: Sheet, row: number, reading: MarkReading): void {
  for (const read of reading.values ?? []) checkValue(sheet, row, read, reading);
  if (reading.between) checkStep(sheet, row, reading.between, reading);
  if (reading.words) checkWords(sheet, row, reading.words, reading);
  if (reading.missing !== undefined) checkGap(sheet, row, reading.missing, reading);
  if (reading.instead !== undefined) {
    const key = keyOf({row, column: columnOf(sheet, reading.instead)});
    sheet.marked.set(key, reading.what);
    sheet.gaps.add(key);
  }
  checkLook(sheet, row, reading);
}

interface Pair {
  readonly reading: MarkReading;
  /** Columns that the reading shows, by their places. */
  readonly kind: string;
  readonly row: number;
  /** How far apart they are, in px; a look that does not fit weighs little. */
  readonly cost: number;
}

/** Every unnamed mark with every row that it may stand for. */
function pairsOf(sheet: Sheet, readings: readonly MarkReading[]): Pair[] {
  return readings.flatMap((reading) => {
    const reads = (reading.values ?? []).map((read) => ({
      ...read,
      index: columnOf(sheet, read.column),
    }));
    const kind = reads.map(({index}) => index).join(' ');
    return sheet.names.flatMap((_, row) => {
      const places = reads.map(({index}) => ({row, column: index}));
      if (places.some((place) => numberAt(sheet, place) === null || sheet.marked.has(keyOf(place))))
        return [];
      const off = Math.max(
        ...reads.map(
          ({index, value, perPixel}) =>
            Math.abs(value - (numberAt(sheet, {row, column: index}) ?? 0)) / perPixel,
        ),
      );
      const isAlike =
        reading.look === undefined ||
        places.some(
          (place) => lookFor(cellAt(sheet, place).provenance ?? 'published') === reading.look,
        );
      return [{reading, kind, row, cost: off + (isAlike ? 0 : 0.05)}];
    });
  });
}

/** Marks that the drawing gives no name go to the nearest row that has no mark yet, one to each. */
function checkUnnamed(sheet: Sheet, readings: readonly MarkReading[]): void {
  const [read, taken] = [new Set<MarkReading>(), new Set<string>()];
  for (const {reading, kind, row} of pairsOf(sheet, readings).toSorted((a, b) => a.cost - b.cost)) {
    if (read.has(reading) || taken.has(`${kind} of ${row}`)) continue;
    read.add(reading);
    taken.add(`${kind} of ${row}`);
    checkRow(sheet, row, reading);
  }
  for (const reading of readings.filter((each) => !read.has(each))) {
    const shown = (reading.values ?? []).map(({column: name, value}) => {
      const column = columnOf(sheet, name);
      return `${sheet.figure.table.columns[column]?.head} ${amount(sheet, {row: 0, column}, value)}`;
    });
    sheet.faults.push(
      `a mark has no row: the ${reading.what} at ${shown.join(', ')} belongs to no row of the table.`,
    );
  }
}

function checkNamed(sheet: Sheet, readings: readonly MarkReading[]): void {
  for (const reading of readings) {
    const row = sheet.names.indexOf(reading.row ?? '');
    if (row < 0)
      sheet.faults.push(
        `a mark has no row: the ${reading.what} of "${reading.row}" belongs to no row of the table.`,
      );
    else checkRow(sheet, row, reading);
  }
}

/**
 * Every number has its mark, every gap that is marked in this figure is marked,
 * and no column of numbers is passed over.
 */
function checkWhole(
  sheet: Sheet,
  picture: Picture,
  {shown, told = [], gaps, silent = [], unshown}: MarkReader,
): void {
  // A table may lack a column of its kind; that it has none which nobody reads is asked below.
  const has = (name: string): boolean =>
    sheet.figure.table.columns.some(
      ({key, head}) => key === name || head === name || head.startsWith(`${name} `),
    );
  const columns = shown(picture.width, picture, sheet.figure)
    .filter(has)
    .map((name) => columnOf(sheet, name));
  sheet.figure.table.columns.forEach(({key, head, numeric}, column) => {
    if (numeric && !columns.includes(column) && unshown[key] === undefined)
      sheet.faults.push(
        `column "${head}" has numbers: its reader in src/testing/truth/ must read them, ` +
          'or say in "unshown" why they have no marks.',
      );
  });
  const places = (list: readonly number[]): Place[] =>
    sheet.names.flatMap((_, row) => list.map((column) => ({row, column})));
  for (const place of places(columns)) {
    if (numberAt(sheet, place) !== null && !sheet.marked.has(keyOf(place)))
      sheet.faults.push(
        `${at(sheet, place)}: the row says ${contents(sheet, place)}; the drawing has no mark for it.`,
      );
  }
  for (const place of places(told.map((name) => columnOf(sheet, name)))) {
    if (cellAt(sheet, place).text !== '' && !sheet.marked.has(keyOf(place)))
      sheet.faults.push(
        `${at(sheet, place)}: the row says ${contents(sheet, place)}; the drawing has no mark for it.`,
      );
  }
  for (const place of places(
    (gaps?.(picture.width, picture) ?? []).map((name) => columnOf(sheet, name)),
  )) {
    const {missing} = cellAt(sheet, place);
    if (missing !== null && !silent.includes(missing) && !sheet.gaps.has(keyOf(place)))
      sheet.faults.push(
        `${at(sheet, place)}: the row has ${contents(sheet, place)}; the drawing does not say so.`,
      );
  }
}

/** What is wrong with a drawing, a sentence for each fault; empty where it shows its rows. */
export function faultsIn(
  figure: Figure,
  picture: Picture,
  reader: MarkReader,
  readings: readonly MarkReading[],
): string[] {
  const names = figure.table.rows.map((cells) => reader.name(cells.map(({text}) => text)));
  const sheet: Sheet = {figure, names, marked: new Map(), gaps: new Set(), faults: []};
  checkNamed(
    sheet,
    readings.filter(({row}) => row !== undefined),
  );
  checkUnnamed(
    sheet,
    readings.filter(({row}) => row === undefined),
  );
  checkWhole(sheet, picture, reader);
  return sheet.faults.map((fault) => `Figure ${figure.id} at ${picture.width} px, ${fault}`);
}

/** Drawings are rounded to a hundredth of a pixel, at both ends of a mark and of a scale. */
const rounding = 0.02;

const lookWords = {
  solid: 'solid',
  double: 'double',
  ruled: 'ruled or hollow',
  known: 'solid',
} as const;

/** What a mark of several values is: as weak as the weakest of them. */
function combined(provenances: readonly (Provenance | null)[]): Provenance | null {
  const all = provenances.filter((each) => each !== null);
  if (all.length === 0) return null;
  if (all.includes('simulated')) return 'simulated';
  return new Set(all).size === 1 ? (all[0] ?? null) : 'derived';
}

/** Half of the last digit of a printed number. */
const roundedAway = (text: string): number => 0.5 * 10 ** -(text.split('.')[1] ?? '').length;
