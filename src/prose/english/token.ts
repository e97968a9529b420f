/** A word, number or mark of a text, with what grammar says about it. */
export interface Token {
  /** In small letters. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** Its form in a dictionary: "rise" of "rose", "small" of "smaller". */
  readonly lemma: string;
  /** Part of speech, by the tags of Universal Dependencies: NOUN, VERB, ADJ, ADV, NUM, PUNCT and so on. */
  readonly pos: string;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/** What words can claim. */
export const claimKinds = [
  'quantity',
  'comparison',
  'order',
  'change',
  'cause',
  'extreme',
  'evaluation',
  'hedge',
] as const;

export type ClaimKind = (typeof claimKinds)[number];
