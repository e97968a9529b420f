import {type Dirent, existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Study} from '../model/study.ts';
import {lintDescription} from '../prose/description.ts';
import {ambiguousNames, formatProseProblem, lintProse, type ProseProblem} from '../prose/lint.ts';
import {unusedWords} from '../prose/unused-words.ts';
import {noCarry} from '../study/carry.ts';
import {descriptionFile} from '../study/report.ts';
import {keptWords} from './kept-words.ts';
import {PlainError} from './project.ts';
import {letterProblems} from './prose-letters.ts';

/** What the check of a study's texts has found, each as a line with file and line. */
export interface ProseReport {
  readonly problems: readonly string[];
  /** Where they stand, and of which kind they are. */
  readonly places: readonly ProseProblem[];
  readonly texts: number;
}

/**
 * Holds every text below content/ against the data.
 * @param carried what an earlier check of them has come to
 */
export function checkProse(folder: string, study: Study, carried = noCarry): ProseReport {
  const everything = filesBelow(folder);
  const files = everything.filter((file) => file.endsWith('.mdx'));
  const {words, keep} = keptWords();
  const bytes = files.map((file) => readFileSync(join(folder, file)));
  const texts = bytes.map((each) => each.toString('utf8'));
  const found = files.flatMap((file, index) =>
    carried.result([{name: file}], study, [texts[index]], () =>
      lintProse(file, texts[index]!, study, words),
    ),
  );
  keep();
  const all = [
    ...ambiguousNames(study),
    ...unusedWords(study, texts, everything),
    ...files.flatMap((file, index) => letterProblems(file, bytes[index]!)),
    ...found,
    ...described(folder, study),
  ];
  return {problems: all.map(formatProseProblem), places: all, texts: files.length};
}

/**
 * All files below content/, by their paths from the project's folder.
 * @throws {PlainError} where a folder has the name of a text
 */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(folder, 'content'), {recursive: true, withFileTypes: true});
  const named = (entry: Dirent): string =>
    relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  const wrong = entries.find((entry) => entry.isDirectory() && entry.name.endsWith('.mdx'));
  if (wrong)
    throw new PlainError(
      `${named(wrong)} is a folder, and a text has to be a file. Put the text in its place.`,
    );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(named)
    .sort();
}

/** What the report says of itself, where it does. */
function described(folder: string, study: Study): ProseProblem[] {
  const path = join(folder, descriptionFile);
  return existsSync(path)
    ? lintDescription(descriptionFile.replaceAll('\\', '/'), readFileSync(path, 'utf8'), study)
    : [];
}

/** The problems of all texts as one complaint; undefined where there is none. */
export function proseComplaint({problems}: Pick<ProseReport, 'problems'>): string | undefined {
  if (problems.length === 0) return undefined;
  return (
    `${problems.join('\n')}\n` +
    `${problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`} ` +
    'in the texts.'
  );
}

/** Refuses texts that say what the data do not bear out. Throws a PlainError with every problem. */
export function requireTrueProse(folder: string, study: Study): void {
  const complaint = proseComplaint(checkProse(folder, study));
  if (complaint) throw new PlainError(complaint);
}
