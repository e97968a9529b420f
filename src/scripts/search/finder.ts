// Finds places of the report by words.
import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import {otherWords} from './alike.ts';
import {entryOf, type SearchEntry, type SearchFile} from './entry.ts';
import {comparable, comparableWords, wordsOf} from './words.ts';

/** A place that was found, and by which words, in the form in which they are compared. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  readonly hits: ReadonlySet<string>;
}

/** Finds what has every word that is looked for, the best first. */
export type Find = (query: string) => FoundEntry[];

/** An entry with its words as they are compared, a space around each. */
interface Place {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly text: string;
}

/** What stands in a place as one phrase counts for so much more. */
const phraseWeight = {title: 4, text: 2.5};
/** What is found by other words for the same thing counts for less. */
const alikeWeight = 0.6;

const exact: SearchOptions = {combineWith: 'AND', boost: {title: 2}, prefix: false, fuzzy: false};

/** Of longer words the beginning is enough, or nearly all letters; short ones and numbers are taken as they are. */
const lenient: SearchOptions = {
  ...exact,
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
};

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

  function searchOtherWords(query: string): SearchResult[] {
    return otherWords(query, alike).flatMap(({words, phrase}) =>
      index
        .search(words.join(' '), exact)
        .filter(({id}) => hasPhrase(placeAt(id), phrase))
        .map((result) => ({...result, score: result.score * alikeWeight})),
    );
  }

  return (query) => {
    const words = comparableWords(query);
    if (words.length === 0) return [];
    const own = index
      .search(query, lenient)
      .map((result) => ({...result, score: result.score * weightOf(placeAt(result.id), words)}));
    const byPlace = Map.groupBy([...own, ...searchOtherWords(query)], ({id}) => placeAt(id));
    return [...byPlace]
      .map(([{entry}, results]) => ({
        entry,
        hits: new Set(results.flatMap(({match}) => Object.keys(match))),
        score: Math.max(...results.map(({score}) => score)),
      }))
      .sort((one, other) => other.score - one.score);
  };
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
