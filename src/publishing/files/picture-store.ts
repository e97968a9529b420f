import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, readSealed, writeSealed} from './sealed-file.ts';

/** Pictures kept from one build to the next, a sealed file each. */
export class PictureStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The picture of that name, if it was drawn from just this and is whole. */
  take(name: string, from: string): Uint8Array | undefined {
    return readSealed(this.#path(name), from);
  }

  /** Keeps a picture in place of the one of that name, if the folder lets it. */
  keep(name: string, from: string, bytes: Uint8Array): void {
    writeSealed(this.#path(name), from, bytes);
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
}
