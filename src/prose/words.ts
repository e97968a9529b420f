import {numberWords} from '../model/values/number-words.ts';
import {putIn} from './mask.ts';

/** A group of words that state a quantity or compare, and so can stop being true when the data change. */
export interface WordRule {
  readonly name: string;
  /** Alternatives of one pattern. A space stands for white space within a paragraph. */
  readonly words: readonly string[];
}

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Nouns of what a study counts. Behind them "each", "no" and "one" are quantities; elsewhere they seldom are. */
const counted = anyOf([
  ...['trusts?', 'services?', 'departments?', 'sites?', 'organisations?', 'networks?'],
  ...['managers?', 'representatives?', 'participants?', 'interviews?', 'researchers?'],
  ...['interviewers?', 'posts?', 'practitioners?', 'radiographers?', 'support workers?'],
]);
/** Prepositions and the like, behind which another phrase begins. */
const notDescribing = anyOf([
  ...['of', 'on', 'in', 'at', 'to', 'for', 'from', 'by', 'with', 'between', 'and', 'or'],
  ...['that', 'which', 'who', 'the', 'an?', 'their', 'its', 'is', 'are', 'was', 'were'],
  ...['has', 'have', 'had', 'works?', 'every', 'each'],
]);
/** A word that may stand before such a noun. */
const describing = `(?!${notDescribing}\\b)[\\w-]+`;
const described = `(?:${describing} ){0,2}?${counted}`;
const numbers = [...numberWords.keys()]
  .filter((word) => !['zero', 'one', 'a dozen'].includes(word))
  .join('|');
/** A number in words, or one that an element puts in. */
const aNumber = `(?:${numbers}|one|an? (?:half|third|quarter|fifth|tenth|dozen)|half|${putIn})`;

export const wordRules: readonly WordRule[] = [
  {
    name: 'numbers in words',
    words: [
      `(?:${numbers})`,
      'dozens',
      '(?:hundreds|thousands)',
      'one (?:of|in|or none)\\b(?! another)',
      `(?<!no )one ${described}`,
    ],
  },
  {
    name: 'parts and multiples',
    words: [
      'half',
      'halves',
      '(?:an?|one|two) third',
      'thirds',
      '(?:fifth|tenth)s',
      '(?:an?|one) (?:fifth|sixth|seventh|eighth|ninth|tenth)',
      'quarters?',
      'twice',
      'doubled?',
      'tripled?',
      'treble',
      '\\w+fold',
    ],
  },
  {
    name: 'all and none',
    words: [
      '(?<!\\b(?:at|in|above|after|of) )all',
      'every',
      'none(?! the less)',
      'not one',
      `(?:each|no) ${described}`,
      'whole of',
    ],
  },
  {
    name: 'how many',
    words: [
      'most(?:ly)?',
      '(?:majority|minority)',
      'mainly',
      'largely',
      'chiefly',
      'predominantly',
      '(?<!\\bhow )many',
      'several',
      'few',
      'numerous',
      'an? (?:large |small |great )?number of',
      'a lot of',
      'plenty of',
      '(?:an? )?(?:high|low|large|small|considerable) (?:proportion|number|share|rate|turnover)s?',
    ],
  },
  {
    name: 'how often',
    words: [
      '(?<!\\bhow )often',
      'usually',
      'rare(?:ly)?',
      'seldom',
      '(?<!in )common(?:ly)?',
      'frequent(?:ly)?',
      'always',
      'never',
      'typically',
      'generally',
    ],
  },
  {
    name: 'superlatives',
    words: [
      '(?:high|low|larg|small|great|few|bigg|long|short|old|young|strong|weak|wid|earli|lat)est',
      '(?<!at )least',
      'the only',
      '(?:is|are|was|were|among) the first',
    ],
  },
  {
    name: 'comparatives',
    words: [
      'lower(?! (?:quartile|end))',
      '(?:more|less|fewer|higher|lower|larger|smaller|greater) than',
      '(?:high|small|larg|great|few)er(?! education)',
      '(?:more|less)(?= (?:\\S+ ){0,6}?than\\b)',
      '(?!(?:rath|oth|wheth|eith|whoev|ev)er )\\w+er than',
      'worse than',
      'exceed(?:s|ed)?',
      'outnumber(?:s|ed)?',
    ],
  },
  {
    name: 'nearness',
    words: [
      'nearly',
      'almost',
      `(?:about|around|roughly|approximately|over|under|above|below|at least|at most|up to|only)(?: the)? ${aNumber}`,
      'only (?:a )?few',
    ],
  },
  {name: 'significance', words: ['significan(?:t|tly|ce)']},
];

/** White space within a paragraph. */
const gap = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*(?=\\S))';

const patterns = wordRules.map(({name, words}) => ({
  name,
  pattern: new RegExp(`\\b(?:${words.join('|')})(?!\\w|[’'-]\\w)`.replaceAll(' ', gap), 'gi'),
}));

/** Words of the list that stand in prose, neighbours joined to one phrase, with the offset of each. */
export function listedWords(prose: string): {text: string; at: number}[] {
  const hits = patterns
    .flatMap(({pattern}) =>
      [...prose.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.from - b.from);
  const phrases: {from: number; to: number}[] = [];
  for (const hit of hits) {
    const last = phrases.at(-1);
    if (last && hit.from <= last.to + 1) last.to = Math.max(last.to, hit.to);
    else phrases.push({...hit});
  }
  return phrases.map(({from, to}) => ({
    text: prose.slice(from, to).replace(/\s+/g, ' ').replaceAll(putIn, '…'),
    at: from,
  }));
}
