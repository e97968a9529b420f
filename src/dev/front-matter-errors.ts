import {existsSync} from 'node:fs';
import {join} from 'node:path';

const failed = /^Failed to reload (\S+): \**(\S+) → [^*]*\**\s*(.*)$/s;
const reloaded = /^Reloaded data from (\S+)/;

/** Whether a message of Astro's log says that the front matter of a text is wrong. */
export const isOfFrontMatter = (message: string): boolean => failed.test(message);

/**
 * Texts whose front matter is wrong. Astro goes on with what it read before,
 * and says so in its log alone, which this reads.
 */
export class FrontMatterErrors {
  readonly #folder: string;
  readonly #wrong = new Map<string, string>();

  /** @param folder that of the study */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes note of a line of Astro's log. Hands back what is newly wrong; true where a text is in order again. */
  hear(message: string): string | true | undefined {
    const [, entry, collection, problems] = failed.exec(message) ?? [];
    if (entry) {
      const file = `content/${collection}/${entry}`;
      const complaint = `${file}, in its front matter: ${problems
        ?.replaceAll('*', '')
        .replace(/\b(\w+): \1:/g, '$1:')
        .replace(/\s*\n\s*/g, ' ')
        .trim()}`;
      this.#wrong.set(file, complaint);
      return complaint;
    }
    const mended = reloaded.exec(message)?.[1];
    const files = [...this.#wrong.keys()].filter((file) => mended && file.endsWith(`/${mended}`));
    return files.map((file) => this.#wrong.delete(file)).includes(true) || undefined;
  }

  /** What is wrong with the texts that are still there. */
  complaint(): string | undefined {
    const lines = [...this.#wrong]
      .filter(([file]) => existsSync(join(this.#folder, file)))
      .map(([, line]) => line);
    return lines.length > 0 ? lines.join('\n') : undefined;
  }
}
