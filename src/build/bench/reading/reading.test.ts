import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {temporaryFolder} from '../../../testing/temporary.ts';
import {loadOf} from './load.ts';
import {heaviestPage, visitLines} from './reading.ts';

test('the heaviest page is that which is longest to send, of those with a figure', () => {
  const words = (count: number): string =>
    Array.from({length: count}, (_, at) => Math.sin(at)).join(' ');
  const site = temporaryFolder({
    'index.html': `<figure></figure>${words(10)}`,
    'trusts/8/index.html': `<figure></figure>${words(100)}`,
    'about/index.html': words(1000),
  });
  expect(heaviestPage(site)).toBe('trusts/8/');
});

test('what is beyond a budget is said aloud', () => {
  const visit = {bytes: 45_001, requests: 5, figures: undefined, shift: 0.21149, longTasks: [61]};
  expect(visitLines(visit)).toEqual([
    'At 1.6 Mbit/s, 150 ms and a processor slowed four times:',
    '  before fonts: 45001 bytes, of 45000 bytes at most: TOO MUCH',
    '  requests: 5, of 5 at most',
    '  NO FIGURE was seen',
    '  shift of the layout: 0.211, of 0 at most: TOO MUCH',
    '  tasks over 50 ms: 1, of 0 at most: TOO MUCH',
  ]);
});

test('a host is asked over many connections at once, and its answers are counted', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('twelve bytes');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const load = await loadOf(address, {connections: 4, seconds: 0.2, encoding: 'br'});
  expect(load.bytes).toBe(12);
  expect(load.requestsPerSecond).toBeGreaterThan(asked / 10);
  expect(asked).toBeGreaterThan(3);
});
