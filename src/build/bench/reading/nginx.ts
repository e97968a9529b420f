import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {nginxConfiguration} from '../../../hosting/nginx.ts';
import {foundProgram} from '../../../testing/foreign.ts';

/** Sends what was compressed with brotli; a package of its own beside nginx. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A site that nginx serves on this machine. */
export interface Hosted {
  readonly address: string;
  readonly port: number;
  /** Whether it sends brotli, or gzip only. */
  readonly hasBrotli: boolean;
  close(): Promise<void>;
}

/**
 * Serves a site, compressed beside itself, with the configuration that `npm run hosting` writes; undefined, and said
 * aloud, where there is no nginx.
 * @param work a folder for what nginx writes
 */
export async function serveWithNginx(site: string, work: string): Promise<Hosted | undefined> {
  const program = foundProgram('nginx', ['/usr/sbin/nginx', 'nginx']);
  if (program === undefined) return undefined;
  const port = await freePort();
  mkdirSync(work, {recursive: true});
  const file = join(work, 'nginx.conf');
  writeFileSync(file, configuration(site, work, port));
  const nginx = spawn(program, ['-c', file, '-e', join(work, 'nginx.log')], {stdio: 'inherit'});
  try {
    await untilItAnswers(port, nginx);
  } catch (error) {
    nginx.kill();
    throw error;
  }
  return {
    address: `http://localhost:${port}/`,
    port,
    hasBrotli: existsSync(brotli),
    close: () => ended(nginx),
  };
}

function configuration(site: string, work: string, port: number): string {
  const own = nginxConfiguration({root: site, base: '/', port, name: 'localhost'}, []);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${work}/${name}";`,
  );
  return [
    ...(existsSync(brotli) ? [`load_module ${brotli};`] : []),
    'daemon off;',
    'worker_processes auto;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid "${work}/nginx.pid";`,
    'events { worker_connections 1024; }',
    'http {',
    'access_log off;',
    'sendfile on;',
    'tcp_nopush on;',
    ...temporary,
    existsSync(brotli) ? own.replace(/# With .*: (brotli_static on;)/, '$1') : own,
    '}',
  ].join('\n');
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

async function untilItAnswers(port: number, nginx: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && nginx.exitCode === null; attempt += 1) {
    const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('nginx does not answer with the site.');
}

const ended = (nginx: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    nginx.once('exit', () => resolve());
    nginx.kill();
  });
