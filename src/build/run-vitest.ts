import {existsSync, globSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root, type Say, workFolder} from './project.ts';
import {runScript, step} from './step.ts';
import {accountsOf, type Tally, tallyOf, type VitestReport} from './tally.ts';

/** The tests of modules, and those that read the built sites. */
export type Project = 'unit' | 'site';

/** Which tests a word means: those in files whose path holds it, or else those whose name does. */
export interface Choice {
  readonly projects: readonly Project[];
  /** For Vitest. */
  readonly filter: readonly string[];
}

const isOfSite = (file: string): boolean => file.endsWith('.site.test.ts');

/** @param files paths of all files of tests */
export function chooseTests(word: string, files: readonly string[]): Choice {
  const chosen = files.filter((file) => file.toLowerCase().includes(word.toLowerCase()));
  if (chosen.length === 0) return {projects: ['unit'], filter: ['--testNamePattern', word]};
  const projects = (['unit', 'site'] as const).filter((project) =>
    chosen.some((file) => isOfSite(file) === (project === 'site')),
  );
  return {projects, filter: chosen};
}

/** Every file of tests of the project. */
export const testFiles = (): string[] =>
  globSync(['src/**/*.test.ts', 'data/**/*.test.ts'], {cwd: root}).map((file) =>
    file.replaceAll('\\', '/'),
  );

/** How tests are run. */
export interface Run {
  readonly name: string;
  readonly project: Project;
  /** How many files at a time. */
  readonly workers: number;
  readonly filter?: readonly string[];
}

/** Runs tests, and says what they have to say although they pass. */
export async function runTests(
  {name, project, workers, filter = []}: Run,
  say: Say,
  signal: AbortSignal,
): Promise<Tally> {
  const file = join(workFolder, `${project}.json`);
  rmSync(file, {force: true});
  const script = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = [
    'run',
    ...['--project', project],
    `--maxWorkers=${workers}`,
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ...filter,
  ];
  const passed = await step(name, say, () => runScript(script, options, signal));
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  for (const account of accountsOf(report)) say(account.replace(/^/gm, '    '));
  return tallyOf(report, passed);
}
