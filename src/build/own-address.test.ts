import {expect, test} from 'vitest';
import {basePath, siteAddress} from './own-address.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['report', '/report/'],
  ['//a.b/c_d~e//', '/a.b/c_d~e/'],
])('BASE=%s is the sub-path %s', (base, path) => {
  expect(basePath(base)).toBe(path);
});

test.each([
  '/a b/',
  '/a"b/',
  '/a\n/',
  '/%20/',
  '/a#b/',
  '/../',
  './',
  '/a?b',
  '/ä/',
  '/$a/',
  'https://a.b/',
])('BASE=%s is no sub-path', (base) => {
  expect(() => basePath(base)).toThrow(/^BASE is ".*", which is no sub-path/s);
});

test('SITE is a host, with a port perhaps', () => {
  expect(siteAddress('')).toBeUndefined();
  expect(siteAddress('https://report.example')?.host).toBe('report.example');
  expect(siteAddress('http://localhost:8080/')?.host).toBe('localhost:8080');
});

test.each([
  'report.example',
  'localhost:8080',
  'ftp://a.b',
  'https://',
  'javascript:alert(1)',
  '/report',
])('SITE=%s is no address', (site) => {
  expect(() => siteAddress(site)).toThrow(/which is no address\. Write it in full/);
});

test.each([
  ['https://a.github.io/report', 'Write SITE=https://a.github.io and BASE=/report/.'],
  ['https://a.example/?b', 'Write SITE=https://a.example.'],
  ['https://me:secret@a.example', 'Write SITE=https://a.example.'],
])('SITE=%s is more than a host', (site, remedy) => {
  expect(() => siteAddress(site)).toThrow(remedy);
});
