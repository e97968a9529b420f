import {expect, test} from 'vitest';
import {Places} from './links.ts';

const places = new Places('/report/', 'https://report.example');
places.add('/methods/', '', 'methods');
places.add('/methods/', 'd01', 'methods--d01');

test.each([
  ['a page that the document holds', '/report/methods/', '/', '#methods'],
  ['a place of such a page', '/report/methods/#d01', '/trusts/8/', '#methods--d01'],
  ['a place on the same page', '#d01', '/methods/', '#methods--d01'],
  ['a place that was left out: its page', '/report/methods/#cite', '/', '#methods'],
  [
    'a page that it does not hold',
    '/report/compare/?t=3#x',
    '/',
    'https://report.example/report/compare/?t=3#x',
  ],
  ['another host', 'https://doi.org/10.1', '/', 'https://doi.org/10.1'],
])('a link leads to %s', (_name, href, from, expected) => {
  expect(places.resolve(href, from)).toBe(expected);
});

test('the first place of a name counts', () => {
  places.add('/methods/', 'd01', 'elsewhere');
  expect(places.resolve('/report/methods/#d01', '/')).toBe('#methods--d01');
});
