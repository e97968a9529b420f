import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Otherwise every page of a second window gets a process of its own, which takes longer than the page.
  '--disable-site-isolation-trials',
];

type Environment = Readonly<Record<string, string>>;

/** A browser that may be here, and what it needs to start. */
interface Candidate {
  readonly path: string;
  readonly env?: Environment;
}

/**
 * Starts the browser that CHROME_PATH names; without it, the first that works:
 * an installed one, then the one among the packages.
 * @param env what it is to find in its environment, beside what is there
 */
export async function launch(env: Environment = {}): Promise<Browser> {
  const failures: string[] = [];
  for await (const candidate of candidates()) {
    try {
      return await start({...candidate, env: {...candidate.env, ...env}});
    } catch (error) {
      failures.push(`  ${candidate.path}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      'No browser could be started. ' +
        'Install Chrome, Edge or Chromium, or name one that works, for instance:',
      '  CHROME_PATH=/usr/bin/chromium npm test',
      ...(failures.length > 0 ? ['Tried:', ...failures] : []),
    ].join('\n'),
  );
}

function start({path, env}: Candidate): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args,
    timeout: 30_000,
    env: {...process.env, ...env},
  });
}

async function* candidates(): AsyncGenerator<Candidate> {
  const named = process.env['CHROME_PATH'];
  if (named) return yield {path: named};
  for (const path of installedPaths(process.platform, process.env).filter((path) =>
    existsSync(path),
  ))
    yield {path};
  yield* packaged();
}

/** Where Chrome, Edge and Chromium are on each system. */
export function installedPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    );
    return [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ].flatMap((name) => folders.map((folder) => `${folder}\\${name}`));
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ];
  const folders = [
    ...(env['PATH'] ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const inFolders = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...new Set([...inFolders, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'])];
}

/**
 * The browser that comes with the packages, for Linux on x64:
 * as it is, then with the system libraries that it brings along.
 */
async function* packaged(): AsyncGenerator<Candidate> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const {packagedBrowser} = await import('./packaged-browser.ts');
  const {program: path, fonts, libraries} = packagedBrowser();
  // A machine without any font would show pages without a letter.
  const env: Environment = existsSync('/etc/fonts/fonts.conf') ? {} : fonts;
  yield {path, env};
  yield {path, env: {...env, LD_LIBRARY_PATH: libraries}};
}

/** Playwright's messages hold the whole log; what matters is the line that the browser wrote. */
function firstLine(error: unknown): string {
  const lines = String((error as Error).message ?? error).split('\n');
  return (
    lines.find((line) => /\[err\]|error while loading|ENOENT|EACCES/.test(line))?.trim() ??
    lines[0] ??
    ''
  );
}
