import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {headersOf} from '../hosting/headers.ts';
import {serve, type Served} from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'report-'));
const folder = join(parent, 'dist');
let top: Served;
let below: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'trusts/8'), {recursive: true});
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not found');
  writeFileSync(join(folder, 'trusts/8/index.html'), 'trust 8');
  writeFileSync(join(folder, 'a b.csv'), 'a\n1\n');
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'embed/a'), {recursive: true});
  mkdirSync(join(parent, 'dist-other'));
  writeFileSync(join(parent, 'dist-other/secret.txt'), 'secret');
  for (const name of [
    '.env',
    '.git/config',
    '_headers',
    '_astro/a.hash.css',
    'embed/a/index.html',
    'a.svg',
  ])
    writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, '_redirects'), '/old/ /trusts/8/ 301\n');
  writeFileSync(join(folder, 'large.csv'), 'a,b\n'.repeat(2_000_000));
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(join(parent, 'dist-other/secret.txt'), join(folder, 'beside.txt'));
  top = await serve(folder);
  below = await serve(folder, {base: '/report/'});
});

afterAll(async () => {
  await Promise.all([top.close(), below.close()]);
  rmSync(parent, {recursive: true, force: true});
});

/** Sends the path as it is; fetch would tidy it first. */
function get(
  site: Served,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<{status: number; body: string; headers: Record<string, unknown>}> {
  return new Promise((resolve, reject) => {
    request({port: site.port, host: '127.0.0.1', path, method, headers}, (response) => {
      let body = '';
      response
        .on('data', (part) => (body += part))
        .on('end', () =>
          resolve({status: response.statusCode ?? 0, body, headers: response.headers}),
        );
    })
      .on('error', reject)
      .end();
  });
}

test('serves the page of a folder', async () => {
  expect(await get(top, '/trusts/8/')).toMatchObject({
    status: 200,
    body: 'trust 8',
    headers: {'content-type': 'text/html; charset=utf-8'},
  });
});

test('leads from a folder without its slash to the one with it, and keeps the query', async () => {
  expect(await get(top, '/trusts/8?sort=size')).toMatchObject({
    status: 301,
    headers: {location: '/trusts/8/?sort=size'},
  });
});

test('never leads to another host', async () => {
  expect(await get(top, '/.//trusts/8')).toMatchObject({
    status: 301,
    headers: {location: '/trusts/8/'},
  });
});

test('shows the error page with status 404', async () => {
  expect(await get(top, '/gone/')).toMatchObject({status: 404, body: 'not found'});
});

test('serves a CSV as such, under a name with a space', async () => {
  expect(await get(top, '/a%20b.csv')).toMatchObject({
    status: 200,
    body: 'a\n1\n',
    headers: {'content-type': 'text/csv; charset=utf-8'},
  });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/trusts/..%5c..%5csecret.txt',
  '/%00',
  '/%',
])('does not leave its folder for %s', async (path) => {
  const {status, body} = await get(top, path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain('secret');
});

test('answers HEAD without a body', async () => {
  expect(await get(top, '/', 'HEAD')).toMatchObject({
    status: 200,
    body: '',
    headers: {'content-length': '4'},
  });
});

test('refuses to be written to', async () => {
  expect(await get(top, '/', 'POST')).toMatchObject({status: 405});
});

test('forbids inline styles and scripts', async () => {
  expect((await get(top, '/')).headers['content-security-policy']).not.toContain('unsafe');
});

test('serves below a sub-path, and nothing beside it', async () => {
  expect(await get(below, '/report/trusts/8/')).toMatchObject({status: 200, body: 'trust 8'});
  expect(await get(below, '/report')).toMatchObject({status: 301, headers: {location: '/report/'}});
  expect(await get(below, '/trusts/8/')).toMatchObject({status: 404});
});

test('takes the next port where one is taken', async () => {
  const next = await serve(folder, {port: top.port, attempts: 20});
  expect(next.port).toBeGreaterThan(top.port);
  await next.close();
});

test('fails where no port is free', async () => {
  await expect(serve(folder, {port: top.port})).rejects.toThrow('EADDRINUSE');
});

test.each([
  ['a name of 256 letters', `/${'a'.repeat(256)}`],
  ['a path of 4 kB', `/${'ab/'.repeat(1_400)}`],
  ['a loop of links', '/loop/'],
  ['a link that leads out', '/out.txt'],
  ['a link into a folder beside it whose name begins alike', '/beside.txt'],
  ['a file that begins with a dot', '/.env'],
  ['a folder that begins with a dot', '/.git/config'],
  ['the list of headers for hosts', '/_headers'],
])('has no page for %s, and goes on serving', async (_, path) => {
  expect(await get(top, path)).toMatchObject({status: 404, body: 'not found'});
  expect(await get(top, '/')).toMatchObject({status: 200});
});

test('sends nothing where a browser has it already', async () => {
  const {headers} = await get(top, '/trusts/8/');
  expect(headers['etag']).toMatch(/^W?\/?".+"$/);
  const again = await get(top, '/trusts/8/', 'GET', {'if-none-match': String(headers['etag'])});
  expect(again).toMatchObject({status: 304, body: ''});
});

test('sends the part of a file that is asked for, and refuses one that is not there', async () => {
  expect(await get(top, '/trusts/8/', 'GET', {range: 'bytes=0-4'})).toMatchObject({
    status: 206,
    body: 'trust',
  });
  expect(await get(top, '/trusts/8/', 'GET', {range: 'bytes=90-'})).toMatchObject({status: 416});
});

test('sends every answer with the headers of its path, and hashed files to be kept', async () => {
  for (const path of ['', 'embed/a/', '_astro/a.hash.css', 'a.svg', 'gone/'])
    expect((await get(top, `/${path}`)).headers).toMatchObject(
      headersOf(path === 'gone/' ? '404.html' : path),
    );
  expect((await get(top, '/_astro/a.hash.css')).headers['cache-control']).toContain('immutable');
});

test('leads on from what has moved', async () => {
  expect(await get(top, '/old/')).toMatchObject({status: 301, headers: {location: '/trusts/8/'}});
});

test('leaves no file open where downloads are broken off', async () => {
  const open = (): number => readdirSync('/proc/self/fd').length;
  await get(top, '/');
  const before = open();
  for (let count = 0; count < 40; count++) await breakOff('/large.csv');
  await expect.poll(open).toBeLessThan(before + 20);
});

/** Asks for a file and hangs up at its first bytes. */
function breakOff(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request({port: top.port, host: '127.0.0.1', path}, (response) => {
      response.once('data', () => asked.destroy()).once('close', resolve);
    });
    asked.on('error', () => undefined).on('close', resolve);
    asked.on('timeout', reject).end();
  });
}

test('waits while a build exchanges the site', async () => {
  renameSync(folder, `${folder}.previous`);
  const asked = get(top, '/trusts/8/');
  await new Promise((resolve) => setTimeout(resolve, 60));
  renameSync(`${folder}.previous`, folder);
  expect(await asked).toMatchObject({status: 200, body: 'trust 8'});
});
