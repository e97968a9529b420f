import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, expect, test, vi} from 'vitest';
import type {StatusRow} from '../../model/publishing/record.ts';
import {loadStudy} from '../../study/load.ts';
import {
  type Changes,
  fixtureFiles,
  fixtureStudy,
  fixtureTables,
} from '../../testing/fixtures/study.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {currentItems} from '../catalogue/citables.ts';
import {itemsCsv} from '../catalogue/items-csv.ts';
import {type ProseFiles, readProse} from '../catalogue/texts.ts';
import {edition, hashOfEverything, unpublishedChanges} from './edition.ts';

const prose: ProseFiles = new Map([['pages/about.mdx', 'About.']]);
const hash = (
  changes: Changes = {},
  version = '1.0.0',
  statuses: readonly StatusRow[] = [],
  texts = prose,
) => hashOfEverything(version, fixtureTables(changes), statuses, texts);

beforeEach(() => {
  vi.stubEnv('PUBLISHED_ONLY', undefined);
  return () => vi.unstubAllEnvs();
});

test('a changed cell, version, status or word makes another hash of everything', () => {
  const status: StatusRow = {
    kind: 'claim',
    id: 'cases',
    status: 'withdrawn',
    reason: 'It was wrong.',
    successor: '',
    since: '2026',
  };
  const hashes = [
    hash(),
    hash({'data/claims.csv': ['services took part', 'services joined']}),
    hash({'data/references.json': ['First work', 'Another work']}),
    hash({}, '1.0.1'),
    hash({}, '1.0.0', [status]),
    hash({}, '1.0.0', [], new Map([['pages/about.mdx', 'About it.']])),
  ];
  expect(new Set(hashes).size).toBe(6);
});

test('which claims a figure takes by role is no part of the hash of everything', () => {
  const text = (head: string): ProseFiles =>
    new Map([['figures/posts.mdx', `---\n${head}---\nclaims:\n  no head`]]);
  const of = (head: string): string => hash({}, '1.0.0', [], text(head));
  const claims = 'claims:\n  trusts-drawn: supplied\n';
  expect(of(`figure: posts\n${claims}source: "Here."\n`)).toBe(
    of('figure: posts\nsource: "Here."\n'),
  );
  expect(of(`figure: posts\n${claims}source: "There."\n`)).not.toBe(
    of('figure: posts\nsource: "Here."\n'),
  );
});

test('is the same however a spreadsheet or an editor has saved the files', () => {
  const texts = {'content/pages/about.mdx': 'Two\nlines.\n', 'content/report.json': '{}\n'};
  const unix = temporaryFolder(texts);
  fixtureStudy(unix);
  const windows = temporaryFolder(
    Object.fromEntries(
      Object.entries({...fixtureFiles(), ...texts}).map(([file, text]) => [
        file,
        `${file.endsWith('.csv') ? '\uFEFF' : ''}${text.replaceAll('\n', '\r\n')}`,
      ]),
    ),
  );
  const of = (folder: string) =>
    hashOfEverything('1.0.0', loadStudy(folder), [], readProse(folder));
  expect(of(windows)).toBe(of(unix));
});

test('cells in quotation marks that need none are the same cells', () => {
  expect(hash({'data/cases.csv': ['T01,1,published', '"T01","1","published"']})).toBe(hash());
});

/** A study with these editions, which the report then is of; `items` is what edition 0.0.1 held. */
function publishedStudy(rows: readonly string[], items?: string): string {
  const held =
    items === undefined
      ? {}
      : {'data/editions/0.0.1.csv': items, 'data/addresses.csv': addressesOf(items)};
  const folder = fixtureStudy(temporaryFolder(), {
    'data/editions.csv': `version,date,hash,status,reason,changed\n${rows.join('\n')}\n`,
    ...held,
  });
  vi.stubEnv('STUDY_DIR', folder);
  return folder;
}

const addressesOf = (items: string): string =>
  [
    'path,state,to,reason,was_wrong',
    ...new Set(
      items
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => `${line.split(',')[2]},live,,,not-applicable`),
    ),
    '',
  ].join('\n');

test('has no date while it is not published', () => {
  publishedStudy(['0.1.0,,,working,,First.']);
  expect(edition()).toMatchObject({date: ''});
  expect(unpublishedChanges()).toBeUndefined();
});

test('has the date of the list of editions where version and hash are those that were published', () => {
  publishedStudy([]);
  const {version, hash: own} = edition();
  const folder = publishedStudy([`${version},2026-11-24,sha256:${own},current,,First.`]);
  fixtureStudy(folder, {[`data/editions/${version}.csv`]: 'kind,id,path,hash\n'});
  expect(edition()).toEqual({version, date: '2026-11-24', hash: own});
  expect(unpublishedChanges()).toBeUndefined();
});

test('has no date where the report has changed since it was published', () => {
  publishedStudy([]);
  const {version} = edition();
  const folder = publishedStudy([`${version},2026-11-24,sha256:000000000000,current,,First.`]);
  fixtureStudy(folder, {[`data/editions/${version}.csv`]: 'kind,id,path,hash\n'});
  expect(edition().date).toBe('');
});

test('lists what has changed since the newest edition', () => {
  publishedStudy([]);
  const items = itemsCsv(currentItems())
    .replace(/(quotation,q01,.*):[0-9a-f]{12}/, '$1:000000000000')
    .replace(/quotation,q02.*\n/, '');
  publishedStudy(['0.0.1,2026-11-24,sha256:000000000000,current,,First.'], items);
  const unpublished = unpublishedChanges();
  expect(unpublished?.since.version).toBe('0.0.1');
  expect(
    [unpublished?.changes.changed, unpublished?.changes.added, unpublished?.changes.gone].map(
      (list) => list?.map(({id}) => id),
    ),
  ).toEqual([['q01'], ['q02'], []]);
});

test('is another one as soon as a text is saved where files are watched', () => {
  const folder = publishedStudy([]);
  vi.stubEnv('STUDY_WATCH', '1');
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'about.mdx'), 'About.');
  const before = edition();
  expect(edition()).toEqual(before);
  writeFileSync(join(folder, 'content', 'about.mdx'), 'About the study.');
  expect(edition().hash).not.toBe(before.hash);
});

test('is the same with and without simulated rows', () => {
  publishedStudy([]);
  const whole = edition();
  vi.stubEnv('PUBLISHED_ONLY', '1');
  expect(edition()).toEqual(whole);
});
