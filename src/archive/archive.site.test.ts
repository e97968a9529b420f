import {expect, test} from 'vitest';
import {filesOf} from '../build/files.ts';
import {referenceProblems} from '../build/links.ts';
import {readPage} from '../build/read-page.ts';
import {wholeSite} from '../testing/browser/built-variants.ts';
import {siteFiles} from './make.ts';

const inEdition = 'editions/9.9.9/';
/** One page in so many is looked at: all are made in the same way. */
const sample = 7;

test('what the pages of a kept edition name is kept with it, or stands in the site', () => {
  const kept = siteFiles(wholeSite.folder, '/');
  const site = {
    base: '/',
    host: '',
    files: new Set([
      ...filesOf(wholeSite.folder),
      ...[...kept.keys()].map((name) => inEdition + name),
    ]),
    anchors: new Map(),
  };
  const pages = [...kept].filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(300);
  const found = pages
    .filter((_, index) => index % sample === 0)
    .flatMap(([name, bytes]) => {
      const {references} = readPage(Buffer.from(bytes).toString());
      // An address from the top would lead out of the edition.
      const above = references.filter(({address}) => address.startsWith('/'));
      return [
        ...above.map(({address}) => `${name}: ${address}`),
        ...references.flatMap((each) => referenceProblems(each, inEdition + name, site)),
      ];
    });
  expect(found).toEqual([]);
});
