import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Tags} from '../prose/english/index.ts';
import {type Tag, tagsOf} from '../prose/english/tag.ts';
import {attempt, readSealed, writeSealed} from '../publishing/files/sealed-file.ts';
import {root, workFolder} from './project.ts';

// Loading the library for English and its model takes longer than the rest of the check of prose, so what it said of a
// paragraph is kept from one check to the next. The folder can be deleted: then it is asked again.

/** What the library said, by paragraph. */
type Kept = Record<string, readonly Tag[]>;

/** Tags of paragraphs as kept in a folder, and the work of keeping those that were asked for. */
export interface KeptTags {
  readonly tags: Tags;
  /** Keeps the tags of all paragraphs that were asked for, if any of them is new. */
  readonly keep: () => void;
}

/** Opens what is kept. */
export function keptTags(folder = workFolder): KeptTags {
  const file = join(folder, 'english', 'tags.json');
  const kept =
    attempt(() => JSON.parse(String(Buffer.from(readSealed(file, library())!))) as Kept) ?? {};
  const asked: Kept = {};
  return {
    tags: (paragraph) => (asked[paragraph] ??= kept[paragraph] ?? tagsOf(paragraph)),
    keep: () => {
      if (Object.keys(asked).some((paragraph) => kept[paragraph] === undefined))
        writeSealed(file, library(), Buffer.from(JSON.stringify(asked)));
    },
  };
}

/** The library with its version: another one may say something else. */
function library(): string {
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies)
    .filter(([name]) => name.startsWith('wink-'))
    .join(' ');
}
