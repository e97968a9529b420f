/**
 * What a number is that a writer may type by hand. `part`: the name of a part of a source, such as "Figure 5".
 * `worked-out`: it follows from printed numbers, and no claim holds it. `convention`: this report has chosen it.
 */
export const typedKinds = [
  'year',
  'date',
  'reference-number',
  'level',
  'part',
  'version',
  'volume',
  'name',
  'worked-out',
  'convention',
] as const;

/** A number that is no finding, and so may be typed where a text speaks of what it is about. */
export interface TypedNumber {
  /** As it is typed, such as "2007", "level 6" or "Figure 5". */
  readonly number: string;
  readonly kind: (typeof typedKinds)[number];
  /** Words of which one has to stand in the same sentence; none where the number speaks for itself. */
  readonly about: readonly string[];
  readonly provenance: 'published' | 'derived' | 'convention';
  /** Empty for a convention of this report, as is its place. */
  readonly source: string;
  readonly place: string;
  /** The words of the source that hold it; several with " | " between them. */
  readonly anchor: string;
}

/** A sentence that words may rest on where no number could contradict them. */
export interface Rule {
  readonly rule: string;
  /** The words that it may bind, and no others. */
  readonly words: readonly string[];
  /** Words of which one has to stand in the same sentence, so that it is used for nothing else. */
  readonly about: readonly string[];
  /** The reason, as a sentence. Readers find it on the page of the table. */
  readonly because: string;
  /** `definition`: what a word or a measure means. `report`: how this report itself is made. */
  readonly kind: (typeof ruleKinds)[number];
}

export const ruleKinds = ['definition', 'report'] as const;
