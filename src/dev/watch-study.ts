import {AsyncLocalStorage} from 'node:async_hooks';
import {readdirSync, readFileSync, watch} from 'node:fs';
import type {IncomingMessage} from 'node:http';
import {join, relative, resolve} from 'node:path';
import type {AstroIntegration} from 'astro';
import {formatProseProblem, lintProse} from '../prose/lint.ts';
import {study, wholeStudy} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';
import {StudyError} from '../study/study-error.ts';
import {complaintPage} from './complaint-page.ts';
import {type PageError, withLocation} from './error-location.ts';
import {Heads} from './front-matter-errors.ts';
import {hold, sendPage} from './hold.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What went wrong while one page was made. */
interface Visit {
  error?: PageError;
}

/** A line of Astro's log. */
interface LogEvent {
  readonly level: string;
  readonly message: string;
}

/**
 * Shows a saved table or text at once, and what is wrong with it in the page.
 * @param logger of Astro
 */
export function watchStudy(server: Server, logger: unknown): void {
  const visits = new AsyncLocalStorage<Visit>();
  const heads = new Heads(folder());
  watchData(server);
  server.watcher.on('change', checkText);
  listen(server, logger, visits, heads);
  showComplaints(server, visits, heads);
  catchErrors(server, visits);
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

/** Answers a request for a page that cannot be made with what is wrong, in place of half a page. */
function showComplaints(server: Server, visits: AsyncLocalStorage<Visit>, heads: Heads): void {
  const base = server.config.base.replace(/\/?$/, '/');
  server.middlewares.use((request, response, next) => {
    if (!isForPage(request)) return next();
    const complaint = dataComplaint() ?? heads.complaint();
    if (complaint) return sendPage(response, complaintPage(complaint, base));
    const visit: Visit = {};
    hold(response, () => visit.error && complaintPage(say(visit.error), base));
    visits.run(visit, next);
  });
}

/** Hears from Astro's log which heads of texts are wrong, and keeps out of it what was said better. */
function listen(
  server: Server,
  logger: unknown,
  visits: AsyncLocalStorage<Visit>,
  heads: Heads,
): void {
  const {options} = logger as {options: {destination: {write: (event: LogEvent) => void}}};
  const {destination} = options;
  const write = destination.write.bind(destination);
  destination.write = (event) => {
    const heard = heads.hear(event.message);
    if (heard) reload(server);
    if (typeof heard === 'string') console.error(`\n${heard}`);
    else if (event.level !== 'error' || !visits.getStore()?.error) write(event);
  };
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

/** Hears of every error in a page; the error that Astro lays over the page would only repeat it. */
function catchErrors(server: Server, visits: AsyncLocalStorage<Visit>): void {
  const fix = server.ssrFixStacktrace.bind(server);
  server.ssrFixStacktrace = (error) => {
    fix(error);
    const visit = visits.getStore();
    if (visit) visit.error ??= error;
  };
  const {hot} = server.environments.client;
  const send = hot.send.bind(hot) as (...given: unknown[]) => void;
  hot.send = (...given: unknown[]) => {
    if (!(given[0] as {__isEnhancedAstroErrorPayload?: boolean})?.__isEnhancedAstroErrorPayload)
      send(...given);
  };
}

function say(error: PageError): string {
  const message = withLocation(error, folder());
  console.error(`\n${message}`);
  return message;
}

/** Pages have addresses without an ending; what begins with @ belongs to the server. */
function isForPage({method, url = ''}: IncomingMessage): boolean {
  const path = url.replace(/[?#].*$/, '');
  return method === 'GET' && !/\/@|\/node_modules\/|\.[\w-]+$/.test(path);
}
