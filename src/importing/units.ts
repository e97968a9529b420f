import {tables} from '../loaders/tables/index.ts';
import type {MeasureTable} from './places.ts';

/** What heads of columns count in, by the words that say so. */
const units: readonly (readonly [unit: string, said: RegExp])[] = [
  ['WTE', /\b(?:w\.?t\.?e|f\.?t\.?e|(?:whole|full)[ -]time equivalents?)\b/i],
  ['people', /\b(?:head[ -]?counts?|people|persons|heads)\b/i],
  ['%', /%|\b(?:per ?cent|percentage|share|proportion|ratio|rate)\b/i],
  [
    'something else',
    /[£$€]|\b(?:costs?|pay(?! ?band)|spend(?:ing)?|vacanc(?:y|ies)|hours|turnover|sickness)\b/i,
  ],
];

/** The unit of the numbers of a table: "people", "WTE". */
export const unitOf = ({name, value}: MeasureTable): string =>
  (tables[name].units as Readonly<Record<string, string>> | undefined)?.[value] ?? '';

/** The other unit that a head says its numbers are in; undefined where it says none, or that of the table. */
export function otherUnit(head: string, table: MeasureTable): string | undefined {
  const said = units.filter(([, words]) => words.test(head)).map(([unit]) => unit);
  return said.includes(unitOf(table)) ? said.find((unit) => unit === '%') : said[0];
}
