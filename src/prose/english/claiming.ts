import {isRoman} from './grammar.ts';
import {excuses} from './lexicon/excuses.ts';
import {lexicon} from './lexicon/index.ts';
import {matchAt, type Pattern, patternOf} from './pattern.ts';
import {type ClaimKind, claimKinds, type Token} from './token.ts';

/** Words that claim something, as a stretch of tokens. */
export interface Stretch {
  /** Index of the first token, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: ClaimKind;
}

/** Patterns by the words with which they can begin, and those that can begin with any. */
interface PatternIndex<What> {
  readonly byWord: ReadonlyMap<string, readonly (readonly [Pattern, What])[]>;
  readonly other: readonly (readonly [Pattern, What])[];
}

function indexOf<What>(
  entries: readonly (readonly [words: string, what: What])[],
): PatternIndex<What> {
  const byWord = new Map<string, (readonly [Pattern, What])[]>();
  const other: (readonly [Pattern, What])[] = [];
  for (const [words, what] of entries) {
    const entry = [patternOf(words.trim()), what] as const;
    for (const word of new Set(entry[0].starts ?? [])) {
      const listed = byWord.get(word);
      if (listed) listed.push(entry);
      else byWord.set(word, [entry]);
    }
    if (entry[0].starts === undefined) other.push(entry);
  }
  return {byWord, other};
}

const claims = indexOf(
  claimKinds.flatMap((kind) => lexicon[kind].map((words) => [words, kind] as const)),
);
const excused = indexOf(excuses.map(({words, why}) => [words, why] as const));

interface Match<What> {
  readonly from: number;
  readonly to: number;
  readonly what: What;
}

/** Every place at which a pattern of an index matches. Plain loops, as this is asked of each word of a report. */
function matchesIn<What>(
  {byWord, other}: PatternIndex<What>,
  tokens: readonly Token[],
): Match<What>[] {
  const found: Match<What>[] = [];
  const tryAt = (from: number, entries: readonly (readonly [Pattern, What])[] = []): void => {
    for (const [pattern, what] of entries) {
      const to = matchAt(pattern, tokens, from);
      if (to !== undefined && to > from) found.push({from, to, what});
    }
  };
  tokens.forEach(({text, lemma}, from) => {
    tryAt(from, byWord.get(text));
    if (lemma !== text) tryAt(from, byWord.get(lemma));
    tryAt(from, other);
  });
  return found;
}

/** Stretches of tokens that claim something, in order; neighbours are one, of the kind of the longest. */
export function claimsIn(tokens: readonly Token[]): Stretch[] {
  const found = [...listedIn(tokens), ...romanNumeralsIn(tokens)];
  if (found.length === 0) return [];
  const excuseRanges = [...matchesIn(excused, tokens), ...questionsIn(tokens)];
  return joined(
    found.filter(
      ({from, to}) => !excuseRanges.some((range) => range.from <= from && to <= range.to),
    ),
  );
}

const listedIn = (tokens: readonly Token[]): Stretch[] =>
  matchesIn(claims, tokens).map(({from, to, what}) => ({
    from,
    // A mark at its end is only what shows that a word stands alone.
    to: tokens[to - 1]?.pos === 'PUNCT' ? to - 1 : to,
    kind: what,
  }));

const romanNumeralsIn = (tokens: readonly Token[]): Stretch[] =>
  tokens.flatMap(({raw}, from) =>
    /^[XVI]+$/.test(raw) && isRoman(raw) ? [{from, to: from + 1, kind: 'quantity' as const}] : [],
  );

function joined(found: readonly Stretch[]): Stretch[] {
  const stretches: {from: number; to: number; kind: ClaimKind; length: number}[] = [];
  for (const {from, to, kind} of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = stretches.at(-1);
    if (!last || from > last.to) stretches.push({from, to, kind, length: to - from});
    else {
      if (to - from > last.length) Object.assign(last, {kind, length: to - from});
      last.to = Math.max(last.to, to);
    }
  }
  return stretches;
}

/** What is asked states nothing: a sentence with a question mark, or what stands behind "whether" up to a mark. */
function questionsIn(tokens: readonly Token[]): {from: number; to: number}[] {
  const isEnd = (token: Token | undefined): boolean => !token || /^[.?!:;]$/.test(token.text);
  return tokens.flatMap(({text}, at) => {
    if (text === '?') {
      const before = tokens.slice(0, at).findLastIndex((token) => isEnd(token));
      return [{from: before + 1, to: at}];
    }
    if (text !== 'whether') return [];
    const end = tokens.findIndex(
      (token, index) => index > at && token.pos === 'PUNCT' && token.text !== '-',
    );
    return [{from: at, to: end === -1 ? tokens.length : end}];
  });
}
