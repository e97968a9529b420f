// Words of one family: "responsible" and "responsibility", "scanned" and "scans", "licence" and "license".
import {meaningsOf} from '../../model/values/alike.ts';

/** How much of the longer of two stems both have at their beginning. */
const enough = 0.75;
const fewest = 5;

/** What makes a word out of another one of the same meaning. */
const suffix = /^(?:ship|hood|ness|ful|fulness|ist|ism|ial|ual|ic|ical|is|if|at|er|ant|ent)$/;

/** Endings that a word has in a sentence, by which it stays the same word. */
const inflection = /(?:ing|ed|es|s|e|y)$/;

/** A letter that only the ending of a word has doubled stands there once. */
const single = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1');

/** The stems of a text. */
export const rootsOf = (text: string): Set<string> => new Set([...meaningsOf(text)].map(single));

/** The stems of a text, and its words without the endings that they have in a sentence: "balanc" for "balance" too. */
export const formsOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set([...rootsOf(text), ...words.map((word) => single(word.replace(inflection, '')))]);
};

const isKin = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < fewest) return false;
  if (long.startsWith(short) && suffix.test(long.slice(short.length))) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= fewest && same >= enough * long.length;
};

/** Whether a stem, or another of its family, is among some. */
export const hasKin = (stems: ReadonlySet<string>, stem: string): boolean =>
  stems.has(stem) || [...stems].some((each) => isKin(each, stem));
