import {rollup, sum} from 'd3-array';
import {allHold, type BlockResult, measureAll} from './constraints/index.ts';
import {contradictions} from './contradictions.ts';
import {drawTables} from './draw.ts';
import {type Known, knownFrom} from './known.ts';
import {NoDraw} from './no-draw.ts';
import {
  format,
  type KeptRow,
  merge,
  parse,
  type Rows,
  type SimulatedTable,
  simulatedTables,
} from './tables.ts';

/** Any whole number; another one gives another cohort that meets the same constraints. */
export const seed = 133813;

/** How many draws are tried before the simulation gives up. */
const attempts = 25;

/** The text of each table. */
export type Texts = Readonly<Record<SimulatedTable, string>>;

/** A run of the simulation. */
export interface Simulation {
  /** The new texts; undefined where no draw met every constraint. */
  readonly texts: Texts | undefined;
  /** What was measured on the draw that was taken, or on the last one that was complete; empty where none was. */
  readonly results: readonly BlockResult[];
  /** Where attempts stuck, most frequent first. */
  readonly stuck: readonly string[];
  /**
   * Rows that are not simulated and that no draw can square with a published number, as far as one
   * can tell by themselves.
   */
  readonly contradictions: readonly string[];
  /** How many rows of all five tables stayed as they were, and how many were drawn. */
  readonly rows: {readonly kept: number; readonly drawn: number};
}

const perTable = <Made>(make: (name: SimulatedTable) => Made): Record<SimulatedTable, Made> =>
  Object.fromEntries(simulatedTables.map((name) => [name, make(name)])) as Record<
    SimulatedTable,
    Made
  >;

const rowsOf = (entries: Readonly<Record<SimulatedTable, readonly KeptRow[]>>): Rows =>
  perTable((name) => entries[name].map(({row}) => row)) as unknown as Rows;

const mostFrequentFirst = (messages: readonly string[]): string[] =>
  [
    ...rollup(
      messages,
      (same) => same.length,
      (message) => message,
    ),
  ]
    .sort((left, right) => right[1] - left[1])
    .map(([message]) => message);

/** One attempt: all five tables, or the place where it stuck. */
function attempt(known: Known, from: number): Rows | string {
  try {
    return drawTables(known, from);
  } catch (problem) {
    if (problem instanceof NoDraw) return problem.message;
    throw problem;
  }
}

/**
 * Replaces the simulated rows of all five tables and keeps every other row byte for byte.
 * A draw that misses a constraint is thrown away and the next is tried, in an order that depends on the seed alone.
 * @throws Error where a table cannot be read
 */
export function simulate(texts: Texts, from: number = seed): Simulation {
  const sheets = perTable((name) => parse(name, texts[name]));
  const found = contradictions(sheets);
  const kept = sum(simulatedTables, (name) => sheets[name].kept.length);
  const known = knownFrom(rowsOf(perTable((name) => sheets[name].kept)));
  const stuck: string[] = [];
  let results: BlockResult[] = [];
  for (let turn = 0; turn < attempts; turn += 1) {
    const drawn = attempt(known, from + turn);
    if (typeof drawn === 'string') {
      stuck.push(drawn);
      continue;
    }
    const entries = perTable((name) => merge(sheets[name], drawn[name]));
    results = measureAll(rowsOf(entries));
    if (!allHold(results)) continue;
    const rows = {kept, drawn: sum(simulatedTables, (name) => entries[name].length) - kept};
    return {
      texts: perTable((name) => format(sheets[name], entries[name])),
      results,
      stuck: mostFrequentFirst(stuck),
      contradictions: found,
      rows,
    };
  }
  return {
    texts: undefined,
    results,
    stuck: mostFrequentFirst(stuck),
    contradictions: found,
    rows: {kept, drawn: 0},
  };
}
