/** What has an address of its own that may be cited. */
export const citableKinds = [
  'figure',
  'claim',
  'quotation',
  'table',
  'category',
  'theme',
  'trust',
  'page',
] as const;
export type CitableKind = (typeof citableKinds)[number];

export const statuses = ['current', 'superseded', 'corrected', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** Something that can be cited, or that says why it cannot. */
export interface Citable {
  readonly kind: CitableKind;
  /** Permanent id within its kind, such as "census", "share-highest", "q07". */
  readonly id: string;
  /** Permanent path from the top of the site, such as "/figures/census/". */
  readonly path: string;
  /** Twelve hexadecimal digits of the SHA-256 of its own rows: differs as soon as one of its own values does. */
  readonly hash: string;
  /** Date that its data describe, ISO (year, month or day); empty where no source states one. */
  readonly dataDate: string;
  /** Ids of the sources of the observed rows that it shows; undefined where none is. */
  readonly observed?: readonly string[] | undefined;
  /** Whether simulated values are shown. They cannot be cited. */
  readonly simulated: boolean;
  /**
   * Whether its page shows simulated values at least in a figure or table beside its text, which
   * does not rest on them.
   */
  readonly marked: boolean;
  /** Ids of the published claims that can be cited instead. */
  readonly instead: readonly string[];
  readonly status: Status;
  /** Why the status is what it is, a sentence; empty where it is current. */
  readonly statusReason: string;
  /** Path of what stands in its place; empty where nothing does. */
  readonly successor: string;
}
