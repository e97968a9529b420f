/** What a value is: printed in a source, worked out from printed values, drawn by the simulation, or observed by researchers. */
export const provenances = ['published', 'observed', 'derived', 'simulated'] as const;
export type Provenance = (typeof provenances)[number];

/** Where a row comes from. */
export interface Sourced {
  readonly provenance: Provenance;
  /** Id of a row of `data/sources.csv`. */
  readonly source: string;
  /** Place in the source in words, such as "Fig. 1 text"; may be empty. */
  readonly place: string;
}

/** The weakest provenance of what goes into a computation; a computation on published or observed values is derived. */
export function weakest(inputs: readonly Provenance[]): Provenance {
  return inputs.includes('simulated') ? 'simulated' : 'derived';
}
