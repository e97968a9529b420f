// The parts of a text that are held against each other.
import type {StudyText} from '../study-text.ts';

/** A cell, or a whole text, as it was read and as it stands. */
export interface Field {
  readonly column?: string;
  readonly was: string;
  readonly now: string;
}

/** The cells of a row that are not as they were read; of a text that is none, all of it. */
export function fieldsIn({text, row}: StudyText, read: string): Field[] {
  if (row === undefined) return [{was: withoutPrinted(read), now: withoutPrinted(text)}];
  const [was, now] = [cellsIn(read), cellsIn(text)];
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((column) => ({column, was: was.get(column) ?? '', now: now.get(column) ?? ''}))
    .filter((field) => field.was !== field.now);
}

/** Cells by their columns, from "about: … | value: …". */
const cellsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/ \| (?=[A-Za-z_]+: )/).map((cell) => {
      const at = cell.indexOf(': ');
      return [cell.slice(0, at), cell.slice(at + 2)];
    }),
  );

/** Less what elements print: that changes with the rows that they name, which are texts of their own. */
const withoutPrinted = (text: string): string =>
  text
    .replaceAll(/“[^”]*” \([^)]*\) (?=\{(?:Quote|Words) )/g, '')
    .replaceAll(/\S*\d\S*(?: [^\s\d{}|]+){0,2} (?=\{(?:Claim|Value) )/g, '');
