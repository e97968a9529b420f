import {fork} from 'node:child_process';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import type {LogEvent} from './astro-log.ts';
import {compiledFolder} from './compiled.ts';
import {discard} from './exchange.ts';
import {PlainError, root, workFolder} from './project.ts';

export const astroCommand = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** What ended a build. */
export interface Failure {
  readonly message: string;
  /** Address of the page that was being made. */
  readonly page?: string | undefined;
  /** File, line and column of a fault in the source. */
  readonly place?: string | undefined;
  readonly hint?: string | undefined;
}

/** What the process that builds tells: a page that it makes, a warning or an error, or what ended it. */
export type AstroMessage =
  {readonly page: string} | {readonly logged: LogEvent} | {readonly failed: Failure};

/** How a build went. */
export interface AstroOutcome {
  readonly code: number | null;
  /** What ended it from outside. */
  readonly endedBy?: NodeJS.Signals | undefined;
  /** Warnings and errors of Astro's log. */
  readonly logged: readonly LogEvent[];
  readonly failed?: Failure | undefined;
  /** Lines of the error output. */
  readonly written: readonly string[];
}

/** Environment for Astro: plain text, and no report of its use to anybody. */
export function astroEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {FORCE_COLOR: _, ...inherited} = process.env;
  return {...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...extra};
}

/**
 * Builds with Astro, in a process of its own. `onPage` hears each page's address.
 * @throws {PlainError} with Astro's own words on an error or a warning
 */
export async function astroBuild(
  environment: Record<string, string>,
  onPage: (address: string) => void,
  signal: AbortSignal,
): Promise<void> {
  // Pages of another study that was built before would still be in Astro's store.
  discard(join(workFolder, 'astro'));
  const complaint = complaintOf(await run(environment, onPage, signal));
  if (complaint) throw new PlainError(complaint);
}

/**
 * The bundler and the renderer of pictures keep memory for later, of which they have none: a third of all that a build
 * takes. What is free for some 20 ms goes back, which costs no time that could be measured.
 */
const frugalAllocators = {
  MIMALLOC_PURGE_DELAY: '20',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  MALLOC_ARENA_MAX: '2',
};

function run(
  environment: Record<string, string>,
  onPage: (address: string) => void,
  signal: AbortSignal,
): Promise<AstroOutcome> {
  const child = fork(fileURLToPath(new URL('./astro-process.ts', import.meta.url)), {
    cwd: root,
    env: astroEnvironment({
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: compiledFolder,
      ...frugalAllocators,
      ...environment,
    }),
    // What Node remarks on itself is nobody's fault here.
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal,
  });
  const logged: LogEvent[] = [];
  const written: string[] = [];
  let failed: Failure | undefined;
  child.on('message', (message: AstroMessage) => {
    if ('page' in message) onPage(message.page);
    else if ('logged' in message) logged.push(message.logged);
    else failed = message.failed;
  });
  createInterface({input: child.stderr!}).on('line', (line) => written.push(line));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, endedBy) =>
      resolve({code, endedBy: endedBy ?? undefined, logged, failed, written}),
    );
  });
}

/** What is wrong with a build, in Astro's own words without the machinery; undefined if nothing is. */
export function complaintOf(outcome: AstroOutcome): string | undefined {
  const {code, endedBy, logged, failed, written} = outcome;
  if (endedBy !== undefined)
    return (
      `The pages are not finished: something ended the program that draws them (${endedBy}). ` +
      'If nobody did, this machine has too little memory; close other programs and try again.'
    );
  const said = [...new Set([...logged.map(({message}) => message), ...written].map(plain))].filter(
    // Astro logs what it throws, more or less introduced.
    (text) => text !== '' && !(failed && text.includes(plain(failed.message))),
  );
  const lines = [...said, ...(failed ? [sentenceOf(failed)] : [])];
  if (code === 0 && lines.length === 0) return undefined;
  return [
    code === 0 ? 'Warnings count as failures:' : 'Astro stopped:',
    ...(lines.length > 0 ? lines : [`It ended without a word (exit code ${code}).`]),
  ].join('\n');
}

const sentenceOf = ({message, page, place, hint}: Failure): string =>
  [
    `${page ? `The page ${page} failed: ` : ''}${plain(message)}`,
    ...(place ? [`  Location: ${plain(place)}`] : []),
    ...(hint ? [`  Hint: ${plain(hint)}`] : []),
  ].join('\n');

/** A message without colours, stack lines and the path of the project. */
function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(`file://${root}`, '')
    .replaceAll(root, '')
    .split('\n')
    .filter((line) => !/^\s+at |^\s*$/.test(line))
    .join('\n');
}
