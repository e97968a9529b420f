import {fstatSync, type ReadStream, realpathSync, type Stats} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import sendFile from 'send';
import {headersOf} from '../hosting/headers.ts';
import {typeOf} from '../hosting/types.ts';
import {hostFiles} from '../hosting/write.ts';
import {isInside} from './exchange.ts';
import {siteIn, textOf, wholeSite} from './whole-site.ts';

export interface ServeOptions {
  /** Sub-path of the site, with a slash at both ends. */
  readonly base?: string;
  /** First port to try; 0 for any free one. */
  readonly port?: number;
  /** How many ports to try, counting up, where one is taken. */
  readonly attempts?: number;
  readonly host?: string;
}

export interface Served {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A request, its answer, and the site that it asks. */
interface Asked {
  readonly folder: string;
  readonly base: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Serves the site in a folder until it is closed. */
export async function serve(
  folder: string,
  {base = '/', port = 0, attempts = 1, host = '127.0.0.1'}: ServeOptions = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    void answer({folder, base, request, response});
  });
  const taken = await listen(server, host, port, attempts);
  return {
    port: taken,
    address: `http://${nameOf(host)}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How others on the network call this machine, if it listens to them. */
function nameOf(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  if (host !== '0.0.0.0' && host !== '::') return host;
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({family, internal}) => family === 'IPv4' && !internal);
  return outside?.address ?? 'localhost';
}

async function listen(
  server: Server,
  host: string,
  port: number,
  attempts: number,
): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await listenOn(server, host, port === 0 ? 0 : port + attempt);
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || attempt + 1 >= attempts) throw error;
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer(asked: Asked): Promise<void> {
  const {folder, base, request, response} = asked;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return text(response, 405, 'Only GET and HEAD.', {allow: 'GET, HEAD'});
  const target = URL.parse(request.url ?? '/', 'http://localhost');
  const path = target ? decodedPath(target.pathname) : undefined;
  if (!target || path === undefined) return text(response, 400, 'This is not an address.');
  if (`${path}/` === base) return redirect(response, base);
  const site = await wholeSite(folder);
  const moved = redirectsIn(folder).get(path);
  if (moved !== undefined) return redirect(response, moved);
  if (!path.startsWith(base) || isHidden(path)) return missing(asked, site);
  const slashed = `${target.pathname.replace(/^\/+/, '/')}/${target.search}`;
  send(asked, site, path.slice(base.length), slashed);
}

/** A path as text; undefined where it isn't one, or tries to leave the folder. */
function decodedPath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /\0|\\/.test(path) || path.split('/').includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

const isHidden = (path: string): boolean =>
  path.split('/').some((name) => name.startsWith('.') || hostFiles.includes(name));

/** What has moved, as the site's own list for hosts says. */
function redirectsIn(folder: string): Map<string, string> {
  const lines = textOf(join(folder, '_redirects')).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to] as const] : [];
    }),
  );
}

/** @param slashed where to lead on to if the name is that of a folder without its slash */
function send(asked: Asked, site: string, name: string, slashed: string): void {
  const {folder, request, response} = asked;
  if (leadsOut(folder, name)) return missing(asked, site);
  const options = {root: folder, index: 'index.html', cacheControl: false};
  let announced: Stats | undefined;
  sendFile(request, `/${encodeURIComponent(name).replaceAll('%2F', '/')}`, options)
    .on('headers', (_: unknown, file: string, stats: Stats) => {
      announced = stats;
      dress(response, name, file);
    })
    .on('stream', (stream: ReadStream) =>
      stream.once('open', (opened: number) => {
        // What was announced is the page of the site before, and that of the next one was opened.
        if (!announced || !isSameFile(fstatSync(opened), announced)) again(asked, stream);
      }),
    )
    .on('directory', () => redirect(response, slashed))
    // What cannot be read isn't there for a reader: a name too long, a loop of links.
    .on('error', (error: {status: number}) =>
      error.status === 416
        ? text(response, 416, 'There is no such part of the file.')
        : missing(asked, site),
    )
    .pipe(response);
}

/** Whether it is one file: the number of one that was deleted is given to a new one at once. */
const isSameFile = (one: Stats, other: Stats): boolean =>
  one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;

/** Answers anew, from the site that has taken the place of the one that was asked. */
function again(asked: Asked, stream?: ReadStream): void {
  stream?.unpipe();
  stream?.destroy();
  for (const name of asked.response.getHeaderNames()) asked.response.removeHeader(name);
  void answer(asked);
}

/** True if a link leads to what is no part of the site. */
function leadsOut(folder: string, name: string): boolean {
  try {
    return !isInside(realpathSync(folder), realpathSync(join(folder, name)));
  } catch {
    // Whether it is there at all is asked later.
    return false;
  }
}

function dress(response: ServerResponse, name: string, file: string): void {
  response.setHeaders(new Map(Object.entries(headersOf(name))));
  response.setHeader('content-type', typeOf(file));
}

/** @param site the one that was asked: if another has taken its place meanwhile, that one is asked too */
function missing(asked: Asked, site: string): void {
  const {folder, request, response} = asked;
  if (siteIn(folder) !== site) return again(asked);
  const page = join(folder, '404.html');
  const body = textOf(page);
  if (body === '') return text(response, 404, 'There is no such page.');
  dress(response, '404.html', page);
  response.writeHead(404, {'content-length': Buffer.byteLength(body)});
  response.end(request.method === 'HEAD' ? undefined : body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, {...headersOf(''), location, 'content-length': 0}).end();
}

function text(
  response: ServerResponse,
  status: number,
  body: string,
  extra: Record<string, string> = {},
): void {
  response
    .writeHead(status, {...headersOf(''), 'content-type': 'text/plain; charset=utf-8', ...extra})
    .end(body);
}
