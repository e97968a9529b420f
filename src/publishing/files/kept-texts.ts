import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Texts that take long to make, kept from one build to the next in a file that can be deleted at any time,
 * spoilt or not be there at all: what is lost is the time to make them again. The file carries the hash of
 * what it holds, so that one that is cut or changed is never taken.
 */
export class KeptTexts {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #used = new Map<string, string>();
  #isNew = false;

  constructor(path: string) {
    this.#path = path;
    this.#before = read(path);
  }

  /** The text kept for all that it is made from, or else made now. */
  take(from: string, make: () => string): string {
    const key = hashOf(from).slice(0, 32);
    let text = this.#used.get(key) ?? this.#before.get(key);
    this.#isNew ||= text === undefined;
    text ??= make();
    this.#used.set(key, text);
    return text;
  }

  /** Keeps the texts that were taken and no others, if the folder lets it. */
  save(): void {
    if (!this.#isNew) return;
    const texts = JSON.stringify([...this.#used]);
    const next = `${this.#path}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#path), {recursive: true});
      writeFileSync(next, `${hashOf(texts)}\n${texts}`);
      renameSync(next, this.#path);
    } catch {
      // What is kept is a help and no more: the next build makes it again.
      rmSync(next, {force: true});
    }
  }
}

/** The texts of one kind that the builds of a variant of the site keep; written when the process ends. */
export function keptTexts(kind: string, variant: string): KeptTexts {
  const kept = new KeptTexts(join(process.cwd(), '.build', kind, `${variant}.json`));
  process.once('exit', () => kept.save());
  return kept;
}

function read(path: string): ReadonlyMap<string, string> {
  try {
    const [seal, texts = ''] = readFileSync(path, 'utf8').split(/\n(.*)/s);
    return new Map(seal === hashOf(texts) ? (JSON.parse(texts) as [string, string][]) : []);
  } catch {
    return new Map();
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
