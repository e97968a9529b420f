// Who has read the texts of the report against their source, and which.

/** Kinds of readers, the weakest first: what a stronger one has read need not be read by a weaker one. */
export const readerKinds = ['software', 'maker', 'researcher', 'study-author'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** Somebody, or some program, who holds texts against their source. */
export interface Reader {
  readonly reader: string;
  readonly name: string;
  readonly kind: ReaderKind;
  /** What readers of the report should know of how it was read; may be empty. */
  readonly note: string;
}

/** A text as somebody has read it. */
export interface Reading {
  /** Where the text stood: its file, and its place there. */
  readonly text: string;
  /** Of the text as it was read. */
  readonly hash: string;
  /** What it was held against; none where it renders no place of a source. */
  readonly places: readonly string[];
  readonly reader: string;
  /** ISO day. */
  readonly date: string;
}

/** A text as it stood when somebody read it. */
export interface KeptText {
  /** As in its reading. */
  readonly text: string;
  readonly hash: string;
  /** Hash of its reading as it was signed. */
  readonly seal: string;
  readonly words: string;
}

/** Everybody who reads, and everything that was read. */
export interface Readings {
  readonly readers: readonly Reader[];
  readonly readings: readonly Reading[];
  /** Each text that was read, as it then stood. */
  readonly kept?: readonly KeptText[];
  /** Places of the texts at hand, which may be read whether or not a row names them; missing where no text is. */
  readonly places?: readonly string[];
}

export const strengthOf = (kind: ReaderKind): number => readerKinds.indexOf(kind);
