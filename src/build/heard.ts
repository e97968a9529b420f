import {setImmediate, setTimeout as pause} from 'node:timers/promises';

/**
 * What was pressed while something was being done in one go, and that whoever started the command is gone, is heard
 * only once something else may run: timers, then signals.
 * @throws where the command was ended
 */
export async function heard(signal: AbortSignal): Promise<void> {
  await pause(1);
  await setImmediate();
  signal.throwIfAborted();
}
