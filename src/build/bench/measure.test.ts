import {expect, test} from 'vitest';
import {measureRun, processorTime} from './measure.ts';

test('adds the user and system time of what a shell has started', () => {
  expect(processorTime('Built\n0m0.00s 0m0.01s\n1m2.50s 0m5.25s\n')).toBe(67.75);
});

test('measures a program with what it starts, and its memory', async () => {
  const inner =
    'const kept = Buffer.alloc(2e8, 1); const end = Date.now() + 700; while (Date.now() < end);';
  const outer = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(inner)}])`;
  const {wall, processor, memory} = await measureRun(['-e', outer]);
  expect(wall).toBeGreaterThan(0.7);
  expect(processor).toBeGreaterThan(0.3);
  expect(memory).toBeGreaterThan(200);
});

test('fails with what the program said', async () => {
  await expect(
    measureRun(['-e', 'console.error("no such thing"); process.exit(3)']),
  ).rejects.toThrow('no such thing');
});
