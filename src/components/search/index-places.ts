import type {SearchEntry} from '../../scripts/search/entry.ts';
import {comparableWords} from '../../scripts/search/words.ts';
import type {IndexWord} from './index-words.ts';
import {type SearchKind, searchKinds} from './kinds.ts';

/** A place to which the index leads, under a short name. */
export interface IndexPlace {
  readonly name: string;
  readonly href: string;
}

/** The places of a word. */
export interface IndexLine extends IndexWord {
  readonly places: readonly IndexPlace[];
  /** How many more there are than the index shows. */
  readonly more: number;
}

/** The most that a line shows: a word that stands everywhere leads nowhere. */
const most = 16;

/** Kinds of which the index tells, those with most to read first. */
const told: readonly SearchKind[] = [
  'text',
  'figure',
  'term',
  'quotation',
  'summary',
  'number',
  'question',
  'discrepancy',
];

/**
 * The lines of the index, which leaves the figures of single trusts to their profiles. Words that stand nowhere and
 * have no place of their own are left out.
 */
export function indexLines(
  words: readonly IndexWord[],
  entries: readonly SearchEntry[],
): IndexLine[] {
  const trusts = new Set(entries.filter(({kind}) => kind === 'trust').map(({title}) => title));
  const texts = entries
    .filter(({kind, of}) => told.includes(kind as SearchKind) && !trusts.has(of))
    .toSorted((a, b) => told.indexOf(a.kind as SearchKind) - told.indexOf(b.kind as SearchKind))
    .map((entry) => ({
      entry,
      text: ` ${comparableWords(`${entry.title} ${entry.text}`).join(' ')} `,
    }));
  return words
    .map((word) => {
      const phrases = word.words.map((each) => ` ${comparableWords(each).join(' ')} `);
      const found = texts
        .filter(({text}) => phrases.some((phrase) => phrase.trim() !== '' && text.includes(phrase)))
        .map(({entry}) => entry);
      const places = placesOf(found).filter((place) => place.href !== word.home);
      return {...word, places: places.slice(0, most), more: Math.max(0, places.length - most)};
    })
    .filter(({places, home}) => places.length > 0 || home !== undefined);
}

/** Under one name the first place counts: of the sections of a page, the one that comes first. */
function placesOf(found: readonly SearchEntry[]): IndexPlace[] {
  const byName = new Map(found.toReversed().map((entry) => [nameOf(entry), entry.href]));
  return [...new Set(found.map(nameOf))].map((name) => ({name, href: byName.get(name) ?? ''}));
}

function nameOf({kind, title, of}: SearchEntry): string {
  if (kind === 'text') return of;
  if (kind === 'figure') return `${of}: ${title}`;
  if (kind === 'term') return `Term: ${title}`;
  return `${searchKinds[kind as SearchKind]}: ${title}`;
}

/** Lines by their first letter; what begins with none stands under "#". */
export const byLetter = (lines: readonly IndexLine[]): Map<string, IndexLine[]> =>
  Map.groupBy(lines, ({name}) => /^\p{L}/u.exec(name)?.[0].toUpperCase() ?? '#');
