import type {Sourced} from '../values/provenance.ts';

/** What the paper cites a work of its list for. A work that it cites for several things has several rows. */
export interface CitedFor extends Sourced {
  /** Number of the work in the list of references. */
  readonly reference: number;
  /** Words of which one has to stand where a text cites the work. */
  readonly about: readonly string[];
}
