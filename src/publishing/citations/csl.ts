/** A person, or an institution by its `literal` name. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export interface CslDate {
  /** Year, month and day, as far as they are known. */
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A work in CSL-JSON, as far as this report writes it. */
export interface CslItem {
  readonly 'id': string;
  readonly 'type': string;
  readonly 'title': string;
  readonly 'author'?: readonly CslName[];
  readonly 'issued'?: CslDate;
  readonly 'publisher'?: string;
  readonly 'container-title'?: string;
  readonly 'genre'?: string;
  readonly 'version'?: string;
  readonly 'note'?: string;
  readonly 'language'?: string;
  readonly 'DOI'?: string;
  readonly 'URL'?: string;
  readonly [field: string]: unknown;
}

/** The date of an ISO year, month or day; nothing where there is none, and never the day of the build. */
export const issuedOn = (iso: string): {issued?: CslDate} =>
  iso === '' ? {} : {issued: {'date-parts': [iso.split('-').map(Number)]}};

/** Without the no-break spaces that the pages print, which reference managers show as signs of their own. */
export const withoutNoBreakSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
