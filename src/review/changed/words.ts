// A text in words, each with what it is by itself.

/** A word of a text as it stands there, or an element with all that it is given. */
export interface Word {
  /** As it is written, with the marks about it. */
  readonly raw: string;
  /** In small letters and without marks; what an element is, in braces. */
  readonly core: string;
  /** Number of its sentence. */
  readonly sentence: number;
}

/** Words that say something together that none of them says alone, each with what that is. */
const together: readonly (readonly [words: RegExp, core: string])[] = [
  [/whether or not/, 'whether'],
  [/not only/, 'also'],
  [/about to/, 'about-to'],
  [/going to/, 'about-to'],
  [/would like/, 'would-like'],
  [/(?:ask|call)(?:s|ed)? for/, 'wish'],
  [/likely to/, 'likely'],
  [/according to/, 'according-to'],
  [/(?:could|can) (?:see|read|view|hear|use|open)/, 'could-see'],
  [/able to/, 'able-to'],
  [/(?:has|have|had|having) access to/, 'access-to'],
  [/out of/, 'out-of'],
  [/(?:is|are) to/, 'should'],
];
const run = together.map(([words]) => words.source).join('|');
const pattern = new RegExp(
  String.raw`\{[^{}]*\}[^\s{}]*|(?<![\p{L}'’-])(?:${run})(?![\p{L}'’-])[^\s{}]*|[^\s{}]+`,
  'giu',
);

/** The words of a text; an element in braces is one of them, and a mark by itself none. */
export function wordsOf(text: string): Word[] {
  let sentence = 0;
  const words: Word[] = [];
  for (const raw of text.match(pattern) ?? []) {
    // "Some … Others …" are a pair, as "some … some …" are.
    const own = words.filter((word) => word.sentence === sentence).map(({core}) => core);
    const isPair = own.length === 0 && words.some(({core}) => core === 'some');
    const core = isPair && /^others?$/i.test(raw) ? 'some' : besideOthers(coreOf(raw), own);
    if (core !== '') words.push({raw, core, sentence});
    if (/[.!?][”"’)]*$/.test(raw) && !/^\p{Lu}\.$/u.test(raw)) sentence += 1;
  }
  return words;
}

const place =
  /^(?:departments?|services?|trusts?|hospitals?|places?|areas?|sites?|regions?|rooms?|theatres?)$/;

const denial = /^(?:no|not|never|neither|nobody|none|nothing|without|\w+n't)$/;
/** How many words behind a denial another one may still be denied with it. */
const reach = 6;

/** What a word says behind others: "a department where" is a place, and "no A or B" is "neither A nor B". */
function besideOthers(core: string, before: readonly string[]): string {
  if (core === 'where' && place.test(before.at(-1) ?? '')) return 'where-at';
  if (core === 'or' && before.slice(-reach).some((word) => denial.test(word))) return 'nor';
  return core === 'only' && before.slice(-2).includes('one') ? 'alone' : core;
}

function coreOf(raw: string): string {
  if (raw.startsWith('{')) return raw.slice(0, raw.lastIndexOf('}') + 1);
  const core = raw
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
  return core.includes(' ') ? (together.find(([words]) => words.test(core))?.[1] ?? core) : core;
}

/** Words as they are written, for people. */
export const written = (words: readonly Word[]): string => words.map(({raw}) => raw).join(' ');
