import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {serialize} from 'node:v8';
import type {DrawingKeeper} from '../../figures/figure.ts';
import type {Setting} from '../../figures/render/standalone.ts';
import {projectFolder} from '../../project-folder.ts';
import {type KeptTexts, keptTexts} from './kept-texts.ts';
import {attempt} from './sealed-file.ts';
import {setting} from './setting.ts';

/** What draws, and what sets drawings as files: in another state either may make something else of the same. */
const drawers = ['src/figures', 'src/model', 'package-lock.json'];
const setters = [...drawers, 'src/styles', 'src/publishing/files'];

/** Keeps the drawings of a variant of the site from one build to the next. */
export const keptDrawings = (variant: string): DrawingKeeper =>
  drawingKeeper(keptTexts('drawings', variant), hashOf(drawers));

/** Keeps drawings among texts, by all that they are made from. */
export function drawingKeeper(kept: KeptTexts, code: string): DrawingKeeper {
  const keep = keeper(kept, code);
  return (rows, frame, draw) => keep([rows, frame], draw);
}

/** Takes what was made from the same before, or else makes it. */
type Keeper = (from: unknown, make: () => string) => string;

/**
 * Keeps what is made among texts, by all that it is made from.
 * @param code hash of what makes it
 */
const keeper =
  (kept: KeptTexts, code: string): Keeper =>
  (from, make) => {
    const bytes = attempt(() => serialize(from));
    // What is more than data cannot be compared.
    return bytes ? kept.take(`${code} ${sha(bytes)}`, make) : make();
  };

let keepFile: Keeper = (_, make) => make();

/** From here on, the files that drawings are set as are kept from one build of a variant to the next. */
export function keepFiles(variant: string): void {
  keepFile = keeper(keptTexts('files', variant), hashOf(setters));
}

/**
 * A drawing with its words as a file.
 * @param kind of file
 * @param from all that the file is made from, but for what all files are set with
 */
export const setAs = <From>(
  kind: string,
  from: From,
  set: (from: From, setting: Setting) => string,
): string => keepFile([kind, from], () => set(from, setting()));

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function hashOf(paths: readonly string[]): string {
  const own = (path: string): string => join(projectFolder(), path);
  const files = paths.flatMap((path) =>
    statSync(own(path)).isDirectory()
      ? readdirSync(own(path), {recursive: true, encoding: 'utf8'})
          .filter((name) => /\.(ts|css)$/.test(name) && !name.endsWith('.test.ts'))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  const sums = files.map((file) => [file, sha(readFileSync(own(file)))]);
  return sha(Buffer.from(JSON.stringify([process.version, sums])));
}
