import type {Sourced} from '../values/provenance.ts';
import type {Strength} from './assertions/strength.ts';

/** A quantity that a source gives in a word such as "many", with no count behind it in print. */
export interface SaidQuantity extends Sourced {
  /** Permanent id, such as "slow-procedures". */
  readonly said: string;
  /** The source's own words, exact and short, with the word in them. */
  readonly words: string;
  /** What they are about, in the report's words. */
  readonly about: string;
  /** How strongly the source says it. */
  readonly strength: Strength;
}
