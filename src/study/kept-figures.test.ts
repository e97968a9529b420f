import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {bytesHash} from './kept-figures.ts';
import {readPublication} from './load.ts';
import {StudyError} from './study-error.ts';

const drawing = 'census-0123456789ab.svg';
const path = `data/archive/figures/${drawing}`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const table = `drawing,bytes\n${drawing},sha256:${bytesHash(Buffer.from(svg))}\n`;

const study = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({'data/archive/figures.csv': table, [path]: svg, ...files});

function complaints(folder: string): string[] {
  try {
    readPublication(folder);
    return [];
  } catch (error) {
    return (error as StudyError).message.split('\n').slice(0, -1);
  }
}

test('a drawing as its edition published it is taken, beside what a system leaves in any folder', () => {
  expect(complaints(study({'data/archive/figures/.DS_Store': ''}))).toEqual([]);
});

test('a drawing with other bytes is refused, be it a single one', () => {
  const hostile = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const message =
    `${path}: This drawing is not as its edition published it: data/archive/figures.csv knows it by other bytes. ` +
    'Take the file back from an earlier state of the folder.';
  expect(complaints(study({[path]: hostile}))).toEqual([message]);
  expect(complaints(study({[path]: `${svg}\n`}))).toEqual([message]);
});

test.each(['views-0123456789ab.svg', 'CENSUS-0123456789AB.SVG', 'page.html'])(
  'what no edition published is refused: %s',
  (name) => {
    expect(complaints(study({[`data/archive/figures/${name}`]: svg}))).toEqual([
      `data/archive/figures/${name}: No edition published this drawing: data/archive/figures.csv does not list it. ` +
        'Take it out of the folder.',
    ]);
  },
);

test('a folder among the drawings is refused too', () => {
  const folder = study();
  mkdirSync(join(folder, 'data/archive/figures/more'));
  expect(complaints(folder)[0]).toContain('figures/more: No edition published this drawing');
});

test('drawings without their table are refused, and so is a table without its drawings', () => {
  const folder = study();
  rmSync(join(folder, path));
  expect(complaints(folder)).toEqual([
    `data/archive/figures.csv, row 2, column "drawing": "${drawing}" is missing from data/archive/figures/. ` +
      'Take the file back from an earlier state of the folder.',
  ]);
  writeFileSync(join(folder, path), svg);
  rmSync(join(folder, 'data/archive/figures.csv'));
  expect(complaints(folder)).toHaveLength(1);
});

test.each([
  ['../../secret.svg', 'is not the name of a drawing as npm run edition writes it'],
  ['census-0123456789ab.html', 'is not the name of a drawing as npm run edition writes it'],
])('a table cannot name a file that is no drawing: %s', (name, message) => {
  const rows = `drawing,bytes\n${name},sha256:${'0'.repeat(64)}\n`;
  expect(complaints(temporaryFolder({'data/archive/figures.csv': rows}))[0]).toContain(message);
});

test('a table cannot know a drawing by less than all of its bytes', () => {
  const rows = `drawing,bytes\n${drawing},sha256:0123456789ab\n`;
  expect(complaints(study({'data/archive/figures.csv': rows}))[0]).toContain(
    'is not the hash of a file. It is written by npm run edition: sha256: and 64 hexadecimal digits.',
  );
});
