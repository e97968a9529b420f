import {spawn, spawnSync} from 'node:child_process';
import {root} from '../project.ts';

/** What a run of a program took. */
export interface RunCost {
  /** From start to end, in seconds. */
  readonly wall: number;
  /** Time of all processors, user and system, of the program and all that it started, in seconds. */
  readonly processor: number;
  /** Most memory that its processes held together, in MB. */
  readonly memory: number;
}

/** Milliseconds between two looks at the memory. */
const interval = 200;

/**
 * Runs a program with the project's Node and measures it. The shell knows what all that it started has taken; Node
 * doesn't.
 * @param args of Node: the program and its own arguments
 * @throws {Error} with what it wrote to the error output where it fails
 */
export async function measureRun(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunCost> {
  const start = performance.now();
  const child = spawn(
    'sh',
    ['-c', '"$@"; code=$?; times; exit $code', 'sh', process.execPath, ...args],
    {
      cwd: root,
      env: {...process.env, ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  const errors: string[] = [];
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => errors.push(String(text)));
  let memory = 0;
  const watching = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid));
  }, interval);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.join('')}${errors.join('')}`);
  return {
    wall: (performance.now() - start) / 1000,
    processor: processorTime(said.join('')),
    memory,
  };
}

/** Seconds of what a shell started, user and system: the last line of its `times`, such as "1m2.34s 0m5.67s". */
export function processorTime(said: string): number {
  const times = [...(said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds?.replace(',', '.')),
    0,
  );
}

/** Memory of a process and all that it started, in MB. */
function memoryOf(id: number | undefined): number {
  const {stdout} = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {encoding: 'utf8'});
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([process, parent, kilobytes = 0]) => ({process, parent, kilobytes}));
  const started = (by: number | undefined): number =>
    processes
      .filter(({parent}) => parent === by)
      .reduce((sum, {process, kilobytes}) => sum + kilobytes + started(process), 0);
  return started(id) / 1024;
}
