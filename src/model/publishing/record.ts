import type {CitableKind, Status} from './citable.ts';

// What the report has published, and what has become of it. Rows of tables that are about the
// report, not about its subject.

/** A working edition is written but not yet published: it has no date and no hash. */
export const editionStatuses = [
  'working',
  'current',
  'superseded',
  'corrected',
  'withdrawn',
] as const;

/** An edition of the report: what was published under one version. */
export interface EditionRow {
  /** As in package.json, such as "0.1.0". */
  readonly version: string;
  /** ISO day of publication; empty while it is not published. */
  readonly date: string;
  /** Of everything: data, prose and version. Twelve hexadecimal digits; empty while it is not published. */
  readonly hash: string;
  readonly status: (typeof editionStatuses)[number];
  /** Why it was corrected or withdrawn, a sentence; else empty. */
  readonly reason: string;
  /** What changed, for readers. */
  readonly changed: string;
  /**
   * SHA-256 of the file in which it is kept whole, in hexadecimal digits; empty, or not there, where it was published
   * before editions were kept, or is not published.
   */
  readonly archive?: string;
}

/** Something citable as one edition published it. */
export interface EditionItem {
  readonly kind: CitableKind;
  readonly id: string;
  readonly path: string;
  readonly hash: string;
}

export const addressStates = ['live', 'redirect', 'gone'] as const;

/** An address that was published once. It is kept for ever. */
export interface Address {
  /** From the top of the site, such as "/trusts/8/" or "/figures/census.csv". */
  readonly path: string;
  readonly state: (typeof addressStates)[number];
  /** Address of what stands in its place; empty where nothing does. */
  readonly to: string;
  /** Why it is gone or has moved, a sentence; empty where it is live. */
  readonly reason: string;
  /** Whether the number that stood there was wrong; only what is gone has to say so. */
  readonly was_wrong: 'yes' | 'no' | 'not-applicable';
}

/** What has become of something that can be cited and is still there. */
export interface StatusRow {
  readonly kind: CitableKind;
  readonly id: string;
  readonly status: Exclude<Status, 'current'>;
  /** Why, a sentence. */
  readonly reason: string;
  /** Address of what stands in its place; empty where nothing does. */
  readonly successor: string;
  /** ISO date from which it holds. */
  readonly since: string;
}

/** A figure as an edition drew it, whose file is kept for the embeds that stay. */
export interface KeptFigure {
  /** Name of its file, such as "census-0123456789ab.svg". */
  readonly drawing: string;
  /** SHA-256 of the bytes of the file, in hexadecimal digits. */
  readonly bytes: string;
}

export interface Publication {
  readonly editions: readonly EditionRow[];
  readonly addresses: readonly Address[];
  readonly statuses: readonly StatusRow[];
  /** What each published edition held, by its version. */
  readonly items: ReadonlyMap<string, readonly EditionItem[]>;
  readonly keptFigures: readonly KeptFigure[];
}

/** Editions that were published, the oldest first. */
export const publishedEditions = ({editions}: Pick<Publication, 'editions'>): EditionRow[] =>
  editions
    .filter(({date}) => date !== '')
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** How one edition differs from an earlier one. */
export interface EditionChanges {
  readonly changed: readonly EditionItem[];
  readonly added: readonly EditionItem[];
  readonly gone: readonly EditionItem[];
}

const nameOf = ({kind, id}: EditionItem): string => `${kind} ${id}`;

/** Compares what two editions held, hash by hash. */
export function changesBetween(
  before: readonly EditionItem[],
  after: readonly EditionItem[],
): EditionChanges {
  const earlier = new Map(before.map((item) => [nameOf(item), item]));
  const later = new Set(after.map(nameOf));
  return {
    changed: after.filter((item) => (earlier.get(nameOf(item))?.hash ?? item.hash) !== item.hash),
    added: after.filter((item) => !earlier.has(nameOf(item))),
    gone: before.filter((item) => !later.has(nameOf(item))),
  };
}

export const changeCount = ({changed, added, gone}: EditionChanges): number =>
  changed.length + added.length + gone.length;
