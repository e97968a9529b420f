// Trusts beside each other, as a page shows them: made when the site is built, and chosen from in the browser.

/** What is on record of a trust in a row. */
export interface Item {
  readonly text: string;
  /** Published, derived or observed, for a number; what a source says in words has none. */
  readonly status?: string;
  /** Where it comes from, such as "Fig. 1 text". */
  readonly origin?: string;
  /** Where it stands in the report, from the top of the host. */
  readonly href?: string;
  /** Words of a participant, which stand in quotation marks. */
  readonly isQuoted?: boolean;
}

export interface Row {
  readonly id: string;
  readonly group: string;
  readonly name: string;
}

/** A trust, and what is on record of it by the id of the row. */
export interface TrustColumn {
  readonly number: number;
  readonly href: string;
  readonly cells: Readonly<Record<string, readonly Item[]>>;
}

export interface SideBySide {
  readonly rows: readonly Row[];
  readonly columns: readonly TrustColumn[];
}

/** Rows of one group in which a chosen trust has something. */
export interface FactGroup {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** So many columns can still be read beside each other. */
export const mostColumns = 4;

const holds = (columns: readonly TrustColumn[], {id}: Row): boolean =>
  columns.some(({cells}) => (cells[id] ?? []).length > 0);

const holders = (columns: readonly TrustColumn[], {id}: Row): number =>
  columns.filter(({cells}) => (cells[id] ?? []).length > 0).length;

/**
 * The rows in which one of the chosen trusts has something: first those that compare all of them, then by group what is
 * known of some, of more of them first.
 */
export function groupsOf(rows: readonly Row[], columns: readonly TrustColumn[]): FactGroup[] {
  const isShared = (row: Row): boolean =>
    columns.length > 1 && holders(columns, row) === columns.length;
  const others = rows
    .filter((row) => holds(columns, row) && !isShared(row))
    .toSorted((a, b) => holders(columns, b) - holders(columns, a));
  const groups = [...new Set(rows.map(({group}) => group))].map((name) => ({
    name,
    rows: others.filter(({group}) => group === name),
  }));
  const shared = `Known of ${columns.length === 2 ? 'both' : 'all'} trusts`;
  return [{name: shared, rows: rows.filter(isShared)}, ...groups].filter(
    (each) => each.rows.length > 0,
  );
}

/** The names of the rows in which none of them has anything. */
export const emptyRows = (rows: readonly Row[], columns: readonly TrustColumn[]): string[] =>
  rows.filter((row) => !holds(columns, row)).map(({name}) => name);

/** Says of which rows there is nothing; empty where there is something in each. */
export function emptyWords(rows: readonly Row[], columns: readonly TrustColumn[]): string {
  const names = emptyRows(rows, columns);
  if (names.length === 0) return '';
  const whom = columns.length === 1 ? 'this trust' : 'any of these trusts';
  return `The text says nothing of ${whom} on: ${names.join('; ')}.`;
}

/** The trusts that an address names, "?trusts=3,8": those that there are, each once, no more than fit. */
export function chosenIn(search: string, known: readonly number[]): number[] {
  const typed = (new URLSearchParams(search).get('trusts') ?? '').split(',').map(Number);
  return [...new Set(typed)].filter((number) => known.includes(number)).slice(0, mostColumns);
}

/** The query that names trusts; empty for none. Other parts of the query stay. */
export function queryFor(search: string, numbers: readonly number[]): string {
  const others = new URLSearchParams(search);
  others.delete('trusts');
  const own = numbers.length > 0 ? [`trusts=${numbers.join(',')}`] : [];
  const query = [...own, ...(others.size > 0 ? [others.toString()] : [])].join('&');
  return query && `?${query}`;
}
