import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {cloudFrontFunctions} from './cloudfront.ts';
import {headersOf} from './headers.ts';

interface Request {
  uri: string;
}

interface Answer {
  statusCode?: number;
  uri?: string;
  headers: Record<string, {value: string}>;
}

/** Runs the handler of a function as CloudFront does. */
const run = (code: string, event: object): Answer =>
  runInNewContext(`${code}; handler(event)`, {event}) as Answer;

const request = (uri: string, base?: string): Answer =>
  run(cloudFrontFunctions([{path: '/old/', to: '/new/'}], base).request, {request: {uri}});

test('finds the page of a folder, and leads on where the slash is missing', () => {
  expect(request('/trusts/8/').uri).toBe('/trusts/8/index.html');
  expect(request('/figures/census.svg').uri).toBe('/figures/census.svg');
  expect(request('/categories/1.2/').uri).toBe('/categories/1.2/index.html');
  for (const folder of ['/trusts/8', '/categories/1.2'])
    expect(request(folder)).toMatchObject({
      statusCode: 301,
      headers: {location: {value: `${folder}/`}},
    });
});

test('leads on from what has moved, below a sub-path too', () => {
  expect(request('/report/old/', '/report/').headers['location']?.value).toBe('/report/new/');
});

test.each(['/', '/report/'])('answers with the headers of the list, below %s', (base) => {
  for (const path of ['', 'embed/a/index.html', '_astro/a.css', 'figures/a.svg', 'embed/a.svg']) {
    const event: {request: Request; response: Answer} = {
      request: {uri: base + path},
      response: {headers: {}},
    };
    const {headers} = run(cloudFrontFunctions([], base).response, event);
    const sent = Object.entries(headers).map(([name, {value}]) => [name, value]);
    expect(Object.fromEntries(sent)).toEqual(headersOf(path));
  }
});
