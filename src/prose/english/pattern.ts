import {isAmount, isComparative, isNumeral, isSuperlative} from './grammar.ts';
import type {Token} from './token.ts';

// Patterns over words, as the lists write them. Elements stand between spaces, each for one token:
//   rare|seldom      one of these words as written
//   ~rise|fall       a word of which this is the form in the dictionary
//   ~rise/VERB       the same, as this part of speech; so also lower/VERB
//   :ADJ|ADV         any word of this part of speech
//   #number          a numeral; so also #comparative and #superlative
//   #amount          a numeral, digits, or a number that an element puts in
//   !much            any word but this one
//   […]              an element that may be left out
//   …                up to three words of any kind

type Test = (token: Token) => boolean;

interface Part {
  readonly test: Test;
  readonly optional: boolean;
}

export interface Pattern {
  readonly parts: readonly Part[];
  /** Words with which it can begin, as written or as in a dictionary; undefined where any may. */
  readonly starts: readonly string[] | undefined;
}

const classes: Readonly<Record<string, Test>> = {
  '#number': isNumeral,
  '#amount': isAmount,
  '#comparative': isComparative,
  '#superlative': isSuperlative,
};

const isWord: Test = ({pos}) => pos !== 'PUNCT';

/** Reads a pattern of the lists. */
export function patternOf(text: string): Pattern {
  const elements = text
    .split(' ')
    .flatMap((element) => (element === '…' ? ['[…]', '[…]', '[…]'] : [element]));
  const parts = elements.map((element) => {
    const optional = element.startsWith('[');
    return {optional, test: testOf(optional ? element.slice(1, -1) : element)};
  });
  return {parts, starts: startsOf(elements)};
}

function testOf(element: string): Test {
  if (element === '…') return isWord;
  const named = classes[element];
  if (named) return named;
  const [words = '', pos] = element.split('/');
  const tags = new Set((words.startsWith(':') ? words.slice(1) : (pos ?? '')).split('|'));
  const isTagged: Test = (token) => tags.has(token.pos);
  if (words.startsWith(':')) return isTagged;
  const listed = new Set(words.replace(/^[~!]/, '').split('|'));
  if (words.startsWith('!')) return (token) => isWord(token) && !listed.has(token.text);
  const isListed: Test = words.startsWith('~')
    ? (token) => listed.has(token.lemma) || listed.has(token.text)
    : (token) => listed.has(token.text);
  return pos === undefined ? isListed : (token) => isListed(token) && isTagged(token);
}

function startsOf(elements: readonly string[]): string[] | undefined {
  const words: string[] = [];
  for (const element of elements) {
    const bare = element.replace(/^\[|\]$/g, '');
    if (/^[#:!…]/.test(bare)) return undefined;
    words.push(...(bare.replace(/^~/, '').split('/')[0] ?? '').split('|'));
    if (!element.startsWith('[')) return words;
  }
  return undefined;
}

/** Index behind the longest match of a pattern that begins at a token; undefined where there is none. */
export const matchAt = (
  {parts}: Pattern,
  tokens: readonly Token[],
  at: number,
): number | undefined => matchFrom(parts, 0, tokens, at);

function matchFrom(
  parts: readonly Part[],
  part: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const next = parts[part];
  if (next === undefined) return at;
  const token = tokens[at];
  const taken = token && next.test(token) ? matchFrom(parts, part + 1, tokens, at + 1) : undefined;
  if (taken !== undefined || !next.optional) return taken;
  return matchFrom(parts, part + 1, tokens, at);
}
