/** Where the words stand on which a row rests. None of it says anything of its own: the row is checked by it. */
export interface Anchored {
  /** A few exact words of the text in which the row was read; several with " | " between them. */
  readonly anchor?: string;
  /** Id of the source in whose text they were read, where that is another than the row's own. */
  readonly read_in?: string;
}
