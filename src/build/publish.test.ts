import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keptEdition, keptHash} from '../archive/kept.ts';
import type {EditionRow} from '../model/publishing/record.ts';
import {bytesHash} from '../study/kept-figures.ts';
import {readPublication} from '../study/load.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {pattern} from '../testing/pattern.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {listAddresses, publish, type Publishing, withEdition} from './publish.ts';

const first: Publishing = {
  version: '0.1.0',
  date: '2026-11-24',
  changed: 'The first edition.',
  hash: '0123456789ab',
  items: [
    {kind: 'trust', id: 'T01', path: '/trusts/1/', hash: 'aaaaaaaaaaaa'},
    {kind: 'claim', id: 'cases', path: '/claims/cases/', hash: '123e45678901'},
  ],
};
const site = ['/', '/claims/cases/', '/trusts/1/', '/trusts/1/cite.bib'];
const second: Publishing = {
  ...first,
  version: '0.2.0',
  date: '2027-01-02',
  changed: 'A trust, corrected.',
  hash: 'bbbbbbbbbbbb',
};

/** The edition as one file. */
const whole = Buffer.from('the edition');

const study = (): string => fixtureStudy(temporaryFolder());
const builds = (): Promise<readonly string[]> => Promise.resolve(site);
const run = (
  folder: string,
  publishing = first,
  build = builds,
  freeze: () => readonly string[] = () => [],
  keep: () => Uint8Array = () => whole,
) => publish(publishing, {folder, publication: readPublication(folder), build, freeze, keep});
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

test('writes the edition, the hash of all that it holds, and its addresses', async () => {
  const folder = study();
  await run(folder);
  expect(read(folder, 'data/editions.csv')).toBe(
    'version,date,hash,status,reason,changed,archive\n' +
      `0.1.0,2026-11-24,sha256:0123456789ab,current,,The first edition.,sha256:${keptHash(whole)}\n`,
  );
  expect(read(folder, 'data/editions/0.1.0.csv')).toBe(
    'kind,id,path,hash\ntrust,T01,/trusts/1/,sha256:aaaaaaaaaaaa\nclaim,cases,/claims/cases/,sha256:123e45678901\n',
  );
  expect(read(folder, 'data/addresses.csv')).toBe(
    'path,state,to,reason,was_wrong\n/,live,,,not-applicable\n' +
      '/claims/cases/,live,,,not-applicable\n/trusts/1/,live,,,not-applicable\n' +
      '/trusts/1/cite.bib,live,,,not-applicable\n',
  );
});

test('what it writes can be read again, commas and quotation marks in words included', async () => {
  const folder = study();
  await run(folder, {...first, changed: 'Trust 8, once "the largest", and more.'});
  expect(readPublication(folder).editions[0]?.changed).toBe(
    'Trust 8, once "the largest", and more.',
  );
});

test('publishing the same again changes nothing', async () => {
  const folder = study();
  await run(folder);
  const before = ['data/editions.csv', 'data/editions/0.1.0.csv', 'data/addresses.csv'].map(
    (file) => read(folder, file),
  );
  expect((await run(folder, {...first, date: '2026-12-01'}))[0]).toBe(
    'Edition 0.1.0 is published already, with the same hash 0123456789ab.',
  );
  expect(
    ['data/editions.csv', 'data/editions/0.1.0.csv', 'data/addresses.csv'].map((file) =>
      read(folder, file),
    ),
  ).toEqual(before);
});

test('keeps the edition whole, outside of what is committed, and knows the file by its bytes', async () => {
  const folder = study();
  const said = await run(folder);
  const [row] = readPublication(folder).editions;
  expect(keptEdition(folder, row!)).toEqual({state: 'kept', bytes: whole});
  expect(said[3]).toMatch(/^The edition is kept whole in archive\/0\.1\.0\.tar\.gz, 0\.0 MB/);
  expect(said[4]).not.toContain('tar.gz');
  writeFileSync(join(folder, 'archive/0.1.0.tar.gz'), 'another');
  expect(keptEdition(folder, row!)).toEqual({state: 'other'});
  rmSync(join(folder, 'archive'), {recursive: true});
  expect(keptEdition(folder, row!)).toEqual({state: 'elsewhere'});
  expect(keptEdition(folder, {...row!, archive: ''})).toEqual({state: 'never'});
});

test('where the edition cannot be kept, nothing is published', async () => {
  const folder = study();
  const fails = (): never => {
    throw new Error('The path is too long for an archive.');
  };
  await expect(run(folder, first, builds, () => [], fails)).rejects.toThrow('too long');
  expect(readPublication(folder).editions).toEqual([]);
  expect(existsSync(join(folder, 'archive/0.1.0.tar.gz'))).toBe(false);
});

test('the edition before is superseded, and its list stays as it was', async () => {
  const folder = study();
  await run(folder);
  const list = read(folder, 'data/editions/0.1.0.csv');
  await run(folder, second);
  expect(
    readPublication(folder).editions.map(({version, status}) => `${version} ${status}`),
  ).toEqual(['0.1.0 superseded', '0.2.0 current']);
  expect(read(folder, 'data/editions/0.1.0.csv')).toBe(list);
});

