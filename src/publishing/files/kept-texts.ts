import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {projectFolder} from '../../project-folder.ts';
import {readSealed, writeSealed} from './sealed-file.ts';

/** Texts that take long to make, kept from one build to the next in one sealed file. */
export class KeptTexts {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #used = new Map<string, string>();
  #isNew = false;

  constructor(path: string) {
    this.#path = path;
    const kept = readSealed(path, '');
    this.#before = new Map(
      kept ? (JSON.parse(Buffer.from(kept).toString()) as [string, string][]) : [],
    );
  }

  /** The text kept for all that it is made from, or else made now. */
  take(from: string, make: () => string): string {
    const key = createHash('sha256').update(from).digest('hex').slice(0, 32);
    let text = this.#used.get(key) ?? this.#before.get(key);
    this.#isNew ||= text === undefined;
    text ??= make();
    this.#used.set(key, text);
    return text;
  }

  /** Keeps the texts that were taken and no others. */
  save(): void {
    if (this.#isNew) writeSealed(this.#path, '', Buffer.from(JSON.stringify([...this.#used])));
  }
}

/** The texts of one kind that the builds of a variant of the site keep; written when the process ends. */
export function keptTexts(kind: string, variant: string): KeptTexts {
  const kept = new KeptTexts(join(projectFolder(), '.build', kind, `${variant}.json`));
  process.once('exit', () => kept.save());
  return kept;
}
