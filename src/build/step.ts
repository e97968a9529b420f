import {spawn} from 'node:child_process';
import {astroEnvironment} from './astro.ts';
import {root, type Say, secondsSince} from './project.ts';

/** How a step of the tests went. */
export interface Outcome {
  readonly passed: boolean;
  /** Everything that it printed. */
  readonly output: string;
  /** What of it was an error or a warning. */
  readonly errors?: string;
}

/**
 * Runs a step, says how long it has been going, and shows all that it printed if it fails.
 * Steps may go side by side, so each line names its own.
 */
export async function step(name: string, say: Say, work: () => Promise<Outcome>): Promise<boolean> {
  say(`${name} …`);
  const start = performance.now();
  const ticking = setInterval(() => say(`  … ${name}, ${secondsSince(start)}`), 15_000);
  try {
    const {passed, output} = await work();
    if (!passed) say(output);
    say(`${passed ? '  passed' : '  FAILED'}: ${name} (${secondsSince(start)})`);
    return passed;
  } finally {
    clearInterval(ticking);
  }
}

/** Runs a script of the packages with the project's own Node. */
export function runScript(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: {...astroEnvironment(), ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const parts: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        passed: code === 0,
        output: Buffer.concat(parts).toString().trimEnd(),
        errors: Buffer.concat(errors).toString(),
      }),
    );
  });
}
