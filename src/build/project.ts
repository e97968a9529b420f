import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that holds package.json, whatever folder a command is started from. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where commands keep what they need between runs; never published. */
export const workFolder = join(root, '.build');

/** A problem that a person can mend; its message is all that they need to read. */
export class PlainError extends Error {
  override name = 'PlainError';
}

/** Prints one line of progress. */
export type Say = (line: string) => void;

/** Whole seconds since a moment of `performance.now()`, for people: "8 s". */
export function secondsSince(start: number): string {
  return `${Math.max(1, Math.round((performance.now() - start) / 1000))} s`;
}
