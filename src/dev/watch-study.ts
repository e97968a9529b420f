import {readdirSync, readFileSync, watch} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join, relative, resolve} from 'node:path';
import type {AstroIntegration} from 'astro';
import {formatProseProblem, lintProse} from '../prose/lint.ts';
import {study, wholeStudy} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';
import {StudyError} from '../study/study-error.ts';
import {complaintPage} from './complaint-page.ts';
import {FrontMatterErrors} from './front-matter-errors.ts';
import {logged} from './log.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Shows a saved table or text at once, and what is wrong with it in the page. */
export function watchStudy(server: Server): void {
  const errors = new FrontMatterErrors(folder());
  watchData(server);
  server.watcher.on('change', checkText);
  listen(server, errors);
  showComplaints(server, errors);
}

const folder = (): string => resolve(studyFolder());

/** Every problem of the data in plain words; undefined where there is none. */
function dataComplaint(): string | undefined {
  try {
    study();
    return undefined;
  } catch (error) {
    if (error instanceof StudyError) return error.message;
    throw error;
  }
}

/** A folder and those in it. */
const foldersOf = (path: string): string[] => [
  path,
  ...readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];

/** Reloads open pages when a table was saved, and says in the terminal whether the data are in order. */
function watchData(server: Server): void {
  const data = join(folder(), 'data');
  server.watcher.add(join(folder(), 'content'));
  let said = dataComplaint();
  if (said) console.error(`\n${said}`);
  const check = (): void => {
    const complaint = dataComplaint();
    if (complaint && complaint !== said) console.error(`\n${complaint}`);
    if (!complaint && said) console.log('\nThe data are in order again.');
    said = complaint;
    reload(server);
  };
  let waiting: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(waiting);
    // An editor may write a file in steps.
    waiting = setTimeout(check, 50);
  };
  // Vite's own watcher takes a while to take up a folder and misses what is saved until then.
  const watchers = foldersOf(data).map((each) => watch(each, changed));
  server.httpServer?.once('close', () => watchers.forEach((watcher) => watcher.close()));
}

/**
 * Says in the terminal what rests on nothing in a text that was saved,
 * so that a writer need not wait for the build to hear it.
 */
function checkText(path: string): void {
  const file = relative(folder(), path).replaceAll('\\', '/');
  if (!/^content\/.*\.mdx$/.test(file) || dataComplaint()) return;
  const problems = lintProse(file, readFileSync(path, 'utf8'), wholeStudy());
  if (problems.length > 0) console.error(`\n${problems.map(formatProseProblem).join('\n')}`);
}

/** Answers every request for a page with what is wrong with the data or with front matter, as long as it is. */
function showComplaints(server: Server, errors: FrontMatterErrors): void {
  const base = server.config.base.replace(/\/?$/, '/');
  server.middlewares.use((request, response, next) => {
    const complaint = isForPage(request) && (dataComplaint() ?? errors.complaint());
    if (complaint) sendPage(response, complaintPage(complaint, base));
    else next();
  });
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(500, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(html);
}

/** Hears from Astro's log of which texts the front matter is wrong, or in order again. */
function listen(server: Server, errors: FrontMatterErrors): void {
  logged.subscribe((message) => {
    const heard = errors.hear(String(message));
    if (heard) reload(server);
    if (typeof heard === 'string') console.error(`\n${heard}`);
  });
}

/**
 * Makes the pages anew. Astro keeps what the routes were made from until the content changes;
 * here that is the tables too.
 */
function reload(server: Server): void {
  const {client, ...others} = server.environments;
  for (const {hot} of Object.values(others)) hot.send('astro:content-changed', {});
  client.hot.send({type: 'full-reload', path: '*'});
}

/** Pages have addresses without an ending; what begins with @ belongs to the server. */
function isForPage({method, url = ''}: IncomingMessage): boolean {
  const path = url.replace(/[?#].*$/, '');
  return method === 'GET' && !/\/@|\/node_modules\/|\.[\w-]+$/.test(path);
}
