import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {root} from '../build/project.ts';
import {closeWindows, launch} from '../testing/browser/browser.ts';

type Browser = Awaited<ReturnType<typeof launch>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

// What the runner of the tests sets would change how the server behaves.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|DEV$|PROD$|MODE$|SSR$|BASE|SITE$|PUBLISHED_ONLY$)/.test(name),
  ),
);

let study: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address: string;
let said = '';

beforeAll(async () => {
  study = mkdtempSync(join(tmpdir(), 'report-'));
  for (const folder of ['data', 'content'])
    cpSync(join(root, folder), join(study, folder), {recursive: true});
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, [join(root, 'src', 'cli', 'dev.ts'), '--port', String(port)], {
    env: {...environment, STUDY_DIR: study},
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (text) => (said += String(text)));
  browser = await launch();
  while (!said.includes('watching for file changes') && server.exitCode === null) await pause(100);
  page = await browser.newPage();
  const connected = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    timeout: 60_000,
  });
  await page.goto(`${address}/categories/workforce-profile/`, {timeout: 60_000});
  await connected;
  // While the server starts it reloads the page once by itself; nobody saves a file in that second.
  await pause(2000);
});

afterAll(async () => {
  await closeWindows();
  server?.kill('SIGKILL');
  rmSync(study, {recursive: true, force: true});
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await new Promise((resolve) => probe.once('listening', resolve));
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Saves a file of the study with other text in it, and hands back how to mend it. */
function edit(file: string, change: (text: string) => string): () => void {
  const path = join(study, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `${file} was changed`).not.toBe(before);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

/** Waits until the open page, which nobody touches, shows a text. */
const shows = (selector: string, text: string): Promise<void> =>
  expect.poll(() => textOf(selector), {timeout: 30_000}).toContain(text);
const showsNo = (selector: string, text: string): Promise<void> =>
  expect
    .poll(
      async () => {
        const shown = await textOf(selector);
        return shown !== '' && !shown.includes(text);
      },
      {timeout: 30_000},
    )
    .toBe(true);
const terminalSays = (text: string): Promise<void> =>
  expect.poll(() => said, {timeout: 30_000}).toContain(text);

async function textOf(selector: string): Promise<string> {
  try {
    return (await page.locator(selector).first().textContent({timeout: 1000})) ?? '';
  } catch {
    // The page is just being loaded again.
    return '';
  }
}

const claims = 'data/claims.csv';
const prose = 'content/categories/workforce-profile.mdx';
const heading = (): string =>
  /^title: (.*)$/m
    .exec(readFileSync(join(study, prose), 'utf8'))?.[1]
    ?.replace(/^['"]|['"]$/g, '')
    .slice(0, 20) ?? 'no title';

test('the files of a page are served as they will be', async () => {
  for (const file of [
    'claims/trusts-taking-part/cite.bib',
    'claims/trusts-taking-part/cite.ris',
    'claims/trusts-taking-part/cite.json',
    'figures/census.csv',
    'data/claims.csv',
  ]) {
    expect([file, (await fetch(`${address}/${file}`)).status]).toEqual([file, 200]);
  }
});

test('a changed table shows at once in an open page', async () => {
  const mend = edit('data/readers.csv', (text) =>
    text.replace(/^(\w+),[^,]*,software,/m, '$1,A person,researcher,'),
  );
  await shows('footer', 'by a researcher');
  mend();
  await showsNo('footer', 'by a researcher');
});

test('what is wrong with a table shows in the page and the terminal until it is mended', async () => {
  const mend = edit(claims, (text) => text.replace(/^(interviews,[^,]*),42,/m, '$1,forty,'));
  const problem = `${claims}, row 2, column "value" (C2): "forty"`;
  await shows('#problems', problem);
  await terminalSays(problem);
  expect((await fetch(`${address}/`)).status).toBe(500);
  mend();
  await shows('h1', heading());
  await terminalSays('The data are in order again.');
});

test('a changed text shows at once in an open page', async () => {
  const mend = edit(prose, (text) => `${text}\n\nA sentence just added.\n`);
  await shows('p:has-text("A sentence just added")', 'A sentence just added.');
  mend();
  await showsNo('.article > p:last-of-type', 'just added');
});

test('a number that no table has is named with the line that asks for it', async () => {
  const mend = edit(prose, (text) => `${text}\n\nThere were <Claim id="interviewz" />.\n`);
  const line =
    readFileSync(join(study, prose), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('interviewz')) + 1;
  const problem = `${prose}, line ${line}: data/claims.csv has no claim "interviewz". Nearest: interviews`;
  await shows('#problems', problem);
  await terminalSays(problem);
  mend();
  await shows('h1', heading());
});

test('a text that cannot be read is named with its line', async () => {
  const mend = edit(prose, (text) => `${text}\n\nAn <unclosed tag.\n`);
  await shows('#problems', `${prose}, line `);
  await terminalSays(`${prose}, line `);
  mend();
  await shows('h1', heading());
});

test('a head of a text that lacks something is named in the page', async () => {
  const mend = edit(prose, (text) => text.replace(/^standfirst: .*\n/m, ''));
  await shows('#problems', prose);
  await terminalSays('standfirst');
  // Nobody mends a text while the message is still being written.
  await pause(2000);
  mend();
  await shows('h1', heading());
});

test('the server goes when it is told to', async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
  await pause(100);
  await expect(fetch(address)).rejects.toThrow();
});
