// npm test: everything that holds this project.
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {requirePlainProject} from '../build/plain-path.ts';
import {root, secondsSince, workFolder} from '../build/project.ts';
import {messageOf, runCommand} from '../build/run.ts';
import {chooseTests, runTests, testFiles} from '../build/run-vitest.ts';
import {buildSite} from '../build/site.ts';
import {type Outcome, runScript, step} from '../build/step.ts';
import {sum, type Tally} from '../build/tally.ts';
import {inputsHash} from '../build/up-to-date.ts';
import {checkTypes} from '../testing/types.ts';

const say = console.log;
const packages = join(root, 'node_modules');
/** Holds what the types were found right for. */
const typesRight = join(workFolder, 'types');
const stepTally = (passed: boolean): Tally => ({passed: 0, failed: passed ? 0 : 1});

// The tests look at the site as it is at the top of a host, whatever else is built here.
for (const name of ['BASE', 'SITE', 'PUBLISHED_ONLY']) delete process.env[name];

const command = {
  usage: [
    [
      'npm test',
      'format, lint, types, the tests of modules, both variants of the site, and a browser',
    ],
    ['npm test -- WORD', 'only the tests whose file, or else whose name, holds a word'],
  ],
  words: Infinity,
} as const;

await runCommand(command, async ({words}, signal) => {
  const start = performance.now();
  requirePlainProject();
  const word = words.join(' ');
  const tallies = word === '' ? await everything(signal) : await matching(word, signal);
  const {passed, failed} = sum(tallies);
  signal.throwIfAborted();
  say(`\nFinished in ${secondsSince(start)}.\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

async function everything(signal: AbortSignal): Promise<Tally[]> {
  const typesWritten = Promise.withResolvers<void>();
  // Both are hard at work from the first second to the last, and share the cores as they need them.
  const parts = await Promise.all([
    sitesAndTheirTests(typesWritten.resolve, signal),
    sources(typesWritten.promise, signal),
  ]);
  return parts.flat();
}

/** One build at a time, because two would write the same files. */
async function sitesAndTheirTests(onFirst: () => void, signal: AbortSignal): Promise<Tally[]> {
  const first = await buildHere(signal);
  onFirst();
  const sites = [first, await buildElsewhere(signal)];
  return [...sites, ...(await siteTests(sites, signal))];
}

/** What needs no site, but for the types of the content, which the first build writes. */
async function sources(typesWritten: Promise<void>, signal: AbortSignal): Promise<Tally[]> {
  const sources = await lint(signal);
  const tests = runTests({name: 'Unit and figure tests', project: 'unit', workers: 1}, say, signal);
  // Done before the server for writers is tested, which writes these types anew.
  const content = typesWritten.then(() => types(signal));
  return [...sources, ...(await Promise.all([tests, content]))];
}

/** What a word means, without format, lint and types; the sites are built where a test reads them. */
async function matching(word: string, signal: AbortSignal): Promise<Tally[]> {
  const {projects, filter} = chooseTests(word, testFiles());
  const name = `Tests that match "${word}"`;
  const unit = projects.includes('unit')
    ? [await runTests({name, project: 'unit', workers: 2, filter}, say, signal)]
    : [];
  if (!projects.includes('site')) return unit;
  const sites = [await buildHere(signal), await buildElsewhere(signal)];
  return [...unit, ...sites, ...(await siteTests(sites, signal, filter))];
}

/** Of the tests in a browser, one can wait while another measures. */
async function siteTests(
  sites: readonly Tally[],
  signal: AbortSignal,
  filter: readonly string[] = [],
): Promise<Tally[]> {
  if (sites.every(({failed}) => failed === 0))
    return [
      await runTests({name: 'The built site', project: 'site', workers: 2, filter}, say, signal),
    ];
  say('The tests of the built site are left out, because it could not be built.');
  return [];
}

/** Files that were in order and have not changed since are not read again. */
function kept(name: string): string[] {
  return [
    ...['--cache', '--cache-strategy', 'content'],
    ...['--cache-location', join(workFolder, name)],
  ];
}

/** Holds every file against the rules of format and lint. */
async function lint(signal: AbortSignal): Promise<Tally[]> {
  const [prettier, eslint] = [
    join(packages, 'prettier', 'bin', 'prettier.cjs'),
    join(packages, 'eslint', 'bin', 'eslint.js'),
  ];
  return [
    stepTally(
      await step('Format', say, () =>
        runScript(prettier, ['--check', '--log-level=warn', ...kept('prettier'), '.'], signal),
      ),
    ),
    stepTally(
      await step('Lint', say, () =>
        runScript(eslint, [...kept('eslint'), '.', '--max-warnings', '0'], signal),
      ),
    ),
  ];
}

/** Checks every `.astro` and `.ts` file of the project. */
async function types(signal: AbortSignal): Promise<Tally> {
  const inputs = typedInputs();
  if (existsSync(typesRight) && readFileSync(typesRight, 'utf8') === inputs) {
    say('Types: they were right, and nothing has changed since.');
    return stepTally(true);
  }
  const passed = await step('Types', say, () => checkTypes(signal));
  if (passed) writeFileSync(typesRight, inputs);
  return stepTally(passed);
}

/** Hash of all that types depend on. */
function typedInputs(): string {
  const hash = createHash('sha256').update(inputsHash({study: root, publishedOnly: false}));
  for (const name of ['tsconfig.json', 'vitest.config.ts', 'eslint.config.js'])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

async function buildHere(signal: AbortSignal): Promise<Tally> {
  const lines: string[] = [];
  const target = join(workFolder, 'site');
  const work = async (): Promise<Outcome> => {
    try {
      await buildSite({
        target,
        publishedOnly: false,
        withoutKept: true,
        say: (line) => lines.push(line),
        signal,
      });
      return {passed: true, output: ''};
    } catch (error) {
      return {passed: false, output: messageOf(error)};
    }
  };
  return stepTally(await step('Building the site', say, work));
}

/**
 * Builds the other variant by the command of people, as on another machine: from a folder with an odd name, in another
 * language and time zone, without home, network and clock. A test compares what the two have in common.
 */
async function buildElsewhere(signal: AbortSignal): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const study = join(folder, 'study # b%20c');
  for (const name of ['data', 'content'])
    cpSync(join(root, name), join(study, name), {recursive: true});
  const environment = {
    HOME: undefined,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    STUDY_DIR: study,
    NODE_OPTIONS: `--import=${new URL('../testing/odd-machine.ts', import.meta.url).href}`,
  };
  const options = ['--out', join(workFolder, 'published-only'), '--published-only'];
  const work = async (): Promise<Outcome> => {
    const script = join(root, 'src', 'cli', 'build.ts');
    const outcome = await runScript(script, options, signal, environment);
    return {...outcome, passed: outcome.passed && outcome.errors === ''};
  };
  try {
    const name = 'Building the site without simulated values, as on another machine';
    return stepTally(await step(name, say, work));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
