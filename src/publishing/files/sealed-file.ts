import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

// Files that are kept from one build to the next and can be deleted at any time, spoilt or not be there at all: what
// is lost is the time to make them again. Behind its end, where programs that show it don't look, a file has a seal:
// the hash of what it was made from and of its bytes. So one of something else, half a one or an empty one is never
// taken.

/** Length of the seal in bytes: a SHA-256. */
const sealLength = 32;

/** What is kept at a path, if it was made from just this and is whole. */
export function readSealed(path: string, from: string): Uint8Array | undefined {
  const file = attempt(() => readFileSync(path));
  if (!file || file.length <= sealLength) return undefined;
  const bytes = file.subarray(0, -sealLength);
  return sealOf(from, bytes).equals(file.subarray(-sealLength)) ? bytes : undefined;
}

/** Keeps bytes in place of what was at a path, if the folder lets it. */
export function writeSealed(path: string, from: string, bytes: Uint8Array): void {
  const next = `${path}.${process.pid}`;
  const isWritten = attempt(() => {
    mkdirSync(dirname(path), {recursive: true});
    // Written beside and then renamed, so that nobody ever reads half a file.
    writeFileSync(next, Buffer.concat([bytes, sealOf(from, bytes)]));
    renameSync(next, path);
    return true;
  });
  if (!isWritten) attempt(() => rmSync(next, {force: true}));
}

const sealOf = (from: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(`${from.length} ${from}`).update(bytes).digest();

/** What is kept is a help and no more, so that a failure to keep it is none of the build's. */
export function attempt<Made>(action: () => Made): Made | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
