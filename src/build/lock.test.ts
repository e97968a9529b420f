import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {withLock} from './lock.ts';

const silent = (): void => {};
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

test('runs one after the other', async () => {
  const path = join(temporaryFolder(), 'lock');
  const events: string[] = [];
  const job = (name: string) =>
    withLock(path, silent, async () => {
      events.push(`${name} starts`);
      await pause(20);
      events.push(`${name} ends`);
    });
  await Promise.all([job('a'), job('b'), job('c')]);
  expect(events).toHaveLength(6);
  for (let index = 0; index < 6; index += 2)
    expect(events[index + 1]).toBe(events[index]?.replace('starts', 'ends'));
});

test('says whom it waits for', async () => {
  const path = join(temporaryFolder(), 'lock');
  const lines: string[] = [];
  await Promise.all([
    withLock(path, silent, () => pause(20)),
    withLock(
      path,
      (line) => lines.push(line),
      async () => {},
    ),
  ]);
  expect(lines).toEqual([
    `Another build is running (process ${process.pid}). Waiting for it to end …`,
  ]);
});

test('lets go when its work fails', async () => {
  const path = join(temporaryFolder(), 'lock');
  await expect(withLock(path, silent, () => Promise.reject(new Error('failed')))).rejects.toThrow(
    'failed',
  );
  expect(existsSync(path)).toBe(false);
});

test('takes over from a process that is dead', async () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, String(spawnSync(process.execPath, ['-e', '']).pid));
  expect(await withLock(path, silent, async () => readFileSync(path, 'utf8'))).toBe(
    String(process.pid),
  );
});

test('takes over where the process id lives on but nobody has touched the lock for minutes', async () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, String(process.ppid));
  utimesSync(path, minutesAgo(3), minutesAgo(3));
  expect(await withLock(path, silent, async () => 'done')).toBe('done');
});

test('takes over a lock whose holder died before it wrote its id', async () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, '');
  utimesSync(path, minutesAgo(1), minutesAgo(1));
  expect(await withLock(path, silent, async () => 'done')).toBe('done');
});

test('waits for a holder that lives', async () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, String(process.ppid));
  const outcome = withLock(path, silent, async () => 'ran');
  expect(await Promise.race([outcome, pause(300).then(() => 'still waiting')])).toBe(
    'still waiting',
  );
  writeFileSync(path, '999999999');
  expect(await outcome).toBe('ran');
});
