import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {discard} from '../build/exchange.ts';
import {filesOf} from '../build/files.ts';
import {readPages} from '../build/page-reader.ts';
import {root, workFolder} from '../build/project.ts';
import {checkedPublication} from '../build/publication.ts';
import {verifyPages} from '../build/site.ts';
import type {Address} from '../model/publishing/record.ts';
import {buildOf, studyWith} from '../testing/planted-study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

// A copy of the smaller site that npm test has built: others read that one meanwhile.
const target = join(workFolder, 'again');
const command = join(root, 'src', 'cli', 'build.ts');

/** Its files before anything was built. */
let before: readonly string[];

beforeAll(() => {
  discard(target);
  cpSync(join(workFolder, 'published-only'), target, {recursive: true});
  before = fingerprint(target);
});
afterAll(() => discard(target));

/** Every file of a folder with the hash of its bytes. */
function fingerprint(folder: string): string[] {
  return filesOf(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}

/** Waits for a command to say something. */
const until = (output: Readable, words: string): Promise<void> =>
  new Promise((resolve) =>
    output.on('data', (text: Buffer) => text.toString().includes(words) && resolve()),
  );

const leftBehind = (): string[] =>
  readdirSync(workFolder).filter((name) => /^again\.(next-|previous)/.test(name));

test('a build refuses wrong data, says where they are wrong and leaves the old site as it was', () => {
  const {code, said} = buildOf(studyWith({'data/cases.csv': (table) => `${table}wrong\n`}), target);
  expect(code).toBe(1);
  expect(said).toContain('data/cases.csv, row');
  expect(said).toContain('untouched');
  expect(fingerprint(target)).toEqual(before);
});

test('a build refuses a text that is not true, names the word and leaves the old site as it was', () => {
  const {code, said} = buildOf(
    studyWith({
      'content/pages/methods.mdx': (text) =>
        `${text}\n<Says of="trusts-with-data">Seventeen</Says> services replied.\n`,
    }),
    target,
  );
  expect(code).toBe(1);
  expect(said).toMatch(/^content\/pages\/methods\.mdx, line \d+: “Seventeen” is not true/m);
  expect(said).toContain('untouched');
  expect(fingerprint(target)).toEqual(before);
});

test('a site that lost an address that was published is refused, with what to do about it', () => {
  const {addresses} = checkedPublication();
  const lost: Address = {
    path: '/about-us/',
    state: 'live',
    to: '',
    reason: '',
    was_wrong: 'not-applicable',
  };
  const pages = readPages(target);
  const verified = (wanted: readonly Address[]): number =>
    verifyPages(target, {files: [], addresses: wanted, publishedOnly: true}, pages);
  expect(verified(addresses)).toBeGreaterThan(300);
  expect(() => verified([...addresses, lost])).toThrow(
    '/about-us/ was published and is gone; somebody may have cited it. ' +
      `Bring it back, or change row ${addresses.length + 2} of data/addresses.csv`,
  );
});

test('a build that is killed leaves the old site as it was, and nothing goes on without it', async () => {
  const build = spawn(process.execPath, [command, '--out', target, '--published-only'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await until(build.stdout, 'Preparing');
  await pause(1500);
  build.kill('SIGKILL');
  await pause(500);
  expect(fingerprint(target)).toEqual(before);
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'a build ends with the npm that started it: %s to npm alone',
  async (signal) => {
    const npm = spawn(
      'npm',
      ['run', '--silent', 'build:report', '--', '--out', target, '--published-only'],
      {cwd: root, stdio: ['ignore', 'pipe', 'inherit']},
    );
    // Closed by whoever of them holds it last.
    const ended = once(npm.stdout, 'close');
    await until(npm.stdout, 'Preparing');
    await pause(1500);
    npm.kill(signal);
    await ended;
    expect(existsSync(join(workFolder, 'build.lock'))).toBe(false);
    expect(fingerprint(target)).toEqual(before);
  },
);

test(
  'Ctrl-C while the pages are being checked ends a build, and nothing is exchanged',
  {timeout: 600_000},
  async () => {
    const build = spawn(process.execPath, [command, '--out', target, '--published-only'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(build, 'close');
    const said: string[] = [];
    build.stderr.on('data', (part: Buffer) => said.push(part.toString()));
    await until(build.stdout, 'Checking every page');
    build.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(said.join('')).toMatch(/^Interrupted; nothing was changed\.\n/);
    expect(fingerprint(target)).toEqual(before);
    expect(leftBehind()).toEqual([]);
  },
);

// A whole build, which takes its time on a busy machine.
test(
  'a second build gives the same bytes on another machine: after the killed one and whatever that has left, from a ' +
    'folder with an odd name, in another language and time zone, without home, network and clock',
  {timeout: 600_000},
  () => {
    const study = join(temporaryFolder(), 'study # b%20c');
    for (const name of ['data', 'content'])
      cpSync(join(root, name), join(study, name), {recursive: true});
    const {status, stderr} = spawnSync(
      process.execPath,
      [command, '--out', target, '--published-only'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          HOME: undefined,
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          STUDY_DIR: study,
          NODE_OPTIONS: `--import=${new URL('../testing/odd-machine.ts', import.meta.url).href}`,
        },
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    // Only what differs: a list of all files hides it.
    const after = new Set(fingerprint(target));
    expect([after.size, before.filter((file) => !after.has(file))]).toEqual([before.length, []]);
    expect(leftBehind()).toEqual([]);
  },
);
