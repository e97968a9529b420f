/** Where a host finds the site and how it shows it. */
export interface HostOptions {
  /** Folder of the built site, absolute, without a slash at its end. */
  readonly root: string;
  /** Sub-path of the site, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
  /** Name of the host in its address, by which a server tells its sites apart. */
  readonly name: string;
}
