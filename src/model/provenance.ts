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

/** Singular and plural of what is counted, such as "trust" and "trusts". */
export type Noun = readonly [one: string, many: string];

export interface ProvenanceSummary {
  /** Numbers of each provenance; missing values count as none. */
  readonly values: Readonly<Record<Provenance, number>>;
  /** Units with at least one simulated number. */
  readonly simulatedUnits: number;
  /** For the marker of a figure or table: "16 trusts simulated, 4 values published", "all published", "nothing published". */
  readonly text: string;
}

/** A value, or a reason why there is none, with its provenance. */
interface Provenanced {
  readonly value: unknown;
  readonly provenance: Provenance;
}

/**
 * Says what a set of values is. A unit (a trust) is a list of its values, or a single value;
 * it counts as simulated as soon as one of its numbers is, while the other provenances are counted number by number.
 */
export function summarise(units: readonly (Provenanced | readonly Provenanced[])[], noun: Noun = ['trust', 'trusts']): ProvenanceSummary {
  const numbers = units.map((unit) => [unit].flat().filter((each): each is Provenanced => typeof (each as Provenanced).value === 'number'));
  const count = (provenance: Provenance): number => numbers.flat().filter((each) => each.provenance === provenance).length;
  const values = {published: count('published'), observed: count('observed'), derived: count('derived'), simulated: count('simulated')};
  const simulatedUnits = numbers.filter((unit) => unit.some((each) => each.provenance === 'simulated')).length;
  return {values, simulatedUnits, text: summaryText(values, simulatedUnits, noun)};
}

function summaryText(values: ProvenanceSummary['values'], simulatedUnits: number, noun: Noun): string {
  const real = provenances.filter((provenance) => provenance !== 'simulated' && values[provenance] > 0);
  if (simulatedUnits === 0 && real.length === 0) return 'nothing published';
  if (simulatedUnits === 0 && real.length === 1) return `all ${real[0]}`;
  const counts = real.map((provenance) => `${counted(values[provenance], ['value', 'values'])} ${provenance}`);
  return [...(simulatedUnits > 0 ? [`${counted(simulatedUnits, noun)} simulated`] : []), ...counts].join(', ');
}

const counted = (count: number, [one, many]: Noun): string => `${count} ${count === 1 ? one : many}`;
