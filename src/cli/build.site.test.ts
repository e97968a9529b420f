import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {inEditionFolder} from '../archive/kept.ts';
import {discard} from '../build/exchange.ts';
import {filesOf} from '../build/files.ts';
import {root, workFolder} from '../build/project.ts';
import {checkedPublication} from '../build/publication.ts';
import {verifyPages} from '../build/site.ts';
import {markFile, markText} from '../hosting/write.ts';
import type {Address} from '../model/publishing/record.ts';
import {buildOf, studyWith} from '../testing/planted-study.ts';

// A copy of the smaller site that npm test has built: others read that one meanwhile.
const target = join(workFolder, 'again');
const command = join(root, 'src', 'cli', 'build.ts');

/** So long after a build has begun to draw the pages it is killed, in ms: the program that draws them is at work. */
const midway = 600;

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

// That wrong data are refused in the same way, src/build/checked.test.ts holds.

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
  const wanted = {files: [], addresses: [...addresses, lost], editions: [], publishedOnly: true};
  expect(addresses.length).toBeGreaterThan(300);
  // It alone: all others are there.
  expect(() => verifyPages(target, wanted, new Map())).toThrow(
    new RegExp(
      '^Addresses must stay:\n/about-us/ was published and is gone; somebody may have cited it. ' +
        `Bring it back, or change row ${addresses.length + 2} of data/addresses.csv: .*$`,
    ),
  );
});

test('a build that is killed leaves the old site as it was, and nothing goes on without it', async () => {
  const build = spawn(process.execPath, [command, '--out', target, '--published-only'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await until(build.stdout, 'Preparing');
  await pause(midway);
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
    await pause(midway);
    npm.kill(signal);
    await ended;
    expect(existsSync(join(workFolder, 'build.lock'))).toBe(false);
    expect(fingerprint(target)).toEqual(before);
  },
);

/** Starts a build that takes its pages from the site that npm test has built, and does all the rest itself. */
const buildFromDrawn = (): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, [command, '--out', target, '--published-only'], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${new URL('../testing/drawn-before.ts', import.meta.url).href}`,
      DRAWN_BEFORE: join(workFolder, 'published-only'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('Ctrl-C while the pages are being checked ends a build, and nothing is exchanged', async () => {
  const build = buildFromDrawn();
  const ended = once(build, 'close');
  const said: string[] = [];
  build.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  await until(build.stdout, 'Checking every page');
  build.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(said.join('')).toMatch(/^Interrupted; nothing was changed.\n/);
  expect(fingerprint(target)).toEqual(before);
  expect(leftBehind()).toEqual([]);
});

test('a build after those that were killed takes away what they have left, and gives the same bytes', async () => {
  // Another site, so that it has to be exchanged.
  rmSync(join(target, 'robots.txt'));
  mkdirSync(join(workFolder, 'again.next-1'));
  writeFileSync(join(workFolder, 'again.next-1', markFile), markText);
  const build = buildFromDrawn();
  await until(build.stdout, 'Built ');
  await once(build, 'close');
  expect(fingerprint(target)).toEqual(before);
  expect(leftBehind()).toEqual([]);
});

/** These say which items the site itself has. */
const ofEachSite = ['SHA256SUMS', 'editions/hashes.csv', 'editions/index.html'];

/** The other site is made where no edition lies beside the study, and no history. */
const ofHistory = (file: string): boolean =>
  file === 'changes/index.html' || inEditionFolder.test(file);

/** A page without the closed parts that show simulated values. */
function withoutSimulation(html: string): string {
  const from = html.search(/<details class="simulation[ "]/);
  if (from < 0) return html;
  let depth = 0;
  for (const {0: tag, index} of html.slice(from).matchAll(/<details\b|<\/details>/g)) {
    depth += tag === '</details>' ? -1 : 1;
    if (depth > 0) continue;
    return html.slice(0, from) + withoutSimulation(html.slice(from + index + tag.length));
  }
  throw new Error('A part with simulated values is not closed.');
}

test('a site without simulated values, built as on another machine, is the whole one less these, to the byte', () => {
  const [whole, other] = ['site', 'published-only'].map((name) => join(workFolder, name)) as [
    string,
    string,
  ];
  const files = filesOf(other);
  expect(files.length).toBeGreaterThan(300);
  const isAlike = (file: string): boolean => {
    const [one, two] = [whole, other].map((site) => readFileSync(join(site, file)));
    return one!.equals(two!) || withoutSimulation(one!.toString()) === two!.toString();
  };
  expect(files.filter((file) => !ofHistory(file) && !isAlike(file))).toEqual(ofEachSite);
  expect(readFileSync(join(other, 'changes/index.html'), 'utf8')).toMatch(
    /Nothing has changed since|is not at hand where this copy was made/,
  );
  const [hashes, all] = [other, whole].map((site) =>
    readFileSync(join(site, 'editions/hashes.csv'), 'utf8').split('\n'),
  ) as [string[], string[]];
  expect(hashes.filter((line) => !all.includes(line))).toEqual([]);
  const [page, wholePage] = [other, whole].map((site) =>
    readFileSync(join(site, 'editions/index.html'), 'utf8').replace(/\d+ items/, ''),
  ) as [string, string];
  expect(
    page.replace(' This one leaves the simulated rows out.', '').replace(' --published-only', ''),
  ).toBe(wholePage);
});
