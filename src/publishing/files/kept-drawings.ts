import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {serialize} from 'node:v8';
import type {DrawingKeeper} from '../../figures/figure.ts';
import {type KeptTexts, keptTexts} from './kept-texts.ts';
import {attempt} from './sealed-file.ts';

/** What draws: in another state it may draw the same rows otherwise. */
const drawers = ['src/figures', 'src/model', 'package-lock.json'];

/** Keeps the drawings of a variant of the site from one build to the next. */
export const keptDrawings = (variant: string): DrawingKeeper =>
  drawingKeeper(keptTexts('drawings', variant), hashOf(drawers));

/**
 * Keeps drawings among texts, by all that they are made from.
 * @param code hash of what draws
 */
export const drawingKeeper =
  (kept: KeptTexts, code: string): DrawingKeeper =>
  (rows, frame, draw) => {
    const from = attempt(() => serialize([rows, frame]));
    // Rows that are more than data cannot be compared.
    return from ? kept.take(`${code} ${sha(from)}`, draw) : draw();
  };

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function hashOf(paths: readonly string[]): string {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, {recursive: true, encoding: 'utf8'})
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  const sums = files.map((file) => [file, sha(readFileSync(file))]);
  return sha(Buffer.from(JSON.stringify([process.version, sums])));
}
