import type {SaidQuantity} from '../said.ts';

/** How strongly a source says something. */
export const strengths = ['plain', 'hedged', 'emphatic'] as const;

export type Strength = (typeof strengths)[number];

const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');

/** Words that leave open whether something is so, or for whom. */
const hedge = anyOf(
  'may|might|could(?! not)|perhaps|maybe|probabl[ye]|possibl[ye]|potentially',
  'potential(?! for| to)|presumabl[ye]|apparent(?:ly)?|seeming(?:ly)?',
  'seem(?:s|ed)?|appear(?:s|ed|ing)?(?! within| in | on )|suggest(?:s|ed|ing)?',
  'impl(?:y|ies|ied)|indicat(?:e|es|ed|ing)|likely|unlikely',
  'arguabl[ye]|tend(?:s|ed|ency)?|some|relatively|thought|believe[sd]?|perceived?',
  'assum(?:e|es|ed)|expected to',
);

/** Words that give something weight. */
const emphasis = anyOf(
  'critical(?:ly)?|vital(?:ly)?|crucial(?:ly)?|essential|pivotal|urgent(?:ly)?|key',
  'imperative|absolutely|utterly',
  'paramount|indispensable|invaluable|unsustainable|extremely',
  'most (?:significant|important(?:ly)?|urgent)',
);

/** Words by which something is denied. "Few" and "limited" say how much, and deny nothing. */
const denial = anyOf(
  'not|no|none|never|nobody|nothing|neither|nor|without|cannot|rather than|instead',
  "(?:is|was|are|were|do|does|did|has|have|had|ca|wo|would|could|should)n['’]t",
  'lack(?:s|ed|ing)?|absen(?:t|ce)|fail(?:s|ed|ing)?|unsure',
);

/** Whether words deny something. */
export const isDenial = (words: string): boolean => denial.test(words);

/** How strongly words say what they say. */
export const strengthOf = (words: string): Strength =>
  hedge.test(words) ? 'hedged' : emphasis.test(words) ? 'emphatic' : 'plain';

/** What a sentence does to its source where it is of another strength. */
const changes: Readonly<Record<Strength, Readonly<Record<Strength, string>>>> = {
  plain: {plain: '', hedged: 'hedge it', emphatic: 'give it a weight'},
  hedged: {plain: 'state it outright', hedged: '', emphatic: 'state it with weight'},
  emphatic: {plain: 'leave out its weight', hedged: 'hedge it', emphatic: ''},
};

/** What is wrong with the strength of words beside that of their source; undefined where both agree. */
export function strengthComplaint(said: SaidQuantity, words: string): string | undefined {
  const change = changes[said.strength][strengthOf(words)];
  const found = (pattern: RegExp): string => pattern.exec(said.words)?.[0] ?? '';
  const theirs = `Under "${said.said}" in data/said.csv the authors say “${said.words}”`;
  if (change) {
    const mark = said.strength === 'hedged' ? found(hedge) : found(emphasis);
    const remedy = mark
      ? `Take a word like their “${mark}” into the bound words`
      : 'Leave that word out, or bind it to a row that has it';
    return `${theirs}; “${words}” would ${change}. ${remedy}.`;
  }
  if (denial.test(said.words) === denial.test(words)) return undefined;
  return denial.test(words)
    ? `${theirs}; “${words}” denies what they don't. Leave the denial out.`
    : `${theirs}; “${words}” leaves out their “${found(denial)}”. Take it into the bound words.`;
}
