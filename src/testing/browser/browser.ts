import type {Browser} from 'playwright-core';
import {launch as start} from '../../take-along/browser.ts';

let running: Promise<Browser> | undefined;

/** The browser of all tests in this process, which ends with it: started by the first that asks. */
export async function launch(): Promise<Browser> {
  if (!(await running)?.isConnected()) running = start();
  return running!;
}

/** Closes what tests have opened in the browser, which stays for the next ones. */
export async function closeWindows(): Promise<void> {
  const browser = await running;
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}
