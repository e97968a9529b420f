import {hash} from 'node:crypto';
import {derived, derivedBy} from '../model/derived.ts';

/** What the simulation has drawn, a hash for each row: written by npm run data:simulate. */
export const drawnFile = 'data/simulation/drawn.txt';

/** The last columns of a row, which say where it comes from and not what it says. */
const origin = new Set(['provenance', 'source', 'place', 'rests_on', 'anchor', 'read_in']);

/** 64 bits of what a row of a table says, whatever it says of its origin. */
export const hashOfRow = (table: string, row: object): string => hashOnce(row, table);

const hashOnce = derivedBy((row: object, table: string): string => {
  const cells = Object.entries(row)
    .filter(([column]) => !origin.has(column))
    .map(([column, value]) => `${column}=${String(value)}`)
    .sort();
  return hash('sha256', [table, ...cells].join('\n'), 'hex').slice(0, 16);
});

const head =
  'Hashes of the rows that the simulation has drawn, made by npm run data:simulate. Do not edit.';

export const writeDrawn = (hashes: readonly string[]): string =>
  [head, ...hashes.toSorted(), ''].join('\n');

export const readDrawn = (bytes: Uint8Array = nothing): ReadonlySet<string> => hashesIn(bytes);

const nothing = new Uint8Array();

const hashesIn = derived(
  (bytes: Uint8Array): ReadonlySet<string> =>
    new Set(
      new TextDecoder()
        .decode(bytes)
        .split(/\r?\n/)
        .filter((line) => /^[0-9a-f]{16}$/.test(line)),
    ),
);
