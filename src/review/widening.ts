// Rows that let other texts pass, and rows without which others would: neither comes or goes unread.
import type {Problem} from '../loaders/problem.ts';
import {notHeardTable} from '../loaders/tables/not-heard.ts';
import {rulesTable} from '../loaders/tables/rules.ts';
import {subjectWordsTable} from '../loaders/tables/subject-words.ts';
import {printedUnitsTable} from '../loaders/tables/text-places.ts';
import {typedNumbersTable} from '../loaders/tables/typed-numbers.ts';
import {readBefore} from './changed/pairs.ts';
import {newlyUnread, type ReviewState, rowAt} from './state.ts';
import {fileOf} from './study-text.ts';

/** Files by which one word is taken for another, or a word may stand without a number. */
const excusing: ReadonlySet<string> = new Set([
  rulesTable.file,
  subjectWordsTable.file,
  notHeardTable.file,
  printedUnitsTable.file,
  'content/search.json',
]);

/** Files whose rows only let something pass: without one of them less does. */
const onlyExcusing: ReadonlySet<string> = new Set([
  rulesTable.file,
  printedUnitsTable.file,
  typedNumbersTable.file,
]);

const howToSign = (key: string): string =>
  `npm run review -- --sign '${key}' with your reader and date`;

/** Unread rows by which other texts would pass. */
export const unreadExcuses = (state: Parameters<typeof newlyUnread>[0]): Problem[] =>
  newlyUnread(state)
    .filter(({file}) => excusing.has(file))
    .map(({file, at, key, text}) => ({
      file,
      ...rowAt({at}),
      message:
        `By “${shortened(text)}” other texts would pass, and nobody has read it as it stands. Put back what ` +
        `was there; or see that it is so, and sign it: ${howToSign(key)}.`,
    }));

const shortened = (text: string): string =>
  text.length > 120 ? `${text.slice(0, 118).trim()} …` : text;

/** Rows of the tables that were read and vanished, with nothing in their place. */
export function vanishedRows(
  state: Pick<ReviewState, 'unread' | 'lost' | 'gone' | 'kept'>,
  isNamedElsewhere: (file: string) => boolean,
): Problem[] {
  const {gone} = state;
  if (gone.length === 0) return [];
  const replaced = new Set(readBefore(state).map(({reading}) => reading));
  return gone
    .filter(({text}) => fileOf(text).startsWith('data/'))
    .filter(({text}) => !onlyExcusing.has(fileOf(text)) && !isNamedElsewhere(fileOf(text)))
    .filter((reading) => !replaced.has(reading))
    .map(({text, reader, date}) => ({
      file: fileOf(text),
      message:
        `"${text.slice(fileOf(text).length + 1)}" vanished: ${reader} read it on ${date}, and nothing stands in its ` +
        `place. Put its row back; or, if it has to go, take its reading out: ${howToSign(text)}.`,
    }));
}
