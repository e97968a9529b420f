/**
 * Draws the simulated rows of the study anew: `node data/simulation/simulate.ts`.
 * Prints what each block was held to and what it gives. Writes nothing and exits 1 where a constraint fails.
 * STUDY_DIR, or the first argument, names another folder that holds `data/`.
 */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {decode} from '../../src/loaders/decode.ts';
import {formatProblems} from '../../src/loaders/fold.ts';
import {drawnFile, writeDrawn} from '../../src/study/drawn.ts';
import {namedBy, requireFolders} from '../../src/study/folder.ts';
import {constraintReport} from './constraints/index.ts';
import {laterSources, partLater, withLater} from './later.ts';
import {simulate, type Simulation, type Texts} from './simulation.ts';
import {drawnRows, fileOf, type SimulatedTable, simulatedTables} from './tables.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {help: {type: 'boolean', default: false}},
});
if (values.help) {
  console.log(
    'Usage:\n  npm run data:simulate\n      draws the simulated rows anew, and no others',
  );
  process.exit(0);
}
const folder = resolve(positionals[0] ?? process.env['STUDY_DIR'] ?? project);
const pathOf = (name: SimulatedTable): string => join(folder, fileOf(name));

/**
 * A table's text with its mark at the start, where it has one. A file in another encoding could not
 * be kept byte for byte.
 */
function textOf(name: SimulatedTable): string {
  const bytes = readFileSync(pathOf(name));
  const {problems} = decode(fileOf(name), bytes);
  if (problems.length > 0) throw new Error(formatProblems(problems).join('\n'));
  return bytes.toString('utf8');
}

const read = (): Texts =>
  Object.fromEntries(simulatedTables.map((name) => [name, textOf(name)])) as Record<
    SimulatedTable,
    string
  >;

/** Writes every table beside the old one first, so that a full disk leaves the old ones whole. */
function write(texts: Texts): void {
  for (const name of simulatedTables) writeFileSync(`${pathOf(name)}.new`, texts[name]);
  for (const name of simulatedTables) renameSync(`${pathOf(name)}.new`, pathOf(name));
}

/** Keeps the hash of each drawn row, by which it is known whatever somebody may call it later. */
function writeManifest(texts: Texts): void {
  mkdirSync(dirname(join(folder, drawnFile)), {recursive: true});
  writeFileSync(join(folder, drawnFile), writeDrawn(drawnRows(texts)));
}

/** What stands in the way: the rows that contradict a published number, or else where the draws stuck. */
function explain({contradictions, stuck}: Simulation): string {
  const why =
    contradictions.length > 0
      ? ['These rows contradict what is published:', ...contradictions.map((row) => `  ${row}`)]
      : [
          'No single row contradicts what is published; where the draws stuck:',
          ...stuck.map((place) => `  ${place}`),
        ];
  const shown = contradictions.length + stuck.length > 0 ? why : [];
  return [
    'The rows that are not simulated leave no draw that meets every constraint. Nothing was written.',
    ...shown,
  ].join('\n');
}

function run(): number {
  requireFolders(folder, ['data'], namedBy(folder));
  const {texts: first, later} = partLater(read(), laterSources(folder));
  const simulation = simulate(first);
  const {texts, results, rows} = simulation;
  if (results.length > 0) console.log(constraintReport(results));
  if (!texts) {
    console.error(explain(simulation));
    return 1;
  }
  write(withLater(texts, later));
  writeManifest(texts);
  console.log(
    [
      `Every constraint holds. ${rows.kept} rows were kept and ${rows.drawn} drawn again. Written:`,
      ...simulatedTables.map((name) => `  ${pathOf(name)}`),
    ].join('\n'),
  );
  return 0;
}

try {
  process.exitCode = run();
} catch (problem) {
  console.error(
    `${problem instanceof Error ? problem.message : String(problem)}\nNothing was written.`,
  );
  process.exitCode = 1;
}
