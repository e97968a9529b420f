import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';
import {PlainError, root} from './project.ts';

export const astroCommand = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** What Astro printed. */
export interface Output {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Environment for Astro: plain text, and no report of its use to anybody. */
export function astroEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {FORCE_COLOR: _, ...inherited} = process.env;
  return {...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...extra};
}

/** Runs `astro build`; `onPage` hears each page's address. Fails with Astro's own words on an error or a warning. */
export async function astroBuild(
  environment: Record<string, string>,
  onPage: () => void,
  signal: AbortSignal,
): Promise<void> {
  const output = await run(environment, (line) => pageAddress(line) && onPage(), signal);
  const complaint = complaintOf(output);
  if (complaint) throw new PlainError(complaint);
}

async function run(
  environment: Record<string, string>,
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<Output> {
  // Without --force, pages of another study folder that was built before would still be in Astro's store.
  const leash = new URL('./leash.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', leash, astroCommand, 'build', '--force'], {
    cwd: root,
    env: astroEnvironment({NODE_ENV: 'production', ...environment}),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
  });
  const out: string[] = [];
  const err: string[] = [];
  createInterface({input: child.stdout!}).on('line', (line) => {
    out.push(line);
    onLine(line);
  });
  createInterface({input: child.stderr!}).on('line', (line) => err.push(line));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({code, out, err}));
  });
}

/** The page that a line of Astro's log announces, such as "/trusts/8/index.html". */
export function pageAddress(line: string): string | undefined {
  return /^\d\d:\d\d:\d\d\s+[├└]─ (\/\S*\.html)/.exec(line)?.[1];
}

/** What is wrong with a run of Astro, in its own words without the machinery; undefined if nothing is. */
export function complaintOf({code, out, err}: Output): string | undefined {
  const logged = plain(out.filter((line) => /\[(WARN|ERROR)\]/.test(line)));
  const written = plain(err);
  if (code === 0 && logged.length === 0 && written.length === 0) return undefined;
  const heading = code === 0 ? 'Warnings count as failures:' : 'Astro stopped:';
  const lines = withoutEchoes([...logged, ...written]);
  return [
    heading,
    ...(lines.length > 0 ? lines : [`It ended without a word (exit code ${code}).`]),
  ].join('\n');
}

// Astro marks Markdown with a directive of its own and then has its bundler warn about it, and warns that --force does what
// it is asked: nothing that a writer could mend.
const ownNoise = /MODULE_LEVEL_DIRECTIVE.*"use astro:|\[content\] data store cleared \(force\)/;

const twoPages =
  'Two pages have the address $1: one of the report, and one that says that it has moved, is gone or is left out. ' +
  'If data/addresses.csv lists it as redirect or gone, write live.';

/** Leaves out stack lines, Node's remarks about itself, times of day and the path of the project. */
function plain(lines: readonly string[]): string[] {
  return lines
    .map(stripVTControlCharacters)
    .filter(
      (line) =>
        !ownNoise.test(line) &&
        !/^\s+at |^\s*Stack trace:|^\(node:\d+\)|^\(Use `node|^\s*$/.test(line),
    )
    .map((line) =>
      line
        .replace(/^(\s+[├└]─ \S+\.html)?\d\d:\d\d:\d\d /, '')
        .replace(/^\[ERROR\] (\[\w+\] )?/, '')
        .replace(
          /^\[WARN\] \[build\] Could not render `(\S+)` from route `\/\[\.\.\.\w+\]`.*/,
          twoPages,
        )
        .replace(/^Caught error rendering (\S+?)\/?: (Error: )?/, 'The page $1/ failed: ')
        .replace(/^Error: /, '')
        .replaceAll(`file://${root}`, '')
        .replaceAll(root, ''),
    );
}

/** Astro logs one error up to three times, more or less introduced; the longest form is kept. */
function withoutEchoes(lines: readonly string[]): string[] {
  return lines.filter(
    (line, index) =>
      !lines.some(
        (other, place) => other.endsWith(line) && (other.length > line.length || place < index),
      ),
  );
}
