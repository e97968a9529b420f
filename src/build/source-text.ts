import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadTable, type Table} from '../loaders/table.ts';
import {printedUnitsTable, textPlacesTable, textsTable} from '../loaders/tables/text-places.ts';
import type {PrintedUnit, TextPlace} from '../model/claims/source-text.ts';
import {placesNamed} from '../study/texts/source-texts.ts';
import {indexOfRun, wordsOf} from '../study/texts/words.ts';

/** Rows of a table about the texts of a study; none where it has no such table. */
export function rowsIn<Row>(folder: string, table: Table<Row>): readonly Row[] {
  const file = join(folder, table.file);
  return existsSync(file) ? loadTable(table, readFileSync(file)).rows : [];
}

/** Where the text that a study is about lies, from its folder: beside it, as it is no part of it. */
export const sourceTextPath = (folder: string): string => rowsIn(folder, textsTable)[0]?.text ?? '';

/** The text that a study is about; undefined where it does not lie beside it. */
export function sourceText(folder: string): string | undefined {
  const path = sourceTextPath(folder);
  const file = join(folder, path);
  return path !== '' && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The places of the texts of a study, in the order of each text. */
export const textPlacesOf = (folder: string): readonly TextPlace[] =>
  rowsIn(folder, textPlacesTable);

/** What texts print for units, in other words. */
export const printedUnitsOf = (folder: string): readonly PrintedUnit[] =>
  rowsIn(folder, printedUnitsTable);

/** What a source says at the places that a cell names, such as "Findings, 1.1; Discussion"; undefined at none. */
export function passageAt(
  source: string,
  cell: string,
  places: readonly TextPlace[],
): string | undefined {
  const passages = placesNamed({places}, cell).flatMap((place) => passageOf(source, place, places));
  return passages.length > 0 ? passages.join('\n') : undefined;
}

/** From the line with the first words of a place to the one with those of the next, or with its own last words. */
function passageOf(
  source: string,
  place: TextPlace,
  places: readonly TextPlace[],
): string | undefined {
  const lines = source.split(/\r?\n/);
  const words = lines.flatMap((line, index) => wordsOf(line).map((word) => ({word, index})));
  const lineWith = (wanted: string, from = 0): number => {
    const run = wordsOf(wanted);
    const at = indexOfRun(
      words.map(({word}) => word),
      run,
      words.findIndex(({index}) => index >= from),
    );
    return words[at]?.index ?? -1;
  };
  const from = lineWith(place.begins);
  if (from < 0) return undefined;
  const next = places.slice(places.indexOf(place) + 1).find(({ends}) => ends === '');
  const last = place.ends === '' ? undefined : lineWith(place.ends, from) + 1;
  const to = last ?? (next ? lineWith(next.begins, from) : lines.length);
  return lines
    .slice(from, Math.max(to, from + 1))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
