import {beforeEach, expect, test, vi} from 'vitest';
import {report} from '../study/current.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {pattern} from '../testing/pattern.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {changeLines, editionNote} from './edition-note.ts';

beforeEach(() => () => vi.unstubAllEnvs());

/** The note of a build of a study of which one edition is published, with another hash. */
function noteAfter(version: string): string[] {
  vi.stubEnv(
    'STUDY_DIR',
    fixtureStudy(temporaryFolder(), {
      'data/editions.csv':
        'version,date,hash,status,reason,changed\n' +
        `${version},2026-11-24,sha256:000000000000,current,,First.\n`,
      [`data/editions/${version}.csv`]: 'kind,id,path,hash\n',
    }),
  );
  return editionNote();
}

test('a build says that there are unpublished changes', () => {
  expect(noteAfter('0.0.1')).toEqual([
    expect.stringMatching(
      pattern(
        /^Note: unpublished changes since edition 0\.0\.1 of 2026-11-24; /,
        /\d+ citable items differ\. npm run edition lists them\.$/,
      ),
    ),
  ]);
});

test('and that the version has to be raised, where it is that of the edition', () => {
  expect(noteAfter(report().version)).toEqual([
    expect.stringContaining(
      ' npm run edition lists them. Raise the version in package.json before you publish.',
    ),
  ]);
});

test('says nothing while nothing is published', () => {
  vi.stubEnv('STUDY_DIR', fixtureStudy(temporaryFolder()));
  expect(editionNote()).toEqual([]);
});

test('lists what changed by the way in which it did', () => {
  const item = (id: string) => ({kind: 'claim', id, path: `/claims/${id}/`, hash: '0'}) as const;
  expect(changeLines({changed: [item('a'), item('b')], added: [], gone: [item('c')]})).toEqual([
    '  changed (2): claim a, claim b',
    '  gone (1): claim c',
  ]);
});
