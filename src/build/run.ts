import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {StudyError} from '../study/study-error.ts';
import {PlainError} from './project.ts';

/** Runs a command to its end: prints what a person can mend, sets the exit code, and lets Ctrl-C end it tidily. */
export async function runCommand(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => controller.abort());
  try {
    await command(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) console.error('Interrupted; nothing was changed.');
    else console.error(`\n${messageOf(error)}`);
    process.exitCode = controller.signal.aborted ? 130 : 1;
  }
}

/** The message alone where it is meant for people, the whole stack where a program is at fault. */
export function messageOf(error: unknown): string {
  if (error instanceof PlainError || error instanceof StudyError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EIO')
    return (
      'The report could not be written; the disk is probably full. ' +
      `Free some space and try again. (${(error as Error).message})`
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
    return `A file is in use or may not be written: ${(error as Error).message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Says what is still there after a failed build; last, when everything else has been said. */
export function sayWhatIsLeft(target: string): void {
  if (!existsSync(join(target, 'index.html'))) return;
  const when = statSync(target).mtime.toISOString().slice(0, 16).replace('T', ' ');
  process.once('exit', () =>
    console.error(`The last good report, of ${when} UTC, is untouched in ${target}.`),
  );
}
