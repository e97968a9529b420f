// Who speaks in a sentence: people who were heard, the paper, or this report.

/** Kinds of speakers that are never the same. A source other than the paper is called by its name. */
export type Speaker = 'managers' | 'networks' | 'paper' | 'report' | (string & {});

/** A speaker in a sentence, with how many of them are meant. */
export interface Speaking {
  readonly speaker: Speaker;
  /** As the sentence has it, with what stands before it: "some managers". */
  readonly text: string;
  /** Whether it says that these are some of them, or one; else it speaks of them as such. */
  readonly isPart: boolean;
  readonly at: number;
}

const some =
  'some|several|many|most|few|a few|one|two|three|both|another|others?|these|those|a|the same|that|this|certain|' +
  'half|all|every|each|\uFFFB|not one|none';
const people: readonly (readonly [speaker: Speaker, words: string])[] = [
  ['managers', '(?:service )?managers?'],
  ['networks', '(?:imaging )?networks?(?: representatives?)?|representatives?'],
];
const documents: readonly (readonly [speaker: Speaker, words: string])[] = [
  ['report', "this report(?:['’]s)?|(?<=\\b)we|our"],
  [
    'paper',
    "(?:the|its|their|this) (?:paper|authors|abstract|discussion|introduction|conclusions?)(?:['’]s?)?",
  ],
];

/** What somebody does who tells, in any form: whoever stands before it speaks. */
export const telling =
  'report(?:s|ed)?|sa(?:y|ys|id)|tells?|told|' +
  'confirm(?:s|ed)?|notic(?:e|es|ed)|saw|sees?|describ(?:e|es|ed)|' +
  'f[io]u?nds?|nam(?:e|es|ed)|call(?:s|ed)?|adds?|added|h[eo]lds?|held|think|thinks|thought|' +
  'believ(?:e|es|ed)|want(?:s|ed)?|' +
  'point(?:s|ed)?|reads?|count(?:s|ed)?|rank(?:s|ed)?|conclud(?:e|es|ed)|credits?|mention(?:s|ed)?|prints?|' +
  'acknowledg(?:e|es|ed)|warn(?:s|ed)?|ask(?:s|ed)?|sp[oe]a?ke?s?|gives?|gave|stress(?:es|ed)?|not(?:e|es|ed)';

/** A speaker with the words that say how many of them. */
const phrase = (words: string): RegExp => {
  const part = `\\b(?:${some})\\s+(?:of\\s+the\\s+)?(?:\\p{L}+\\s+)?`;
  return new RegExp(`(?:${part})?(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu');
};

/** Everybody whom a text lets speak, in order: people and documents that it names as such. */
export function speakersIn(text: string, others: readonly string[] = []): Speaking[] {
  const named = others.map((name) => [name, `(?:the|its) ${name}(?:['’]s)?`] as const);
  const found = [...people, ...named, ...documents].flatMap(([speaker, words]) =>
    [...text.matchAll(phrase(words))].map(({0: found, index}) => ({
      ...{speaker, text: found.replace(/\s+/g, ' '), at: index},
      isPart: new RegExp(`^(?:${some})\\b|(?:manager|representative|network)$`, 'iu').test(found),
    })),
  );
  return found.toSorted((a, b) => a.at - b.at);
}

const pronoun = /^(?:they|he|she|the same (?:manager|representative|network|authors?))\b/i;
const speech = new RegExp(`^(?:\\p{L}+\\s+){1,3}?(?:${telling})\\b`, 'iu');

/** The pronoun, or "the same manager", with which a sentence begins that tells something. */
export const pronounIn = (text: string): string | undefined =>
  speech.test(text) ? pronoun.exec(text)?.[0] : undefined;

/** Whoever is meant by "they" at the start of a sentence that tells: the first who is named before it. */
export function meantBy(text: string, before: readonly string[]): Speaking | undefined {
  const said = pronounIn(text);
  if (said === undefined) return undefined;
  const earlier = before.find((each) => !pronoun.test(each) && speakersIn(each).length > 0);
  const [first] = earlier === undefined ? [] : speakersIn(earlier);
  return first && {...first, at: 0, text: said};
}
