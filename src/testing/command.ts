import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
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
  command: 'check' | 'build' | 'deposit' | 'diff' | 'edition' | 'review' | 'data-import',
  study: string,
  ...options: readonly string[]
): Ending {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'src', 'cli', `${command}.ts`), ...options],
    {cwd: root, env: {...process.env, STUDY_DIR: study}, encoding: 'utf8'},
  );
  return {status, stdout, stderr};
}

/** Checks a study as `npm run check` does, in this process, which saves the start of another. */
export async function check(study: string, {strict = false} = {}): Promise<Ending> {
  const written = {log: [] as string[], error: [] as string[]};
  vi.stubEnv('STUDY_DIR', study);
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text) => void written[name].push(`${text}\n`)),
  );
  try {
    const status = await checkStudy({strict});
    return {status, stdout: written.log.join(''), stderr: written.error.join('')};
  } catch (error) {
    // As every command ends on what was thrown.
    return {
      status: 1,
      stdout: written.log.join(''),
      stderr: `${written.error.join('')}\n${messageOf(error)}\n`,
    };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
    vi.unstubAllEnvs();
  }
}
