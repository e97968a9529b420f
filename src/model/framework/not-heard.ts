/** A group that nobody interviewed, so that nothing it says is on record. */
export interface NotHeard {
  readonly group: string;
  /** The words by which texts name it. */
  readonly words: readonly string[];
}
