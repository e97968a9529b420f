import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {vi} from 'vitest';
import {checkStudy} from '../build/check-study.ts';
import {root} from '../build/project.ts';
import {messageOf} from '../build/run.ts';

/** How a command ended, and what it wrote. */
export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `src/cli` upon a study as a person does, in a process of its own. */
export function spawnCommand(
  command: CommandHere | 'check' | 'data-template',
  study: string,
  ...options: readonly string[]
): Ending {
  return startedIn(root, command, {STUDY_DIR: study}, ...options);
}

/** The same, started in any folder, with other variables of the system. */
export function startedIn(
  cwd: string,
  command: string,
  variables: NodeJS.ProcessEnv,
  ...options: readonly string[]
): Ending {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'src', 'cli', `${command}.ts`), ...options],
    {cwd, env: {...process.env, ...variables}, encoding: 'utf8'},
  );
  return {status, stdout, stderr};
}

/** Commands of `src/cli` that can be run again and again in one process. */
export type CommandHere =
  'build' | 'deposit' | 'diff' | 'edition' | 'hosting' | 'review' | 'data-import';

let runs = 0;

/** Runs a command of `src/cli` upon a study in this process, which saves the start of another: most of its time. */
export const runCommandHere = (
  command: CommandHere,
  study: string,
  ...options: readonly string[]
): Promise<Ending> =>
  listening(study, async () => {
    const before = {argv: process.argv, exitCode: process.exitCode};
    const signals = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
      (name) => [name, process.listeners(name)] as const,
    );
    process.argv = [process.execPath, `${command}.ts`, ...options];
    process.exitCode = undefined;
    try {
      runs += 1;
      const address = pathToFileURL(join(root, 'src', 'cli', `${command}.ts`)).href;
      await import(/* @vite-ignore */ `${address}?run=${runs}`);
      return Number(process.exitCode ?? 0);
    } finally {
      Object.assign(process, before);
      for (const [name, known] of signals)
        for (const listener of process.listeners(name))
          if (!known.includes(listener)) process.off(name, listener);
    }
  });

/** Checks a study as `npm run check` does, in this process. */
export const check = (study: string, {strict = false} = {}): Promise<Ending> =>
  listening(study, () => checkStudy({strict}));

/** Hears what is printed while something works upon a study. */
async function listening(study: string, work: () => Promise<number>): Promise<Ending> {
  const written = {log: [] as string[], error: [] as string[]};
  vi.stubEnv('STUDY_DIR', study);
  // Tables change from one run to the next, and no npm above is to be watched.
  vi.stubEnv('STUDY_WATCH', '1');
  vi.stubEnv('npm_lifecycle_event', undefined);
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text) => void written[name].push(`${text}\n`)),
  );
  const ending = (status: number): Ending => ({
    status,
    stdout: written.log.join(''),
    stderr: written.error.join(''),
  });
  try {
    return ending(await work());
  } catch (error) {
    // As every command ends on what was thrown.
    written.error.push(`\n${messageOf(error)}\n`);
    return ending(1);
  } finally {
    spies.forEach((spy) => spy.mockRestore());
    vi.unstubAllEnvs();
  }
}
