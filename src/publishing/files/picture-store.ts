import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Length in bytes of the seal at the end of a kept file: a SHA-256. */
const sealLength = 32;

/**
 * Pictures kept from one build to the next in a folder that can be deleted at any time, spoilt or not be
 * there at all: what is lost is the time to draw them again. A file is the picture and, behind its end, where
 * programs that show it don't look, a seal: the hash of what it was drawn from and of its bytes. So a picture
 * of something else, half a one or an empty one is never taken.
 */
export class PictureStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The picture of that name, if it was drawn from just this and is whole. */
  take(name: string, from: string): Uint8Array | undefined {
    const file = this.#read(name);
    if (!file || file.length <= sealLength) return undefined;
    const bytes = file.subarray(0, -sealLength);
    return sealOf(from, bytes).equals(file.subarray(-sealLength)) ? bytes : undefined;
  }

  /** Keeps a picture in place of the one of that name, if the folder lets it. */
  keep(name: string, from: string, bytes: Uint8Array): void {
    const path = this.#path(name);
    const next = `${path}.${process.pid}`;
    try {
      mkdirSync(this.#folder, {recursive: true});
      // Written beside and then renamed, so that nobody ever reads half a file.
      writeFileSync(next, Buffer.concat([bytes, sealOf(from, bytes)]));
      renameSync(next, path);
    } catch {
      attempt(() => rmSync(next, {force: true}));
    }
  }

  /** Removes the files that are none of these pictures. */
  clean(names: Iterable<string>): void {
    const known = new Set([...names].map((name) => `${name}.png`));
    attempt(() => {
      for (const file of readdirSync(this.#folder, {withFileTypes: true}))
        if (file.isFile() && !known.has(file.name))
          rmSync(join(this.#folder, file.name), {force: true});
    });
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.png`);
  }

  #read(name: string): Buffer | undefined {
    try {
      return readFileSync(this.#path(name));
    } catch {
      return undefined;
    }
  }
}

const sealOf = (from: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(`${from.length} ${from}`).update(bytes).digest();

/** What is kept is a help and no more, so that a failure to keep it is none of the build's. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The next build draws it again.
  }
}
