import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {writeLargerStudy} from '../../testing/larger-study.ts';
import {discard} from '../exchange.ts';
import {filesOf} from '../files.ts';
import {root, type Say, workFolder} from '../project.ts';
import {floorOf} from './floor.ts';
import {measureRun, type RunCost} from './measure.ts';
import {rowsIn, trustsIn, writeStudyOfRows} from './rows.ts';
import {type BenchLine, middleOfRuns} from './table.ts';

export interface BenchOptions {
  /** Folder of the study. */
  readonly study: string;
  /** How many trusts the larger studies have. */
  readonly larger: readonly number[];
  /** How often the builds of the study itself are measured; the run in the middle counts. */
  readonly rounds: number;
  /** How many rows the check is measured with, next to those of the study. */
  readonly rows: number;
  readonly say: Say;
}

const folder = join(workFolder, 'bench');
const site = join(folder, 'site');
const copy = join(folder, 'study');
const command = (name: string): string => join(root, 'src', 'cli', `${name}.ts`);

/** Measures builds and checks, one after the other, next to what Astro alone takes for the same bytes. */
export async function bench({
  study,
  larger,
  rounds,
  rows,
  say,
}: BenchOptions): Promise<BenchLine[]> {
  discard(folder);
  mkdirSync(folder, {recursive: true});
  copyStudy(study);
  const lines = [...(await builds(rounds, say)), ...(await checks(say))];
  writeStudyOfRows(study, copy, rows);
  // Before builds that forget what the command was bundled to.
  lines.push(await check('check', say));
  for (const trusts of larger) {
    say(`A study of ${trusts} trusts …`);
    writeLargerStudy(study, copy, trusts);
    lines.push(...(await coldBuild(1)));
  }
  return lines;
}

function copyStudy(from: string): void {
  discard(copy);
  for (const name of ['data', 'content'])
    cpSync(join(from, name), join(copy, name), {recursive: true});
}

/** The builds of a study as it is: cold, again, and after a small change. */
async function builds(rounds: number, say: Say): Promise<BenchLine[]> {
  const trusts = trustsIn(copy);
  say(`Cold builds, and Astro alone, of ${trusts} trusts …`);
  const [floor, cold] = await coldBuild(rounds);
  const again = async (what: string, change: () => void): Promise<BenchLine> => {
    say(`${what} …`);
    const runs: RunCost[] = [];
    for (let round = 0; round < rounds; round++) {
      change();
      runs.push(await build());
    }
    return {what, trusts, measured: middleOfRuns(runs), floor: floor.measured};
  };
  return [
    floor,
    cold,
    await again('nothing changed', () => {}),
    await again('one cell changed', changeCell),
    await again('one sentence changed', changeSentence),
  ];
}

/** Builds without anything that an earlier build has kept, in turn with Astro alone. */
async function coldBuild(rounds: number): Promise<[BenchLine, BenchLine]> {
  const trusts = trustsIn(copy);
  const runs = {cold: [] as RunCost[], floor: [] as RunCost[]};
  for (let round = 0; round < rounds; round++) {
    forget();
    runs.cold.push(await build());
    runs.floor.push(await floorOf(site, join(folder, 'floor')).measure());
  }
  const floor = middleOfRuns(runs.floor);
  return [
    {what: 'Astro alone, the same bytes', trusts, measured: floor},
    {what: 'cold build', trusts, measured: middleOfRuns(runs.cold), floor, size: megabytesOf(site)},
  ];
}

const build = (): Promise<RunCost> =>
  measureRun([command('build'), '--out', site], {STUDY_DIR: copy});

/** Deletes all that builds keep. */
function forget(): void {
  for (const name of readdirSync(workFolder)) if (name !== 'bench') discard(join(workFolder, name));
  discard(site);
}

/** Checks of the study itself: the first one of a program, after a change of a cell, and again. */
async function checks(say: Say): Promise<BenchLine[]> {
  const first = await check('first check', say);
  changeCell();
  return [
    first,
    await check('one cell changed, check', say),
    await check('nothing changed, check', say),
  ];
}

async function check(how: string, say: Say): Promise<BenchLine> {
  const what = `${how} of ${rowsIn(copy)} rows`;
  say(`${what} …`);
  const run = await measureRun([command('check')], {STUDY_DIR: copy});
  return {what, trusts: trustsIn(copy), measured: run};
}

/** The short name of a theme stands on many pages. What is added says nothing, so that nobody has to read it again. */
function changeCell(): void {
  const path = join(copy, 'data', 'framework', 'themes.csv');
  const [head = '', first = '', ...others] = readFileSync(path, 'utf8').split('\n');
  const at = head.split(',').indexOf('short');
  const cells = first.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  cells[at] = cells[at]?.replace(/("?)$/, ' the$1') ?? '';
  writeFileSync(path, [head, cells.join(','), ...others].join('\n'));
}

function changeSentence(): void {
  const [text] = readdirSync(join(copy, 'content', 'pages')).filter((name) =>
    name.endsWith('.mdx'),
  );
  appendFileSync(join(copy, 'content', 'pages', text ?? ''), '\nThank you for reading.\n');
}

const megabytesOf = (path: string): number =>
  filesOf(path).reduce((sum, file) => sum + statSync(join(path, file)).size, 0) / 1e6;
