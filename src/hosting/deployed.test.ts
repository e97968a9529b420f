import {expect, test} from 'vitest';
import {checksum} from './checksums.ts';
import {type Ask, asker, lookAtDeployed} from './deployed.ts';

const site = new URL('https://report.example/study/');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const listed = (files: Record<string, string>): string =>
  Object.entries(files)
    .map(([name, text]) => `${checksum(bytes(text))}  ${name}\n`)
    .join('');

/** A host that sends what it is given, and the error page for all else. */
const host =
  (files: Record<string, string>): Ask =>
  (address) => {
    const text = files[decodeURIComponent(address.pathname)];
    return Promise.resolve(
      text === undefined ? new Response('gone', {status: 404}) : new Response(text),
    );
  };

const built = {'index.html': 'home', 'trusts/8/index.html': 'trust 8', 'a b.csv': 'a'};
const sent = {
  '/study/SHA256SUMS': listed(built),
  '/study/': 'home',
  '/study/trusts/8/': 'trust 8',
  '/study/a b.csv': 'a',
  '/study/old/': 'moved',
};

test('finds nothing wrong with a site that is what was built', async () => {
  expect(await lookAtDeployed(site, ['/', '/trusts/8/', '/old/'], host(sent))).toEqual({
    files: 3,
    addresses: 3,
    problems: [],
  });
});

test('names a file that is another one, and an address that is gone', async () => {
  const {problems} = await lookAtDeployed(
    site,
    ['/old/', '/never/'],
    host({...sent, '/study/trusts/8/': 'trust 8 <script>'}),
  );
  expect(problems).toEqual([
    'https://report.example/study/trusts/8/ is not the file that was built.',
    'https://report.example/study/never/ was published and answers 404.',
  ]);
});

test('says where nothing could be compared, and why an address does not answer', async () => {
  const {files, problems} = await lookAtDeployed(site, ['/'], () =>
    Promise.reject(new TypeError('fetch failed', {cause: new Error('no such host')})),
  );
  expect(files).toBe(0);
  expect(problems).toEqual([
    'SHA256SUMS is not there, so that no file could be compared.',
    'https://report.example/study/ does not answer: no such host.',
  ]);
});

test('takes the file behind an address that has moved for the page that leads there, and no other', async () => {
  const files = {'old/index.html': 'moved', 'new/index.html': 'new', 'other/index.html': 'other'};
  const leadsOn = {
    '/study/SHA256SUMS': listed(files),
    '/study/new/': 'new',
    '/study/other/': 'new',
  };
  const {problems} = await lookAtDeployed(site, [], host({...leadsOn, '/study/old/': 'new'}), [
    {path: '/old/', to: '/new/'},
  ]);
  expect(problems).toEqual(['https://report.example/study/other/ is not the file that was built.']);
});

test('asks no host any more once somebody has ended it', async () => {
  await expect(asker(AbortSignal.abort())(new URL('http://127.0.0.1:9/'))).rejects.toThrow(/abort/);
});
