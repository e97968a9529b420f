import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
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
): Promise<{status: number; body: string; headers: Record<string, unknown>}> {
  return new Promise((resolve, reject) => {
    request({port: site.port, host: '127.0.0.1', path, method}, (response) => {
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
