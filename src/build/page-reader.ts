import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf} from './files.ts';
import {type ReadPage, readPage} from './read-page.ts';

/** Pages that are begun before one of them is surely finished; where it is not, it is only read twice. */
const lag = 12;

/**
 * Reads the pages of a site, most of them while others are still being written. What it hands back in the end is what
 * stands in the files then: a page that was written to since it was read is read again.
 */
export class PageReader {
  readonly #folder: string;
  readonly #begun: string[] = [];
  readonly #read = new Map<string, {readonly stamp: string; readonly page: ReadPage}>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Hears of a page that is begun, and reads one that was begun a while ago. */
  begin(file: string): void {
    this.#begun.push(file);
    const earlier = this.#begun.length > lag ? this.#begun.shift() : undefined;
    if (earlier !== undefined) this.#take(earlier);
  }

  /** Every page as it is now, by file. */
  all(): Map<string, ReadPage> {
    const files = filesOf(this.#folder).filter((file) => file.endsWith('.html'));
    return new Map(files.flatMap((file) => [...this.#take(file)].map((page) => [file, page])));
  }

  /** A page as it is now; none where there is no such file. */
  #take(file: string): [] | [ReadPage] {
    const path = join(this.#folder, file);
    // Taken before its bytes are, so that whatever is written from then on shows.
    const stats = statSync(path, {bigint: true, throwIfNoEntry: false});
    if (!stats) return [];
    const stamp = `${stats.mtimeNs} ${stats.size}`;
    const known = this.#read.get(file);
    if (known?.stamp === stamp) return [known.page];
    const page = readPage(readFileSync(path, 'utf8'));
    this.#read.set(file, {stamp, page});
    return [page];
  }
}

/** Reads every page of the site in a folder, by file. */
export const readPages = (folder: string): Map<string, ReadPage> => new PageReader(folder).all();
