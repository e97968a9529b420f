import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {folderHash, inputsHash, remember, upToDate} from './up-to-date.ts';

const studyWith = (table: string): string =>
  temporaryFolder({'data/cases.csv': table, 'content/pages/about.mdx': 'About'});

function finishedSite(): string {
  const target = temporaryFolder({'index.html': 'home', 'trusts/8/index.html': 'trust 8'});
  remember(target, 'inputs', ['A note.']);
  return target;
}

test('a site that nothing has changed is up to date, with what was said when it was built', () => {
  expect(upToDate(finishedSite(), 'inputs')).toMatchObject({notes: ['A note.']});
});

test('a site that was made of something else is not', () => {
  expect(upToDate(finishedSite(), 'other inputs')).toBeUndefined();
});

test('a site that no build has left is not', () => {
  expect(upToDate(temporaryFolder({'index.html': 'home'}), 'inputs')).toBeUndefined();
});

test.each<[string, (target: string) => void]>([
  ['a changed file', (target) => writeFileSync(join(target, 'index.html'), 'hume')],
  ['an emptied file', (target) => writeFileSync(join(target, 'index.html'), '')],
  ['one file more', (target) => writeFileSync(join(target, 'more.html'), '')],
  ['one file less', (target) => rmSync(join(target, 'index.html'))],
  ['no file at all', (target) => rmSync(target, {recursive: true})],
])('a site with %s is not', (_, spoil) => {
  const target = finishedSite();
  spoil(target);
  expect(upToDate(target, 'inputs')).toBeUndefined();
});

test('the same study in another folder is the same', () => {
  const [one, other] = [studyWith('a'), studyWith('a')].map((study) =>
    inputsHash({study, publishedOnly: false}),
  );
  expect(one).toBe(other);
});

test('another cell, another variant and another address are something else', () => {
  const {BASE} = process.env;
  onTestFinished(() => {
    if (BASE === undefined) delete process.env['BASE'];
    else process.env['BASE'] = BASE;
  });
  const study = studyWith('a');
  const hashes = [
    inputsHash({study, publishedOnly: false}),
    inputsHash({study, publishedOnly: true}),
    inputsHash({study: studyWith('b'), publishedOnly: false}),
  ];
  process.env['BASE'] = '/another/';
  hashes.push(inputsHash({study, publishedOnly: false}));
  expect(new Set(hashes).size).toBe(4);
});

test('text that moves from one file into the next is another folder', () => {
  const hashes = [
    {a: 'xy', b: 'z'},
    {a: 'x', b: 'yz'},
    {ax: 'y', b: 'z'},
  ].map((files) => folderHash(temporaryFolder(files)));
  expect(new Set(hashes).size).toBe(3);
});
