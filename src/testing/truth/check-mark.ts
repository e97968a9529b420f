// Holds a mark against the row that it stands for.
import {markStyle as lookFor} from '../../figures/marks/marks.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import {halfPixel} from './axes.ts';
import type {MarkReading, ValueRead} from './mark-reading.ts';
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

/** Notes in a sheet where a mark says something else than a row of it. */
export function checkRow(sheet: Sheet, row: number, reading: MarkReading): void {
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
