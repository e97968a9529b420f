import type {Provenance} from '../../model/values/provenance.ts';

/** Which of its wordings a figure has: it follows what is drawn, and not what the rest of the site holds. */
export interface Wording {
  /** Speaks of simulated marks. */
  readonly hasSimulated: boolean;
  /** Speaks of rows of trusts, simulated or observed, and not only of what the paper prints. */
  readonly hasRows: boolean;
  /** Draws simulated values alone, so that the paper is not its source. */
  readonly isSimulated: boolean;
}

export function wordingOf(drawn: ReadonlySet<Provenance>): Wording {
  const hasSimulated = drawn.has('simulated');
  return {
    hasSimulated,
    hasRows: hasSimulated || drawn.has('observed'),
    isSimulated: hasSimulated && drawn.size === 1,
  };
}
