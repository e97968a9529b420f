// What the search knows: written when the site is built, read in the browser once somebody searches.

/** A place of the report that can be found. */
export interface SearchEntry {
  /** Address within the host, with the anchor of the exact place. */
  readonly href: string;
  /** What it is, one of the kinds of the file. */
  readonly kind: string;
  readonly title: string;
  /** The words in which it is found, beside its title. */
  readonly text: string;
  /** Where it stands, or who says it; may be empty. */
  readonly of: string;
  /** Ids of the themes that it belongs to, with a space between them. */
  readonly theme: string;
  /** Kinds of the participants who say it, with a space between them. */
  readonly group: string;
}

/** The file of the search. Its rows hold the fields of an entry in the order of `fields`. */
export interface SearchFile {
  readonly rows: readonly (readonly string[])[];
  /** Words for one thing: who looks for one of a line finds the others as well. */
  readonly alike: readonly (readonly string[])[];
}

const fields = ['href', 'kind', 'title', 'text', 'of', 'theme', 'group'] as const;

export const rowOf = (entry: SearchEntry): string[] => fields.map((field) => entry[field]);

export const entryOf = (row: readonly string[]): SearchEntry =>
  Object.fromEntries(
    fields.map((field, index) => [field, row[index] ?? '']),
  ) as unknown as SearchEntry;
