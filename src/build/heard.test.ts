import {expect, test} from 'vitest';
import {heard} from './heard.ts';

/** What the verification of a site does to a process: nothing else runs meanwhile. */
function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

test('a signal that came while pages were being checked ends the build before sites are exchanged', async () => {
  const {signal, abort} = controller();
  process.once('SIGUSR2', abort);
  process.kill(process.pid, 'SIGUSR2');
  busy(20);
  expect(signal.aborted).toBe(false);
  await expect(heard(signal)).rejects.toThrow('aborted');
});

test('so does the end of what started it, which is looked for every now and then', async () => {
  const {signal, abort} = controller();
  const looking = setInterval(abort, 5);
  busy(20);
  await expect(heard(signal)).rejects.toThrow('aborted');
  clearInterval(looking);
});

test('a build that nobody ended goes on', async () => {
  await expect(heard(controller().signal)).resolves.toBeUndefined();
});

function controller(): {signal: AbortSignal; abort: () => void} {
  const one = new AbortController();
  return {signal: one.signal, abort: () => one.abort()};
}
