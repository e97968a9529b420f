import type {Figure} from '../../figures/figure.ts';
import {markStyle as lookFor} from '../../figures/marks/marks.ts';
import {checkRow} from './check-mark.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import type {Picture} from './picture.ts';
import {
  amount,
  at,
  cellAt,
  columnOf,
  contents,
  keyOf,
  numberAt,
  type Place,
  type Sheet,
} from './sheet.ts';

// Compares what was read off a drawing with the rows of its figure, and says in words where they differ.

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
