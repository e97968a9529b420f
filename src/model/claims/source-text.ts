/** A source whose text is at hand: a row of `data/fingerprints/texts.csv`. */
export interface SourceText {
  readonly source: string;
  /** Path of the text from the folder of the study. */
  readonly text: string;
}

/** A place of a text, and the words with which it begins: a row of `data/fingerprints/places.csv`. */
export interface TextPlace {
  readonly source: string;
  /** As tables name it: "Findings, 1.1". */
  readonly place: string;
  readonly begins: string;
  /** The last words of what interrupts the text, such as a caption; empty for a place that goes on to the next one. */
  readonly ends: string;
  /** Other ways to name it, with " | " between them. */
  readonly also: string;
  /** The category that it is about; may be empty. */
  readonly category: string;
  /** Id of the discrepancy by which its printed number is another than the category's; may be empty. */
  readonly discrepancy: string;
  /** What is kept of it: its runs of five words; of the head and of a work in a list each word by itself as well. */
  readonly keep: 'runs' | 'words';
}

/** How texts print what is counted: a row of `data/fingerprints/units.csv`. */
export interface PrintedUnit {
  readonly unit: string;
  /** Words for it, with " | " between them. */
  readonly printed: string;
}
