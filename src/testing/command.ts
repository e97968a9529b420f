import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {vi} from 'vitest';
import {root} from '../cli/project.ts';

/** How a command ended, and what it wrote. */
export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `src/cli` upon a study as a person does, in a process of its own. */
export function spawnCommand(
  command: 'check' | 'build',
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

let runs = 0;

/** Runs `npm run check` upon a study in this process, which saves the start of another. */
export async function check(study: string): Promise<Ending> {
  const written = {log: [] as string[], error: [] as string[]};
  const before = process.exitCode;
  vi.stubEnv('STUDY_DIR', study);
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text) => void written[name].push(`${text}\n`)),
  );
  try {
    process.exitCode = 0;
    // A command is what its module does when it is loaded: under another address it is loaded again.
    await import(/* @vite-ignore */ `../cli/check.ts?run=${(runs += 1)}`);
    return {
      status: Number(process.exitCode),
      stdout: written.log.join(''),
      stderr: written.error.join(''),
    };
  } finally {
    process.exitCode = before;
    spies.forEach((spy) => spy.mockRestore());
    vi.unstubAllEnvs();
  }
}
