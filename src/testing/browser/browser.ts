import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {root} from '../../build/project.ts';
import {launch as start} from '../../take-along/browser.ts';
import {packagedBrowser} from '../../take-along/packaged-browser.ts';

/** Browsers of all tests in this process, which end with it: each is started by the first that asks. */
const running = new Map<() => Promise<Browser>, Promise<Browser>>();

async function once(begin: () => Promise<Browser>): Promise<Browser> {
  if (!(await running.get(begin))?.isConnected()) running.set(begin, begin());
  return running.get(begin)!;
}

/**
 * A browser in which the report's face is there before a page is: whether it comes in time hangs on how busy the
 * machine is, and what is measured must not.
 */
export const launch = (): Promise<Browser> => once(startWithFace);

/** A browser that waits for faces as a reader's does. */
export const launchWithoutFace = (): Promise<Browser> => once(startAlike);

/** Where fonts are chosen by fontconfig, those of the packages alone are there: none that a machine happens to have. */
const startAlike = (): Promise<Browser> =>
  start(process.platform === 'linux' && process.arch === 'x64' ? packagedBrowser().fonts : {});

async function startWithFace(): Promise<Browser> {
  const path = join(root, 'src', 'styles', 'face', 'encode-sans-latin-wdth-normal.woff2');
  const content = `(${addFace.toString()})('${readFileSync(path).toString('base64')}')`;
  const browser = await startAlike();
  return browser.on('context', (context) => void context.addInitScript({content}));
}

/** Runs inside the page before anything else of it. */
function addFace(bytes: string): void {
  const face = new FontFace(
    'Encode Sans Variable',
    Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
    {weight: '100 900', stretch: '75% 125%'},
  );
  document.fonts.add(face);
}

/** Closes what tests have opened in a browser, which stays for the next ones. */
export async function closeWindows(): Promise<void> {
  const browsers = await Promise.all(running.values());
  const contexts = browsers.flatMap((browser) => browser.contexts());
  await Promise.all(contexts.map((context) => context.close()));
}
