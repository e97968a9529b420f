/** What a file of a figure or table belongs to. */
export interface Stamp {
  /** Permanent id, such as "census". */
  readonly id: string;
  /** Version of the report. */
  readonly version: string;
  /** Hash of the rows. */
  readonly hash: string;
}

/**
 * The name under which a file is saved, such as "census-0.1.0-1a2b3c4d5e6f.csv": it says what the address,
 * which stays the same, does not.
 */
export const savedName = ({id, version, hash}: Stamp, ending: string): string =>
  `${id}-${version}-${hash}${ending}`;
