import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {csvParseRows} from 'd3-dsv';
import {read, type WriteSheet} from 'hucre';
import {PlainError} from '../build/project.ts';
import {decode} from '../loaders/decode.ts';
import type {Problem} from '../loaders/problem.ts';
import {marked, type PlacedProblem, problemsName} from './annotate.ts';

/**
 * Writes a workbook with a sheet for each table that has a problem, in which every faulty cell is marked, behind a
 * sheet that leads to them.
 * @returns a sentence on what was written
 * @throws {PlainError} where the name is not that of a workbook, or of somebody's own
 */
export async function writeMarked(
  folder: string,
  target: string,
  problems: readonly Problem[],
): Promise<string> {
  await requireFree(target);
  const files = [...new Set(problems.map(({file}) => file))].filter((file) =>
    existsSync(join(folder, file)),
  );
  const sheets = files.flatMap((file) => sheetOf(folder, file) ?? []);
  if (sheets.length === 0) return `No cell of a table is at fault, so ${target} was not written.`;
  const names = new Map(sheets.map(({file, sheet}) => [file, sheet.name]));
  const placed = problems.map((problem): PlacedProblem => {
    const sheet = names.get(problem.file);
    const cell = problem.cell ?? (problem.row === undefined ? undefined : `A${problem.row}`);
    return {problem, at: sheet === undefined || !cell ? undefined : {sheet, cell}};
  });
  const bytes = await marked(
    sheets.map(({sheet}) => sheet),
    placed,
  );
  writeFileSync(target, bytes);
  return (
    `${target} has each fault marked, and a first sheet "${problemsName}" that leads to it. It is a copy to look at: ` +
    'mend the tables in data/ themselves.'
  );
}

/** Only a workbook that was written so before is written over. */
async function requireFree(target: string): Promise<void> {
  if (!/\.xlsx$/i.test(target))
    throw new PlainError(
      `--marked names a workbook to write, such as faults.xlsx, and not ${target}.`,
    );
  if (!existsSync(target)) return;
  const {sheets} = await read(readFileSync(target), {maxRows: 1}).catch(() => ({sheets: []}));
  if (sheets[0]?.name !== problemsName)
    throw new PlainError(
      `${target} is there already, and no list of problems. Give another name, or move it away.`,
    );
}

/** A table as it lies in its file; undefined for a file that is no table, or cannot be read as text. */
function sheetOf(folder: string, file: string): {file: string; sheet: WriteSheet} | undefined {
  if (!file.endsWith('.csv')) return undefined;
  const {text, problems} = decode(file, readFileSync(join(folder, file)));
  if (problems.length > 0) return undefined;
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
  return {file, sheet: {name: basename(file, '.csv').slice(0, 31), rows, freezePane: {rows: 1}}};
}
