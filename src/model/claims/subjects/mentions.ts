// What a sentence names: trusts, and whatever the study has words for.
import {derived, derivedBy} from '../../derived.ts';
import {participantById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import type {SubjectKey} from './subject.ts';

/** A name in a text. */
export interface Mention {
  readonly key: SubjectKey;
  readonly value: string;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** Names that are joined to one: "Trusts 6, 8 and 15", "high, medium and low adopters". */
export type MentionList = readonly [Mention, ...Mention[]];

export type Naming = Pick<Study, 'subjectWords' | 'cases' | 'participants'>;

/**
 * Everything that a text names, in order. Of words that overlap the longest count, so that "largest shares" can name
 * a group and no extreme.
 */
export function mentionsIn(study: Naming, text: string): Mention[] {
  const trusts = trustsIn(study, text);
  const words = wordsIn(study.subjectWords, text).filter(
    ({at}) => !trusts.some((trust) => trust.at <= at && at < trust.end),
  );
  return [...trusts, ...words].toSorted((a, b) => a.at - b.at);
}

/** Trusts by their number, and by the id of their manager. */
export function trustsIn(study: Naming, text: string): Mention[] {
  return [...numbersIn(text), ...managersIn(study, text)].flatMap(({number, ...place}) => {
    const found = study.cases.find((each) => each.number === number);
    return found ? [{key: 'case' as const, value: found.case, ...place}] : [];
  });
}

interface Numbered {
  readonly number: number;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const numbersIn = (text: string): Numbered[] =>
  [...text.matchAll(/\bTrusts?\s+\d+(?:(?:,\s+and|,|\s+and|\s+or)\s+\d+)*/g)].flatMap((list) =>
    [...list[0].matchAll(/\d+/g)].map((match, nth) => {
      const at = list.index + (nth === 0 ? 0 : match.index);
      const end = list.index + match.index + match[0].length;
      return {number: Number(match[0]), text: `Trust ${match[0]}`, at, end};
    }),
  );

const managersIn = (study: Naming, text: string): Numbered[] =>
  [...text.matchAll(/\b[A-Z]{2,}\d+\b/g)].flatMap(({0: id, index}) => {
    const own = participantById(study, id)?.case;
    const found = own ? study.cases.find((each) => each.case === own) : undefined;
    return found ? [{number: found.number, text: id, at: index, end: index + id.length}] : [];
  });

const wordsIn = derivedBy((table: Study['subjectWords'], text: string): readonly Mention[] => {
  const {pattern, phrases, firsts} = lexicon(table);
  if (phrases.size === 0) return [];
  return [...text.matchAll(pattern)].flatMap(({0: found, index}) => {
    const end = index + found.length;
    const meant =
      phrases.get(plain(found)) ??
      firsts.filter(({first, rest}) => first === plain(found) && rest.test(text.slice(end)));
    return meant.map(({key, value}) => ({
      key: key as SubjectKey,
      value,
      text: found.replace(/\s+/g, ' '),
      at: index,
      end,
    }));
  });
});

const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();

/** One pattern for all words of the study, longest first. "High" is one of them in "high and low adopters". */
const lexicon = derived((table: Study['subjectWords']) => {
  const phrases = table.flatMap(({key, value, words}) =>
    words.map((phrase) => ({key, value, phrase: plain(phrase)})),
  );
  const firsts = phrases.flatMap((each) => {
    const [first, noun, more] = each.phrase.split(' ');
    return first && noun?.endsWith('s') && more === undefined
      ? [{...each, first, rest: new RegExp(`^${inList}${spaced(noun)}\\b`, 'i')}]
      : [];
  });
  const alternatives = [
    ...new Set(phrases.map(({phrase}) => `${spaced(phrase)}(?!\\w)`)),
    ...new Set(firsts.map(({first}) => `${spaced(first)}(?=${inList})`)),
  ].toSorted((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<![\\w-])(?:${alternatives.join('|')})`, 'gi'),
    phrases: Map.groupBy(phrases, ({phrase}) => phrase),
    firsts,
  };
});

const inList = String.raw`(?:,\s+\w+)*,?\s+(?:and|or)\s+\w+\s+`;
const spaced = (words: string): string =>
  words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);

/** Names of one key, those that stand in a list together. */
export const listsOf = (mentions: readonly Mention[], text: string): MentionList[] =>
  rowsIn(mentions, text).flatMap(([first, ...more]) => (first ? [[first, ...more] as const] : []));

/** What stands in a row, with only a comma, "and" or "or" between: "a, b and c", "a or of b", "a, b, and c". */
export function rowsIn<Place extends {readonly at: number; readonly end: number}>(
  places: readonly Place[],
  text: string,
): Place[][] {
  const rows: Place[][] = [];
  let before = '';
  for (const place of places) {
    const last = rows.at(-1);
    const between = last ? text.slice(last.at(-1)!.end, place.at).trim() : '';
    const isJoint =
      /^(?:,|(?:and|or)(?:\s+(?:the\s+)?(?:managers?|services?|departments?|those))?(?:\s+(?:of|on|in|by|at))?)$/.test(
        between,
      ) ||
      (before === ',' && /^,\s*(?:and|or)$/.test(between));
    if (last && isJoint) last.push(place);
    else rows.push([place]);
    before = between;
  }
  return rows;
}
