import {tables} from '../loaders/tables/index.ts';
import type {MeasureTable} from './places.ts';

/** What heads of columns count in, by the words that say so. */
const units: readonly (readonly [unit: string, said: RegExp])[] = [
  ['WTE', /\b(?:w\.?t\.?e|f\.?t\.?e|(?:whole|full)[ -]time equivalents?)\b/i],
  ['people', /\b(?:head[ -]?counts?|people|persons|heads)\b/i],
  ['%', /%|\b(?:per ?cent|percentage|share|proportion|ratio|rate)\b/i],
  ['something else', /[£$€]|\b(?:costs?|pay(?! ?band)|spend(?:ing)?|hours)\b/i],
];

/** Whom or what else numbers by band may be of, which a head of the unit of the table may say as well. */
const subjects = new RegExp(
  '\\b(?:vacan(?:cy|cies|t)|unfilled|leavers?|starters?|joiners?|turnover|sickness|absen(?:t|ces?)|overtime|agency' +
    '|locums?|females?|wom[ae]n|males?|men|retire(?:d|es|ments?)|trainees?|students?|apprentices|maternity' +
    '|physiotherap\\w*|nurs(?:es?|ing)|pharmac\\w*|midwi\\w*|dietit\\w*|dietetics?|porters?)\\b',
  'i',
);

/** What a head says that it leaves out or has besides; and a rate that is of the survey. */
const besides = new RegExp(
  '\\b(?:not|no|non|excluding|excl\\.?|except|without|including|incl\\.?)[\\s-]+(?:the |any )?[\\w%-]+' +
    '|\\bresponse rate\\b|\\b\\d{2,3}%',
  'gi',
);

/** The unit of the numbers of a table: "people", "WTE". */
export const unitOf = ({name, value}: MeasureTable): string =>
  (tables[name].units as Readonly<Record<string, string>> | undefined)?.[value] ?? '';

/** The units that some words say, and what else they say the numbers are of. */
function saidIn(words: string): {said: readonly string[]; subject: string | undefined} {
  const own = words.replaceAll(besides, ' ');
  const said = units.filter(([, sign]) => sign.test(own)).map(([unit]) => unit);
  return {said, subject: subjects.exec(own)?.[0].toLowerCase()};
}

/** The other unit or subject that a head says its numbers have; undefined where it says none, or that of the table. */
export function otherUnit(head: string, table: MeasureTable): string | undefined {
  const {said, subject} = saidIn(head);
  const isOwn = said.includes(unitOf(table));
  return subject ?? (isOwn ? said.find((unit) => unit === '%') : said[0]);
}

/** What else than all who work there the numbers below some words are of. */
export const otherSubject = (words: string): string | undefined => saidIn(words).subject;

/** Whether a head says that its numbers are in the unit of the table. */
export const saysUnit = (head: string, table: MeasureTable): boolean =>
  saidIn(head).said.includes(unitOf(table));

/** "in WTE", "of vacancies". */
export const inUnit = (unit: string): string =>
  units.some(([name]) => name === unit) ? `in ${unit}` : `of ${unit}`;
