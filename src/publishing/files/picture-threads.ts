import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {projectFolder} from '../../project-folder.ts';
import type {Answer, Order} from './picture-worker.ts';

interface Job {
  readonly order: Order;
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

const waiting: Job[] = [];
const idle: Worker[] = [];
let started = 0;

/**
 * Draws in a thread, as many at once as the machine has cores.
 * @throws where the SVG can't be drawn
 */
export function drawInThread(order: Order): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    waiting.push({order, done, failed});
    const thread = idle.pop() ?? (started < availableParallelism() ? startThread() : undefined);
    if (thread) takeNext(thread);
  });
}

/** From the project's folder and not from this file's, as a build runs this code from elsewhere. */
function startThread(): Worker {
  started++;
  // Has the rasteriser draw in the memory that it drew in before: fresh memory takes a third of the time of drawing.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
  return new Worker(join(projectFolder(), 'src', 'publishing', 'files', 'picture-worker.ts'), {
    execArgv: [],
  });
}

/** An idle thread doesn't keep the process alive; one at work does. */
function takeNext(thread: Worker): void {
  const job = waiting.shift();
  if (!job) {
    thread.unref();
    idle.push(thread);
    return;
  }
  const answered = (answer: Answer): void => {
    thread.off('error', broke);
    if ('bytes' in answer) job.done(answer.bytes);
    else job.failed(new Error(`A picture cannot be drawn: ${answer.problem}`));
    takeNext(thread);
  };
  const broke = (error: unknown): void => {
    started--;
    job.failed(error instanceof Error ? error : new Error(String(error)));
    if (waiting.length > 0) takeNext(startThread());
  };
  thread.ref();
  thread.once('message', answered);
  thread.once('error', broke);
  thread.postMessage(job.order);
}
