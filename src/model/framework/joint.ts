/** How the numbers and the words on a topic meet. Contradictions come first: these are what a reader must not miss. */
export const relations = [
  'contradicts',
  'expands',
  'confirms',
  'words-silent',
  'numbers-silent',
] as const;
export type Relation = (typeof relations)[number];

/** A topic on which numbers and words meet. Every cell but its own words is a reference. */
export interface JointRow {
  /** Permanent id, such as "share-and-size". */
  readonly topic: string;
  readonly relation: Relation;
  readonly name: string;
  /** The numbers, ids of claims; none where these are silent. */
  readonly claims: readonly string[];
  readonly category: string;
  /** The words: quotations, participants of whom something is charted, and authors' words. */
  readonly quotations: readonly string[];
  readonly participants: readonly string[];
  readonly said: readonly string[];
  readonly discrepancies: readonly string[];
  /** What follows from both, in the words of the report. */
  readonly follows: string;
  /** What neither of them tells; may be empty. */
  readonly open: string;
}
