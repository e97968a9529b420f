import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {PlainError, type Say} from './project.ts';

const signOfLife = 5_000;
// A holder touches its lock every few seconds. One that has been silent for this long is gone, even if its process id
// lives on: ids are used again, and in containers soon.
const silence = 120_000;
const patience = 15 * 60_000;

// Ours and not proper-lockfile: that one knows a holder only by its signs of life, so that after
// a build that was killed the next one waited for 10 s (measured, with its defaults; here none),
// and a holder that was busy for as long lost its lock. It can't say either whom one waits for.

/** Runs `work` while no other process that asks for the same lock runs its own; waits for its turn. */
export async function withLock<Result>(
  path: string,
  say: Say,
  work: () => Promise<Result>,
): Promise<Result> {
  await take(path, say);
  const heartbeat = setInterval(() => touch(path), signOfLife);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (holder(path) === process.pid) rmSync(path, {force: true});
  }
}

async function take(path: string, say: Say): Promise<void> {
  const until = Date.now() + patience;
  mkdirSync(dirname(path), {recursive: true});
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new PlainError(`${path} is a folder, and a build keeps a file there. Delete it.`);
  for (let waiting = false; !create(path);) {
    if (isStale(path)) {
      remove(path);
      continue;
    }
    if (!waiting)
      say(
        `Another build is running (process ${holder(path) ?? 'unknown'}). Waiting for it to end …`,
      );
    waiting = true;
    if (Date.now() > until)
      throw new PlainError(
        `Another build has not ended. If none is running, delete ${path} and try again.`,
      );
    await pause(250);
  }
}

/** Makes the lock if there is none; false if somebody holds it. */
function create(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  writeSync(file, String(process.pid));
  closeSync(file);
  return true;
}

/** Process id in a lock; undefined where there is no lock, or its holder is about to write it. */
function holder(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isStale(path: string): boolean {
  const age = ageOf(path);
  if (age === undefined) return false;
  const process = holder(path);
  return process === undefined ? age > signOfLife : !isRunning(process) || age > silence;
}

/**
 * Removes a stale lock. A guard lets one process at a time do so,
 * so that nobody removes the lock of who came first.
 */
function remove(path: string): void {
  const guard = `${path}.guard`;
  if (!create(guard)) {
    if ((ageOf(guard) ?? 0) > signOfLife) rmSync(guard, {force: true});
    return;
  }
  if (isStale(path)) rmSync(path, {force: true});
  rmSync(guard, {force: true});
}

function ageOf(path: string): number | undefined {
  const mtime = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
  return mtime === undefined ? undefined : Date.now() - mtime;
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder was deleted by hand; the build itself will say what is wrong.
  }
}

/** True while a process lives. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
