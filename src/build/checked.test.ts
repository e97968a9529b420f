import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {checkApart} from './checked.ts';

const never = new AbortController().signal;

afterEach(() => void vi.unstubAllEnvs());

// That a sound study passes, and what its site must have, is seen wherever a site is built.

test('fails with what is wrong with the data, in words alone', async () => {
  const folder = temporaryFolder();
  for (const name of ['data', 'content']) cpSync(name, join(folder, name), {recursive: true});
  const cases = join(folder, 'data', 'cases.csv');
  writeFileSync(cases, readFileSync(cases, 'utf8').replace(/\n.*\n/, '\nnonsense\n'));
  vi.stubEnv('STUDY_DIR', folder);
  await expect(checkApart(false, never)).rejects.toThrow(/^data\/cases\.csv, row 2/m);
});

test('ends with the build', async () => {
  const controller = new AbortController();
  const checking = checkApart(false, controller.signal);
  controller.abort();
  await expect(checking).rejects.toThrow('aborted');
});
