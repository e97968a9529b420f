import type {Anchored} from './anchored.ts';

/**
 * What a value is: printed in a source, worked out from printed values, drawn by the simulation, or
 * observed by researchers.
 */
export const provenances = ['published', 'observed', 'derived', 'simulated'] as const;
export type Provenance = (typeof provenances)[number];

/** Where a row comes from. */
export interface Sourced extends Anchored {
  readonly provenance: Provenance;
  /** Id of a row of `data/sources.csv`. */
  readonly source: string;
  /** Place in the source in words, such as "Fig. 1 text"; may be empty. */
  readonly place: string;
  /** Ids of the claims that print or derive what the row says. */
  readonly rests_on?: readonly string[];
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
  /**
   * For the marker of a figure or table: "4 values published, the rest simulated", "16 trusts
   * simulated", "all published", "no value".
   */
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
export function summarise(
  units: readonly (Provenanced | readonly Provenanced[])[],
  noun: Noun = ['trust', 'trusts'],
  valueNoun: Noun = ['value', 'values'],
): ProvenanceSummary {
  const lists = units.map((unit): readonly Provenanced[] => [unit].flat() as Provenanced[]);
  const all = lists.flat();
  const count = (provenance: Provenance): number =>
    all.filter((each) => isNumber(each) && each.provenance === provenance).length;
  const values = {
    published: count('published'),
    observed: count('observed'),
    derived: count('derived'),
    simulated: count('simulated'),
  };
  const simulatedUnits = lists.filter((list) =>
    list.some((each) => isNumber(each) && each.provenance === 'simulated'),
  ).length;
  // What can't have a number doesn't lack one.
  const complete = all.every((each) => isNumber(each) || each.value === 'not-applicable');
  return {
    values,
    simulatedUnits,
    text: summaryText(values, simulatedUnits, complete, noun, valueNoun),
  };
}

const isNumber = ({value}: Provenanced): boolean => typeof value === 'number';

/** Says first what is real: of "16 trusts simulated, 4 values published" readers take the trusts for invented. */
function summaryText(
  values: ProvenanceSummary['values'],
  simulatedUnits: number,
  complete: boolean,
  noun: Noun,
  valueNoun: Noun,
): string {
  const real = provenances.filter(
    (provenance) => provenance !== 'simulated' && values[provenance] > 0,
  );
  const [first, ...others] = real;
  if (first === undefined)
    return simulatedUnits > 0 ? `${counted(simulatedUnits, noun)} simulated` : `no ${valueNoun[0]}`;
  if (simulatedUnits === 0 && others.length === 0 && complete) return `all ${first}`;
  const counts = [
    `${counted(values[first], valueNoun)} ${first}`,
    ...others.map((each) => `${values[each]} ${each}`),
  ];
  return [...counts, ...(simulatedUnits > 0 ? ['the rest simulated'] : [])].join(', ');
}

const counted = (count: number, [one, many]: Noun): string =>
  `${count} ${count === 1 ? one : many}`;

/** The words by which the place of a row says that its number is, by chance, the one that was drawn for it. */
export const byChance = 'as drawn, by chance';
