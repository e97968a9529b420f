import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {foundProgram} from '../testing/foreign.ts';
import {apacheConfiguration} from './apache.ts';
import {compress} from './compress.ts';
import {headersOf} from './headers.ts';
import type {HostOptions} from './host.ts';
import {nginxConfiguration} from './nginx.ts';
import {typeOf} from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
const root = join(folder, 'site');
const page = `<!doctype html><title>a</title>${'<p>words and more words</p>'.repeat(100)}`;
const files: Record<string, string> = {
  'index.html': page,
  '404.html': 'not found',
  'trusts/8/index.html': page,
  'embed/census/index.html': page,
  'figures/census.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(400)}</svg>`,
  'figures/census.csv': 'a,b\n1,2\n',
  'cite.bib': '@article{a}',
  'cite.ris': 'TY  - JOUR',
  'cite.json': '{}',
  '_astro/site.hash.css': 'p{}',
  '_headers': 'secret',
  '.env': 'secret',
};
const redirects = [{path: '/quotations/q38/', to: '/quotations/q37/'}];

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
  await compress(root, Object.keys(files));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

function get(port: number, path: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {'host': 'report.localhost', 'accept-encoding': encoding};
    request({port, host: '127.0.0.1', path, headers}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A program that serves the folder: what it is called, and the files and arguments it starts with. */
interface Host {
  readonly name: string;
  readonly program: string | undefined;
  /** Writes its configuration, and hands back what it is started with. */
  readonly prepare: (options: HostOptions) => readonly string[];
  /** Arguments that make it only read its configuration. */
  readonly check: (args: readonly string[]) => readonly string[];
  /** What it compresses beforehand with; brotli needs a module of its own. */
  readonly encodings: readonly string[];
}

const nginx: Host = {
  name: 'nginx',
  program: foundProgram('nginx', ['/usr/sbin/nginx']),
  prepare: (options) => {
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      [
        hasBrotli() ? `load_module ${brotliModule};` : '',
        'daemon off; worker_processes 1; user root;',
        `pid ${folder}/nginx.pid; error_log stderr;`,
        'events {}',
        `http { access_log off;`,
        `  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;`,
        `  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;`,
        // As nginx comes, with types of its own and a site that answers to every other name.
        existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '',
        `server { listen ${options.port} default_server; return 410; }`,
        nginxConfiguration(options, redirects).replace(
          /# With .*: (brotli_static on;)/,
          hasBrotli() ? '$1' : '',
        ),
        '}',
      ].join('\n'),
    );
    return ['-c', file, '-p', folder];
  },
  check: (args) => [...args, '-t'],
  encodings: hasBrotli() ? ['br', 'gzip'] : ['gzip'],
};

function hasBrotli(): boolean {
  return foundProgram('brotli for nginx', [brotliModule]) !== undefined;
}

const apache: Host = {
  name: 'Apache',
  program: foundProgram('Apache', ['/usr/sbin/apache2', '/usr/sbin/httpd']),
  prepare: (options) => {
    const file = join(folder, 'apache.conf');
    const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'alias', 'dir', 'rewrite'];
    writeFileSync(
      file,
      [
        `ServerRoot "${folder}"`,
        `ServerName localhost`,
        `PidFile "${folder}/apache.pid"`,
        `ErrorLog "${folder}/apache.log"`,
        `Listen 127.0.0.1:${options.port}`,
        ...modules.map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        'TypesConfig /dev/null',
        // As Apache comes, with a site that answers to every other name.
        `<VirtualHost *:${options.port}>\n  Redirect 410 /\n</VirtualHost>`,
        apacheConfiguration(options, redirects),
      ].join('\n'),
    );
    return ['-f', file, '-DFOREGROUND'];
  },
  check: (args) => [...args.slice(0, 2), '-t'],
  encodings: ['br', 'gzip'],
};

async function untilItAnswers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await get(port, '/').catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The host does not answer.');
}

const unpack: Record<string, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
};

const cases = [nginx, apache].flatMap((host) =>
  ['/', '/report/'].map((base) => [`${host.name} at ${base}`, host, base] as const),
);

describe.each(cases)('%s', (_, host, base) => {
  const {program} = host;
  let port = 0;
  let running: ChildProcess | undefined;

  beforeAll(async () => {
    if (program === undefined) return;
    port = await freePort();
    const args = host.prepare({root, base, port, name: 'report.localhost'});
    const {stderr} = spawnSync(program, host.check(args), {encoding: 'utf8'});
    expect(stderr).not.toMatch(/warn|error|emerg/i);
    running = spawn(program, args, {stdio: 'inherit'});
    await untilItAnswers(port);
  });

  afterAll(async () => {
    if (!running) return;
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    running.kill();
    await ended;
  });

  test.skipIf(!program)('answers each file with its type and the headers of the list', async () => {
    for (const name of Object.keys(files).filter((each) => !/^[_.](headers|env)/.test(each))) {
      const path = name.replace(/index\.html$/, '');
      const {status, headers, body} = await get(port, base + path);
      expect({path, status, body: String(body)}).toEqual({path, status: 200, body: files[name]});
      expect(headers).toMatchObject({...headersOf(path), 'content-type': typeOf(name)});
    }
  });

  test.skipIf(!program)(
    'shows the error page, and nothing of what is meant for hosts',
    async () => {
      for (const path of ['gone/', '_headers', '.env']) {
        const {status, headers, body} = await get(port, base + path);
        expect({path, status, body: String(body)}).toEqual({path, status: 404, body: 'not found'});
        expect(headers).toMatchObject(headersOf('404.html'));
      }
    },
  );

  test.skipIf(!program)('leads to the slash and from what has moved', async () => {
    const slash = await get(port, `${base}trusts/8`);
    expect(slash.status).toBe(301);
    expect(new URL(String(slash.headers['location']), 'http://a').pathname).toBe(
      `${base}trusts/8/`,
    );
    const moved = await get(port, `${base}quotations/q38/`);
    expect(moved.status).toBe(301);
    expect(new URL(String(moved.headers['location']), 'http://a').pathname).toBe(
      `${base}quotations/q37/`,
    );
  });

  test.skipIf(!program).each(host.encodings)(
    'sends what was compressed with %s',
    async (encoding) => {
      for (const name of ['index.html', 'trusts/8/index.html', 'figures/census.svg']) {
        const path = name.replace(/index\.html$/, '');
        const {headers, body} = await get(port, base + path, encoding);
        expect(headers).toMatchObject({
          ...headersOf(path),
          'content-encoding': encoding,
          'content-type': typeOf(name),
        });
        expect(String(unpack[encoding]?.(body))).toBe(files[name]);
      }
    },
  );
});
