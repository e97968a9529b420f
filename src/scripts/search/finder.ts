// Finds places of the report by words.
import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import {otherWords} from './alike.ts';
import {entryOf, type SearchEntry, type SearchFile} from './entry.ts';
import {hyphensIn} from './hyphens.ts';
import {comparable, comparableWords, wordsOf} from './words.ts';

/** A place that was found, and by which words, in the form in which they are compared. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  readonly hits: ReadonlySet<string>;
  /** Whether it has other words for the same thing, in place of those looked for. */
  readonly isOther: boolean;
}

/** What was found, and how much of what was looked for. */
export interface Finding {
  readonly places: readonly FoundEntry[];
  /** How many words were looked for. */
  readonly asked: number;
  /** How many of them each place has: all, unless no place has all of them. */
  readonly matched: number;
  /** Words of the query that stand nowhere, as they were typed. */
  readonly unknown: readonly string[];
}

/** Finds what has every word that is looked for, else what has most of them, the best first. */
export type Find = (query: string) => Finding;

/** An entry with its words as they are compared, a space around each. */
interface Place {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly text: string;
}

/** What stands in a place as one phrase counts for so much more. */
const phraseWeight = {title: 4, text: 2.5};

const exact: SearchOptions = {combineWith: 'AND', boost: {title: 2}, prefix: false, fuzzy: false};

/**
 * Of longer words the beginning is enough, or, of one that stands nowhere, nearly all letters; short ones and
 * numbers are taken as they are.
 */
const lenient = (knows: (word: string) => boolean): SearchOptions => ({
  ...exact,
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 4 && !/\d/.test(term) && !knows(term) ? 0.2 : false),
});

/** Makes the finder of a search file; takes a blink for a thousand places. */
export function finderOf({rows, alike}: SearchFile): Find {
  const places = rows.map((row) => placeOf(entryOf(row)));
  const index = new MiniSearch({
    fields: ['title', 'text', 'of'],
    tokenize: wordsOf,
    processTerm: comparable,
  });
  index.addAll(places.map(({entry}, id) => ({id, ...entry})));
  const placeAt = (id: unknown): Place => places[Number(id)]!;
  const texts = places.flatMap(({entry: {title, text, of}}) => [title, text, of]);
  const known = new Set([...texts, ...alike.flat()].flatMap(comparableWords));
  const knows = (word: string): boolean => known.has(word);
  const withHyphens = hyphensIn([...texts, ...alike.flat()], knows);
  const options = lenient(knows);

  const inOtherWords = (query: string): SearchResult[] =>
    otherWords(query, alike).flatMap(({words, phrase}) =>
      index.search(words.join(' '), exact).filter(({id}) => hasPhrase(placeAt(id), phrase)),
    );

  const gathered = (results: readonly SearchResult[], isOther: boolean): FoundEntry[] =>
    [...Map.groupBy(results, ({id}) => placeAt(id))]
      .map(([{entry}, of]) => ({
        entry,
        hits: new Set(of.flatMap(({match}) => Object.keys(match))),
        isOther,
        score: Math.max(...of.map(({score}) => score)),
      }))
      .sort((one, other) => other.score - one.score);

  return (typed) => {
    const query = withHyphens(typed);
    const words = [...new Set(comparableWords(query))];
    const weighed = (results: readonly SearchResult[]): SearchResult[] =>
      results.map((each) => ({...each, score: each.score * weightOf(placeAt(each.id), words)}));
    const own = words.length === 0 ? [] : weighed(index.search(query, options));
    const others = inOtherWords(query).filter(({id}) => !own.some((each) => each.id === id));
    const all = [...gathered(own, false), ...gathered(others, true)];
    const unknown = wordsOf(query).filter((word) => isUnknown(word, index, options));
    if (all.length > 0) return {places: all, asked: words.length, matched: words.length, unknown};
    const most = withMost(index.search(query, {...options, combineWith: 'OR'}), words.length);
    return {...most, places: gathered(weighed(most.results), false), asked: words.length, unknown};
  };
}

const isUnknown = (word: string, index: MiniSearch, options: SearchOptions): boolean =>
  comparable(word) !== '' && index.search(word, options).length === 0;

/** Those that have the most of some words, if that is more than half of them. */
function withMost(results: readonly SearchResult[], asked: number) {
  const count = ({queryTerms}: SearchResult): number => new Set(queryTerms).size;
  const matched = Math.max(0, ...results.map(count));
  if (matched * 2 <= asked) return {matched: 0, results: []};
  return {matched, results: results.filter((each) => count(each) === matched)};
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const placeOf = (entry: SearchEntry): Place => ({
  entry,
  title: spaced(comparableWords(entry.title)),
  text: spaced(comparableWords(entry.text)),
});

const hasPhrase = ({title, text}: Place, phrase: readonly string[]): boolean =>
  title.includes(spaced(phrase)) || text.includes(spaced(phrase));

function weightOf({title, text}: Place, words: readonly string[]): number {
  if (title.includes(spaced(words))) return phraseWeight.title;
  return text.includes(spaced(words)) ? phraseWeight.text : 1;
}
