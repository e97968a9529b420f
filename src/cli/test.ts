// npm test: types, unit and figure tests, both faces of the site, and the site in a browser.
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {astroCommand} from '../build/astro.ts';
import {root, secondsSince, workFolder} from '../build/project.ts';
import {messageOf, runCommand} from '../build/run.ts';
import {buildSite} from '../build/site.ts';
import {type Outcome, runScript, step} from '../build/step.ts';
import {accountsOf, sum, type Tally, tallyOf, type VitestReport} from '../build/tally.ts';

const say = console.log;
const packages = join(root, 'node_modules');
const stepTally = (passed: boolean): Tally => ({passed: 0, failed: passed ? 0 : 1});

// The tests look at the site as it is at the top of a host, whatever else is built here.
for (const name of ['BASE', 'SITE', 'PUBLISHED_ONLY']) delete process.env[name];

await runCommand(async (signal) => {
  const start = performance.now();
  // A build keeps one core busy, and two of them would write the same files; the unit tests and the types have the other.
  const first = build('site', false, signal);
  const [[unit, types], ...sites] = await Promise.all([
    unitAndTypes(first, signal),
    first,
    first.then(() => build('published-only', true, signal)),
  ]);
  const sound = sites.every(({failed}) => failed === 0);
  if (!sound) say('The tests of the built site are left out, because it could not be built.');
  const tallies = [
    unit,
    types,
    ...sites,
    ...(sound ? [await tests('The built site in a browser', 'site', 2, signal)] : []),
  ];
  const {passed, failed} = sum(tallies);
  signal.throwIfAborted();
  say(`\nFinished in ${secondsSince(start)}.\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

/** Runs the unit tests, then checks the types, once a build has written those of the content. */
async function unitAndTypes(build: Promise<unknown>, signal: AbortSignal): Promise<[Tally, Tally]> {
  const unit = await tests('Unit and figure tests', 'unit', 1, signal);
  await build;
  return [unit, await types(signal)];
}

/** Checks every `.astro` and `.ts` file of the project; the compiler alone knows nothing of the first kind. */
async function types(signal: AbortSignal): Promise<Tally> {
  const strict = [
    'check',
    '--noSync',
    '--minimumFailingSeverity',
    'warning',
    '--minimumSeverity',
    'warning',
  ];
  return stepTally(await step('Types', say, () => runScript(astroCommand, strict, signal)));
}

/** @param workers how many files at a time; the unit tests leave room for Astro, and of browser tests one can wait while another measures */
async function tests(
  name: string,
  project: string,
  workers: number,
  signal: AbortSignal,
): Promise<Tally> {
  const file = join(workFolder, `${project}.json`);
  rmSync(file, {force: true});
  const passed = await step(name, say, () =>
    runScript(
      join(packages, 'vitest', 'vitest.mjs'),
      [
        'run',
        '--project',
        project,
        `--maxWorkers=${workers}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      signal,
    ),
  );
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  for (const account of accountsOf(report)) say(account.replace(/^/gm, '    '));
  return tallyOf(report, passed);
}

async function build(folder: string, publishedOnly: boolean, signal: AbortSignal): Promise<Tally> {
  const lines: string[] = [];
  const work = async (): Promise<Outcome> => {
    try {
      await buildSite({
        target: join(workFolder, folder),
        publishedOnly,
        say: (line) => lines.push(line),
        signal,
      });
      return {passed: true, output: ''};
    } catch (error) {
      return {passed: false, output: messageOf(error)};
    }
  };
  return stepTally(
    await step(
      publishedOnly ? 'Building the site without simulated values' : 'Building the site',
      say,
      work,
    ),
  );
}
