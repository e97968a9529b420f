import {Worker} from 'node:worker_threads';
import {compiledFolder} from './compiled.ts';
import {PlainError} from './project.ts';
import type {Wanted} from './wanted.ts';

/** What a check of the data and the texts comes to. */
export interface Checked {
  readonly wanted: Wanted;
  /** What is to be said at the end of a build. */
  readonly notes: readonly string[];
}

export interface CheckOrder {
  readonly publishedOnly: boolean;
  /** Where Node keeps what it has made of modules. */
  readonly compiled: string;
}

export type CheckAnswer = {readonly checked: Checked} | {readonly complaint: string};

/**
 * Checks the data and the texts in a thread of its own.
 * @throws {PlainError} with what is wrong
 */
export function checkApart(publishedOnly: boolean, signal: AbortSignal): Promise<Checked> {
  const order: CheckOrder = {publishedOnly, compiled: compiledFolder};
  const thread = new Worker(new URL('./check-thread.ts', import.meta.url), {workerData: order});
  const end = (): void => void thread.terminate();
  signal.addEventListener('abort', end, {once: true});
  return new Promise<Checked>((done, failed) => {
    thread.once('message', (answer: CheckAnswer) => {
      if ('checked' in answer) done(answer.checked);
      else failed(new PlainError(answer.complaint));
    });
    thread.once('error', failed);
    thread.once('exit', () => {
      signal.removeEventListener('abort', end);
      failed(signal.reason ?? new Error('The check ended without an answer.'));
    });
  });
}
