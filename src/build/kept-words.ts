import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type ClaimingWords, wordsOfParagraph} from '../prose/english/index.ts';
import {attempt, readSealed, writeSealed} from '../publishing/files/sealed-file.ts';
import {root, workFolder} from './project.ts';

// Loading the library for English and its model takes longer than the rest of the check of prose, so the words that
// claim something in a paragraph are kept from one check to the next. The folder can be deleted: then they are sought
// again.

/** The words that claim something, by paragraph. */
type Kept = Record<string, readonly ClaimingWords[]>;

/** Some studies' worth: whoever checks copies of one in turn finds the words of each. */
const mostParagraphs = 10_000;

/** Words of paragraphs as kept in a folder, and the work of keeping those that were asked for. */
export interface KeptWords {
  readonly words: (paragraph: string) => readonly ClaimingWords[];
  /** Keeps the words of all paragraphs that were asked for, if any of them is new. */
  readonly keep: () => void;
}

/** Opens what is kept. */
export function keptWords(folder = workFolder): KeptWords {
  const file = join(folder, 'english', 'words.json');
  const from = madeBy();
  const kept =
    attempt(() => JSON.parse(String(Buffer.from(readSealed(file, from)!))) as Kept) ?? {};
  const asked: Kept = {};
  return {
    words: (paragraph) => (asked[paragraph] ??= kept[paragraph] ?? wordsOfParagraph(paragraph)),
    keep: () => {
      if (Object.keys(asked).every((paragraph) => kept[paragraph])) return;
      const all = {...kept, ...asked};
      const some = Object.keys(all).length > mostParagraphs ? asked : all;
      writeSealed(file, from, Buffer.from(JSON.stringify(some)));
    },
  };
}

/** The library with its version, and our lists and rules: others may find other words. */
function madeBy(): string {
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const library = Object.entries(dependencies).filter(([name]) => name.startsWith('wink-'));
  const folder = join(root, 'src', 'prose', 'english');
  const ours = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return JSON.stringify([library, ours]);
}
