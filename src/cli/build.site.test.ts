import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {buildOf, studyWith} from '../testing/planted-study.ts';
import {discard} from './exchange.ts';
import {root, workFolder} from './project.ts';
import {filesOf} from './verify.ts';

// A copy of the site that npm test has built: others read that one meanwhile.
const target = join(workFolder, 'again');
const command = join(root, 'src', 'cli', 'build.ts');

beforeAll(() => {
  discard(target);
  cpSync(join(workFolder, 'site'), target, {recursive: true});
});
afterAll(() => discard(target));

/** Every file of a folder with the hash of its bytes. */
function fingerprint(folder: string): string[] {
  return filesOf(folder).map((file) => `${file} ${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}`);
}

test('a build refuses wrong data, says where they are wrong and leaves the old site as it was', () => {
  const before = fingerprint(target);
  const {code, said} = buildOf(studyWith({'data/cases.csv': (table) => `${table}wrong\n`}), target);
  expect(code).toBe(1);
  expect(said).toContain('data/cases.csv, row');
  expect(said).toContain('untouched');
  expect(fingerprint(target)).toEqual(before);
});

test('a build refuses to lose an address that was published, and says how to give it up', () => {
  const before = fingerprint(target);
  const study = studyWith({'data/addresses.csv': (list) => list.replace(/^\/about\/.*\n/m, '$&/about-us/,live,,,not-applicable\n')});
  const {code, said} = buildOf(study, target, '--published-only');
  expect(code).toBe(1);
  expect(said).toMatch(/\/about-us\/ was published and is gone.* change row \d+ of data\/addresses\.csv/);
  expect(fingerprint(target)).toEqual(before);
});

test('a build that is killed leaves the old site as it was, and nothing goes on without it', async () => {
  const before = fingerprint(target);
  const build = spawn(process.execPath, [command, '--out', target], {stdio: ['ignore', 'pipe', 'inherit']});
  await new Promise<void>((resolve) => build.stdout.on('data', (text) => String(text).includes('Preparing') && resolve()));
  await pause(1500);
  build.kill('SIGKILL');
  await pause(500);
  expect(fingerprint(target)).toEqual(before);
});

test('a second build gives the same bytes, after the killed one and whatever that has left', () => {
  const before = fingerprint(target);
  const {status, stderr} = spawnSync(process.execPath, [command, '--out', target], {encoding: 'utf8'});
  expect([status, stderr]).toEqual([0, '']);
  expect(fingerprint(target)).toEqual(before);
  expect(readdirSync(workFolder).filter((name) => /^again\.(next-|previous)/.test(name))).toEqual([]);
});
