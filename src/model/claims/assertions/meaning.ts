import {numberWords, partWords} from '../../values/number-words.ts';
import {formatNumber} from '../../values/numbers.ts';
import {isNear, near, same} from './quantity.ts';

/** What a number in words is of: things counted, a part of a whole, or a multiple of something. */
export type NumberKind = 'count' | 'share' | 'multiple';

/** What words say of a number. */
export interface Meaning {
  readonly kind: NumberKind;
  /** The amount in the words, such as 1/3 of "nearly a third". */
  readonly amount: number;
  readonly holds: (value: number) => boolean;
  /** The rule by which the words are judged, for the reader. */
  readonly rule: string;
}

interface Amount {
  readonly kind: NumberKind;
  readonly amount: number;
  /** The words of the amount, as written. */
  readonly said: string;
  /** For amounts that hold a rule of their own. */
  readonly rule?: Pick<Meaning, 'holds' | 'rule'>;
}

const numberPattern = [...numberWords.keys()].toSorted((a, b) => b.length - a.length).join('|');
const partPattern = [...partWords.keys()].join('|');

/** Each finds amounts of one form; the first that matches at a place wins. */
const forms: readonly {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Omit<Amount, 'said'>;
}[] = [
  {
    pattern: new RegExp(`\\b(${numberPattern}) in (${numberPattern})\\b`, 'g'),
    read: ([, part, whole]) => ({kind: 'share', amount: number(part) / number(whole)}),
  },
  {
    pattern: new RegExp(`\\b(?:(an?|one|${numberPattern})[ -])?(${partPattern})s?\\b`, 'g'),
    read: ([, times, part]) => ({
      kind: 'share',
      amount: number(times ?? 'one') / partWords.get(part!)!,
    }),
  },
  {
    pattern: new RegExp(
      `\\b(${numberPattern})[ -](?:times|fold)\\b|\\b(${numberPattern})fold\\b`,
      'g',
    ),
    read: ([, times, fold]) => ({kind: 'multiple', amount: number(times ?? fold)}),
  },
  {pattern: /\b(?:twice|doubled?|double)\b/g, read: () => ({kind: 'multiple', amount: 2})},
  {pattern: /\b(?:tripled?|thrice|treble)\b/g, read: () => ({kind: 'multiple', amount: 3})},
  {
    pattern: /\b(?:not one|no one|no-one|none|no|neither)\b(?! (?:more|less|fewer)\b)/g,
    read: () => ({kind: 'count', amount: 0}),
  },
  {
    pattern: /\b(?:all|every|each|the whole)\b/g,
    read: () => ({
      kind: 'share',
      amount: 1,
      rule: {holds: (value) => same(value, 1), rule: 'the part must be the whole'},
    }),
  },
  {
    pattern: /\b(?:most(?:ly)?|majority|mainly|largely|chiefly|predominantly)\b(?! of all)/g,
    read: () => ({
      kind: 'share',
      amount: 0.5,
      rule: {holds: (value) => value > 0.5 && !same(value, 0.5), rule: 'it must be more than half'},
    }),
  },
  {
    pattern: /\bminority\b/g,
    read: () => ({
      kind: 'share',
      amount: 0.5,
      rule: {holds: (value) => value < 0.5 && !same(value, 0.5), rule: 'it must be less than half'},
    }),
  },
  {
    pattern: /\b(?:several|a number of)\b/g,
    read: () => ({
      kind: 'count',
      amount: 3,
      rule: {holds: (value) => value >= 3, rule: 'there must be three or more'},
    }),
  },
  {pattern: /\bboth\b/g, read: () => ({kind: 'count', amount: 2})},
  {
    pattern: new RegExp(`\\b(${numberPattern})\\b`, 'g'),
    read: ([, word]) => ({kind: 'count', amount: number(word)}),
  },
];

const number = (word: string | undefined): number =>
  /^an?$/.test(word ?? '') ? 1 : (numberWords.get(word ?? '') ?? 1);

