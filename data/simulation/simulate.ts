/**
 * Draws the simulated rows of the study anew: `node data/simulation/simulate.ts [folder of the tables]`.
 * Prints what each block was held to and what it gives. Writes nothing and exits 1 where a constraint fails.
 */
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {report} from './constraints/index.ts';
import {simulate} from './simulation.ts';
import {tableNames, tables} from './tables.ts';
import type {Texts} from './simulation.ts';
import type {TableName} from './tables.ts';

const folder = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
const pathOf = (name: TableName): string => join(folder, tables[name].file);

const read = (): Texts => Object.fromEntries(tableNames.map((name) => [name, readFileSync(pathOf(name), 'utf8')])) as Record<TableName, string>;

/** Writes every table beside the old one first, so that a full disk leaves the old ones whole. */
function write(texts: Texts): void {
  for (const name of tableNames) writeFileSync(`${pathOf(name)}.new`, texts[name]);
  for (const name of tableNames) renameSync(`${pathOf(name)}.new`, pathOf(name));
}

function run(): number {
  const {texts, results, stuck} = simulate(read());
  console.log(report(results));
  if (!texts) {
    console.error(`The rows that are not simulated leave no draw that meets every constraint. Nothing was written.${stuck.map((where) => `\n  stuck at ${where}`).join('')}`);
    return 1;
  }
  write(texts);
  console.log(`Every constraint holds. Wrote the simulated rows of ${tableNames.map((name) => tables[name].file).join(', ')}.`);
  return 0;
}

try {
  process.exitCode = run();
} catch (problem) {
  console.error(`${problem instanceof Error ? problem.message : String(problem)} Nothing was written.`);
  process.exitCode = 1;
}
