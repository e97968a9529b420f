import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './project.ts';

/** Where the text of the paper lies, beside the project: it is no part of it. */
export const sourceTextPath = '../shared/study/paper.txt';

/** The text of the paper that a study is about; undefined where it does not lie beside the project. */
export function sourceText(): string | undefined {
  const file = join(root, sourceTextPath);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * What a source says at a place, such as "Findings, 1.1" or "Fig. 2 caption"; undefined where it is not found.
 * Sections are those of which a place is named; a part of one begins with its number.
 */
export function passageAt(
  source: string,
  place: string,
  places: ReadonlySet<string>,
): string | undefined {
  const lines = source.split(/\r?\n/);
  const [section = '', part] = place.split(', ');
  const figure = /^Figs?\. (\d+)/.exec(section)?.[1];
  if (figure !== undefined) return found(lines, new RegExp(`\\bFig(?:\\.|ure) ${figure}\\b`));
  const from = lines.findIndex((line) => line.trim() === section);
  if (from < 0) return partOf(lines, section);
  if (part !== undefined) return partOf(lines.slice(from), part);
  const to = lines.findIndex((line, index) => index > from && isSection(line, places));
  return text(lines.slice(from, to < 0 ? undefined : to));
}

/** Tables and figures stand within a section and end none. */
const isSection = (line: string, places: ReadonlySet<string>): boolean =>
  places.has(line.trim()) && !/^(Table|Fig)/.test(line);

const found = (lines: readonly string[], pattern: RegExp): string | undefined =>
  text(lines.filter((line) => pattern.test(line)));

/** From the line that begins with the number of a part, after one word at most, up to the next that begins so. */
function partOf(lines: readonly string[], part: string): string | undefined {
  const number = part.match(/\d+(?:\.\d+)*/g)?.at(-1);
  if (number === undefined) return undefined;
  const heading = (wanted: string): RegExp => new RegExp(`^(?:[A-Z]\\w+ )?${wanted}\\.?(?=\\s)`);
  const from = lines.findIndex((line) => heading(RegExp.escape(number)).test(line));
  if (from < 0) return undefined;
  const to = lines.findIndex(
    (line, index) => index > from && line.length < 80 && heading('\\d+(?:\\.\\d+)*').test(line),
  );
  return text(lines.slice(from, to < 0 ? undefined : to));
}

const text = (lines: readonly string[]): string | undefined =>
  lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n') || undefined;