/** Every amount in words, in the order of the text. */
export function amountsIn(words: string): Amount[] {
  let rest = words.toLowerCase();
  const found: (Amount & {at: number})[] = [];
  for (const {pattern, read} of forms) {
    for (const match of rest.matchAll(pattern))
      found.push({...read(match as RegExpExecArray), said: match[0], at: match.index});
    // What one form has read is not for the next.
    rest = rest.replace(pattern, (text) => '_'.repeat(text.length));
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** How words stand to their amount. The first that is found in the words wins. */
const qualifiers: readonly {
  readonly pattern: RegExp;
  readonly holds: (value: number, amount: number) => boolean;
  readonly rule: (amount: string) => string;
}[] = [
  {
    pattern: /\b(?:no (?:fewer|less) than|at least)\b|\bor more\b/,
    holds: (value, amount) => value > amount || same(value, amount),
    rule: (amount) => `it must be ${amount} or more`,
  },
  {
    pattern: /\b(?:no more than|not more than|at most|up to)\b|\bor (?:fewer|less)\b/,
    holds: (value, amount) => value < amount || same(value, amount),
    rule: (amount) => `it must be ${amount} or less`,
  },
  {
    pattern:
      /\b(?:just over|slightly (?:more than|over|above)|a little (?:more than|over|above))\b/,
    holds: (value, amount) => value > amount && value <= 1.1 * amount,
    rule: (amount) => `it must be more than ${amount}, by a tenth at most`,
  },
  {
    pattern: /\b(?:nearly|almost|just under|close to|not quite)\b/,
    holds: (value, amount) => value >= 0.9 * amount && value < amount,
    rule: (amount) => `it must be less than ${amount}, by a tenth at most`,
  },
  {
    pattern: /\b(?:more|greater|higher|larger|longer) than\b|\b(?:over|above|exceeds?)\b/,
    holds: (value, amount) => value > amount && !same(value, amount),
    rule: (amount) => `it must be more than ${amount}`,
  },
  {
    pattern: /\b(?:less|fewer|lower|smaller|shorter) than\b|\b(?:under|below)\b/,
    holds: (value, amount) => value < amount && !same(value, amount),
    rule: (amount) => `it must be less than ${amount}`,
  },
  {
    pattern: /\b(?:about|around|roughly|approximately)\b/,
    holds: (value, amount) => Math.abs(value - amount) <= 0.1 * amount + 1e-12,
    rule: (amount) => `it must be within a tenth of ${amount}`,
  },
];

/**
 * What words such as "nearly three times", "most" or "fewer than a third" say of a number;
 * undefined where they state no amount. Bare counts are exact; bare parts and multiples may be off
 * by a twentieth, as "a third" of 34 per cent is.
 * @throws {Error} where they state two amounts
 */
export function meaningOf(words: string): Meaning | undefined {
  const [amount, other] = amountsIn(words);
  if (amount === undefined) return undefined;
  if (other !== undefined)
    throw new Error(
      `“${words}” states two amounts, “${amount.said}” and “${other.said}”. Bind each on its own, or with if="…".`,
    );
  if (amount.rule) return {...amount, ...amount.rule};
  const shown = shownAmount(amount);
  const qualifier = qualifiers.find(({pattern}) => pattern.test(words.toLowerCase()));
  if (qualifier)
    return {
      ...amount,
      holds: (value) => qualifier.holds(value, amount.amount),
      rule: qualifier.rule(shown),
    };
  if (amount.kind === 'count')
    return {...amount, holds: (value) => same(value, amount.amount), rule: `it must be ${shown}`};
  return {
    ...amount,
    holds: (value) => isNear(value, amount.amount),
    rule: `it must be within ${near * 100}\u00a0% of ${shown}`,
  };
}

function shownAmount({kind, amount}: Amount): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  if (kind === 'share')
    return `${formatNumber(100 * amount, Number.isInteger(Math.round(1e6 * amount) / 1e4) ? 0 : 1)}\u00a0%`;
  return kind === 'multiple'
    ? `${formatNumber(amount, digits)} times`
    : formatNumber(amount, digits);
}

const anyOf = (...words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`);
const rising = anyOf(
  'more|greater|higher|larger|bigger|longer|older|above|over|exceeds?|outnumber(?:ed|s)?',
  'highest|largest|biggest|greatest|longest|most|costliest|oldest',
  'rose|risen|rises?|rising|gr[eo]wn?|grows|growing|increas\\w+|climb\\w*|expand\\w*|soar\\w*',
  'surg(?:ed?|es|ing)|widen\\w*',
  'doubled|tripled|peaked|gained|improved?|improves|outpac\\w+|surpass\\w*|ahead|went up|dearer|older|ranked above',
);
const falling = anyOf(
  'less|fewer|lower|smaller|shorter|younger|rarer|below|under',
  'lowest|smallest|fewest|shortest|least|cheapest|youngest',
  'fell|fallen|falls?|falling|drop\\w*|declin\\w+|decreas\\w+|shr[aiu]nk\\w*|reduc\\w+|dwindl\\w+|narrow\\w*|plung\\w+',
  'halved|lost|worsen\\w*|lag\\w*|trail\\w*|behind|went down|cheaper|cut|ranked below',
);

/** Which way a comparison in words points, up or down; undefined where it points nowhere, or both ways. */
export function directionOf(words: string): 'up' | 'down' | undefined {
  const text = words
    .toLowerCase()
    .replace(/\bat (?:least|most)\b|\bno (?:more|less|fewer) than\b/g, '');
  const [up, down] = [rising.test(text), falling.test(text)];
  return up === down ? undefined : up ? 'up' : 'down';
}
