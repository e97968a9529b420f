// npm run dev: shows the report while it is being written; a changed file shows at once. Options go to Astro.
import {type ChildProcess, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, watch} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {astroCommand, astroEnvironment} from '../build/astro.ts';
import {callers} from '../build/callers.ts';
import {isRunning} from '../build/lock.ts';
import {isPlainPath} from '../build/plain-path.ts';
import {root, workFolder} from '../build/project.ts';
import {usageOf} from '../build/run.ts';
import {addressInUse} from '../dev/running.ts';

if (process.argv.includes('--help')) {
  console.log(
    usageOf({
      usage: [
        ['npm run dev', 'shows the report while it is being written; a saved file shows at once'],
        ['npm run dev -- --port 8080', 'options go to Astro'],
      ],
    }),
  );
  process.exit(0);
}
const study = resolve(process.env['STUDY_DIR'] ?? root);
const awkward = [root, study].find((path) => !isPlainPath(path));
if (awkward !== undefined) {
  console.error(
    `The path ${awkward} holds a #, ? or %, for which no page could be shown. ` +
      'Rename that folder, or move it to another.',
  );
  process.exit(1);
}
// Astro keeps what it has read of the prose in its folder:
// two studies, or two variants of one, must not read each other's.
const variant = [study, process.env['PUBLISHED_ONLY'] ?? '', process.env['BASE'] ?? ''].join('\n');
const workshop = join(
  workFolder,
  'dev',
  createHash('sha256').update(variant).digest('hex').slice(0, 12),
);

const address = await addressInUse(join(workshop, '.astro', 'dev.json'));
if (address) {
  console.error(
    `This report is already being shown at ${address}. To start it anew, press Ctrl-C in the window where it runs.`,
  );
  process.exit(1);
}
rmSync(workshop, {recursive: true, force: true});
mkdirSync(workshop, {recursive: true});

const leash = new URL('../dev/leash.ts', import.meta.url).href;
const config = relative(workshop, join(root, 'astro.config.mjs'));
// Astro can put its server into the background by itself; somebody who types this command wants to see what it says.
const environment = astroEnvironment({
  ASTRO_DEV_BACKGROUND: '0',
  STUDY_WATCH: '1',
  STUDY_DIR: study,
  NODE_ENV: 'development',
});
// What is wrong is said in words; the way through the program helps nobody who writes a table or a text.
const isStack = (line: string): boolean => /^\s+at |^\s*Stack trace:/.test(line);

function start(): ChildProcess {
  const astro = spawn(
    process.execPath,
    [
      '--import',
      leash,
      astroCommand,
      'dev',
      '--root',
      workshop,
      '--config',
      config,
      ...process.argv.slice(2),
    ],
    {cwd: root, env: environment, stdio: ['inherit', 'pipe', 'pipe', 'ipc']},
  );
  createInterface({input: astro.stdout!}).on('line', (line) => isStack(line) || console.log(line));
  createInterface({input: astro.stderr!}).on(
    'line',
    (line) => isStack(line) || console.error(line),
  );
  return astro.on(
    'close',
    (code) => void (code && !stopping ? startAgain() : process.exit(code ?? 0)),
  );
}

/** Astro does not start with a text whose front matter is wrong. It is tried again when somebody has saved a text. */
function startAgain(): void {
  console.error('\nThe report cannot be shown yet. Mend this and save; it is then tried again.');
  const watcher = watch(join(study, 'content'), {recursive: true}, () => {
    watcher.close();
    setTimeout(() => (astro = start()), 100);
  });
}

let stopping = false;
let astro = start();

function stop(): void {
  stopping = true;
  if (astro.exitCode === null) astro.kill('SIGTERM');
  else process.exit(0);
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
// npm does not hand a signal on to what it has started, so that this command would go on without it.
const above = callers();
setInterval(() => above.every(isRunning) || stop(), 500).unref();
