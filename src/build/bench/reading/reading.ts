import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {launchWithoutFace} from '../../../testing/browser/browser.ts';
import {discard} from '../../exchange.ts';
import {filesOf} from '../../files.ts';
import {publishTo} from '../../hosting.ts';
import {PlainError, type Say} from '../../project.ts';
import {weigher} from '../../weight.ts';
import {budgets} from './budgets.ts';
import {loadOf} from './load.ts';
import {type Hosted, serveWithNginx} from './nginx.ts';
import {type SlowVisit, visitSlowly} from './visit.ts';

/** The page that is heaviest to send, and has a figure of its own. */
export function heaviestPage(site: string): string {
  const files = filesOf(site);
  const read = (file: string): Buffer => readFileSync(join(site, file));
  const weigh = weigher(files, read);
  const [heaviest] = files
    .filter((file) => file.endsWith('index.html') && read(file).includes('<figure'))
    .map(weigh)
    .sort((a, b) => b.sent - a.sent);
  if (!heaviest) throw new PlainError(`There is no page with a figure in ${site}.`);
  return heaviest.page.replace(/index\.html$/, '');
}

/**
 * Serves a built site from nginx as `npm run hosting` sets it up, and says what it stands and what a reader waits for.
 * @param work a folder that may be deleted
 */
export async function benchReading(
  site: string,
  work: string,
  say: Say,
  signal: AbortSignal,
): Promise<string[]> {
  if (!existsSync(join(site, 'index.html')))
    throw new PlainError(`There is no report in ${site} yet. Run npm run build first.`);
  discard(work);
  const copy = join(work, 'site');
  await publishTo(copy, site, say, signal);
  const hosted = await serveWithNginx(copy, join(work, 'nginx'));
  if (!hosted) return ['READING NOT MEASURED: nginx is not installed here.'];
  try {
    return await measured(hosted, heaviestPage(site));
  } finally {
    await hosted.close();
    discard(work);
  }
}

async function measured(hosted: Hosted, page: string): Promise<string[]> {
  const encoding = hosted.hasBrotli ? 'br' : 'gzip';
  const load = await loadOf(hosted.address + page, {connections: 32, seconds: 10, encoding});
  const browser = await launchWithoutFace();
  try {
    const visit = await visitSlowly(browser, hosted.address + page);
    return [
      ...(hosted.hasBrotli ? [] : ['BROTLI NOT MEASURED: its module for nginx is not installed.']),
      `/${page} from nginx, ${encoding}: ${load.requestsPerSecond.toFixed(0)} requests a second of ` +
        `${load.bytes} bytes over 32 connections, 99 of 100 within ${load.slowest.toFixed(0)} ms; ` +
        'the same machine asks and answers.',
      ...visitLines(visit),
    ];
  } finally {
    await browser.close();
  }
}

/** What a visit cost, each line with whether it is within its budget. */
export function visitLines({bytes, requests, figures, shift, longTasks}: SlowVisit): string[] {
  const line = (what: string, value: number, most: number, unit = ''): string =>
    `  ${what}: ${Number(value.toFixed(3))}${unit}, of ${most}${unit} at most${value > most ? ': TOO MUCH' : ''}`;
  return [
    'At 1.6 Mbit/s, 150 ms and a processor slowed four times:',
    line('before fonts', bytes, budgets.bytes, ' bytes'),
    line('requests', requests, budgets.requests),
    figures === undefined
      ? '  NO FIGURE was seen'
      : line('until the figures stand', Math.round(figures), budgets.figures, ' ms'),
    line('shift of the layout', shift, 0),
    line('tasks over 50 ms', longTasks.length, 0),
  ];
}
