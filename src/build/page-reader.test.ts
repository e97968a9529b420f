import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {PageReader} from './page-reader.ts';

const page = (id: string): string => `<!doctype html><html><p id="${id}"></p></html>`;
const many = Array.from({length: 20}, (_, index) => `trusts/${index}/index.html`);

/** A site of twenty pages, and a reader that has heard of them all and has read the first. */
function begun() {
  const folder = temporaryFolder(Object.fromEntries(many.map((file) => [file, page('first')])));
  const reader = new PageReader(folder);
  many.forEach((file) => reader.begin(file));
  const idsOf = (file: string): string[] => [...(reader.all().get(file)?.ids ?? [])];
  return {folder, reader, idsOf};
}

test('hands back every page, whether it heard of it or not', () => {
  const {folder, reader, idsOf} = begun();
  writeFileSync(join(folder, '404.html'), page('unheard'));
  expect([...reader.all().keys()].toSorted()).toEqual(['404.html', ...many].toSorted());
  expect(idsOf('404.html')).toEqual(['unheard']);
});

test('reads a page again that was written to since it was read', () => {
  const {folder, idsOf} = begun();
  writeFileSync(join(folder, many[0]!), page('other'));
  expect(idsOf(many[0]!)).toEqual(['other']);
});

test('reads a page to its end that was half written when it was read', () => {
  const folder = temporaryFolder({'trusts/0/index.html': '<!doctype html><html>'});
  const reader = new PageReader(folder);
  many.forEach((file) => reader.begin(file));
  writeFileSync(join(folder, many[0]!), page('late'));
  expect(reader.all().get(many[0]!)).toMatchObject({problems: [], ids: new Set(['late'])});
});

test('forgets a page that is there no more', () => {
  const {folder, reader} = begun();
  rmSync(join(folder, many[0]!));
  expect([...reader.all().keys()]).not.toContain(many[0]);
});

test('reads a page once that stays as it is', () => {
  const {reader} = begun();
  expect(reader.all().get(many[0]!)).toBe(reader.all().get(many[0]!));
});