test('keeps what researchers wrote about addresses', async () => {
  const folder = study();
  fixtureStudy(folder, {
    'data/addresses.csv':
      'path,state,to,reason,was_wrong\n/old/,gone,,"Counted twice, alas.",yes\n',
  });
  await run(folder);
  expect(readPublication(folder).addresses.find(({path}) => path === '/old/')).toEqual({
    path: '/old/',
    state: 'gone',
    to: '',
    reason: 'Counted twice, alas.',
    was_wrong: 'yes',
  });
});

test('takes the words of the working edition where none are given', () => {
  const working: EditionRow = {
    version: '0.1.0',
    date: '',
    hash: '',
    status: 'working',
    reason: '',
    changed: 'As noted while working.',
  };
  expect(withEdition([working], {...first, changed: ''})).toEqual([
    {
      version: '0.1.0',
      date: '2026-11-24',
      hash: '0123456789ab',
      status: 'current',
      reason: '',
      changed: 'As noted while working.',
    },
  ]);
});

test('a withdrawn edition stays withdrawn', () => {
  const withdrawn: EditionRow = {
    version: '0.1.0',
    date: '2026-11-24',
    hash: '0123456789ab',
    status: 'withdrawn',
    reason: 'It was wrong.',
    changed: 'First.',
  };
  expect(withEdition([withdrawn], second)?.[0]).toEqual(withdrawn);
});

const published = withEdition([], first) ?? [];

test.each([
  [
    'a version that is published with another hash',
    {...first, hash: 'cccccccccccc'},
    pattern(
      /^Edition 0\.1\.0 was published on 2026-11-24 and stays as it was: /,
      /its hash is 0123456789ab, that of the report is now cccccccccccc\.\n/,
      /Raise the version in package\.json/,
    ),
  ],
  [
    'a version that is not newer',
    {...second, version: '0.0.9'},
    /^Version 0\.0\.9 is not newer than 0\.1\.0/,
  ],
  [
    'a day before that of the last edition',
    {...second, date: '2026-11-23'},
    /^2026-11-23 is before 2026-11-24/,
  ],
  [
    'an edition without a word of what changed',
    {...second, changed: ''},
    /^Say what changed, for readers: --changed/,
  ],
])('refuses %s', (_, publishing, message) => {
  expect(() => withEdition(published, publishing)).toThrow(message);
});

test('counts versions as numbers', () => {
  const [ninth] = withEdition([], {...first, version: '0.9.0'}) ?? [];
  expect(withEdition([ninth!], {...second, version: '0.10.0'})).toHaveLength(2);
});

test('a build that fails leaves the tables as they were', async () => {
  const folder = study();
  await expect(run(folder, first, () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  expect(
    ['data/editions.csv', 'data/editions/0.1.0.csv', 'data/addresses.csv'].filter((file) =>
      existsSync(join(folder, file)),
    ),
  ).toEqual([]);
});

test('keeps the figures of the edition, and says how many are new', async () => {
  const said = await run(study(), first, builds, () => ['census-0123456789ab.svg']);
  expect(said[2]).toBe('1 figure is new in data/archive/figures, for the embeds that stay.');
  expect(said[4]).toContain('data/archive/figures');
});

test('figures that were kept while publishing failed go away again, those of earlier editions stay', async () => {
  const folder = study();
  fixtureStudy(folder, {
    'data/archive/figures/census-aaaaaaaaaaaa.svg': '<svg/>',
    'data/archive/figures.csv': `drawing,bytes\ncensus-aaaaaaaaaaaa.svg,sha256:${bytesHash(Buffer.from('<svg/>'))}\n`,
  });
  const freeze = (): string[] => {
    fixtureStudy(folder, {'data/archive/figures/census-bbbbbbbbbbbb.svg': '<svg/>'});
    throw new Error('no room');
  };
  await expect(run(folder, first, builds, freeze)).rejects.toThrow('no room');
  expect(existsSync(join(folder, 'data/archive/figures/census-aaaaaaaaaaaa.svg'))).toBe(true);
  expect(existsSync(join(folder, 'data/archive/figures/census-bbbbbbbbbbbb.svg'))).toBe(false);
  expect(existsSync(join(folder, 'data/editions.csv'))).toBe(false);
});

test('refuses to publish what can be cited and has no page', async () => {
  const folder = study();
  await expect(run(folder, first, () => Promise.resolve(['/', '/trusts/1/']))).rejects.toThrow(
    'The built report has no page for /claims/cases/, though it can be cited.',
  );
  expect(existsSync(join(folder, 'data/editions.csv'))).toBe(false);
});

test('lists new addresses without publishing', async () => {
  const folder = study();
  const list = () =>
    listAddresses({
      folder,
      publication: readPublication(folder),
      build: () => Promise.resolve(site),
    });
  expect(await list()).toEqual([
    '4 addresses are new in data/addresses.csv, which now has 4. Commit it.',
  ]);
  expect(await list()).toEqual(['No address is new: data/addresses.csv has all 4.']);
  expect(existsSync(join(folder, 'data/editions.csv'))).toBe(false);
});
