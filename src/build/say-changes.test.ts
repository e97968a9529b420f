import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {type DiffOptions, sayChanges} from './say-changes.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What is said of a study, as one text. */
function said(folder: string, options: Partial<DiffOptions>): string {
  vi.stubEnv('STUDY_DIR', folder);
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  sayChanges({from: undefined, json: false, out: join(folder, 'changes.html'), ...options});
  return lines.join('\n');
}

const study = (): string => fixtureStudy(temporaryFolder());

/** A study in which a headcount is another one. */
const changedStudy = (): string =>
  fixtureStudy(temporaryFolder(), {
    'data/questionnaire/headcount.csv': ['T02,band-4,1,', 'T02,band-4,2,'],
  });

test('compares with the study in another folder, and says the same for another program without a page', () => {
  const [from, folder] = [study(), changedStudy()];
  const data: unknown = JSON.parse(said(folder, {from, json: true}));
  expect(data).toMatchObject({
    since: `the study in ${from}`,
    isSame: false,
    rows: [{file: 'data/questionnaire/headcount.csv', key: 'T02 / band-4'}],
  });
  expect(existsSync(join(folder, 'changes.html'))).toBe(false);
});

test('says that nothing differs, and writes no page then', () => {
  const folder = study();
  expect(said(folder, {from: folder})).toBe(`Nothing differs from the study in ${folder}.`);
  expect(existsSync(join(folder, 'changes.html'))).toBe(false);
});

test('replaces its own page and nothing else', () => {
  const [from, folder] = [study(), changedStudy()];
  const out = join(folder, 'changes.html');
  said(folder, {from});
  expect(said(folder, {from})).toContain('Side by side, with the figures: ');
  writeFileSync(out, 'My notes.');
  expect(() => said(folder, {from})).toThrow(`${out} is something else, and would be lost.`);
  expect(readFileSync(out, 'utf8')).toBe('My notes.');
});

test('says with what nothing can be compared, and why', () => {
  const folder = study();
  expect(() => said(folder, {})).toThrow(
    'No edition is published yet. Name what to compare with: npm run diff -- FOLDER',
  );
  expect(() => said(folder, {from: join(folder, 'nowhere')})).toThrow(
    'nowhere, and no history of git here.',
  );
  mkdirSync(join(folder, 'empty'));
  expect(() => said(folder, {from: join(folder, 'empty')})).toThrow(
    'empty is no study: it has no folder data/.',
  );
});

test('an edition that is not at hand is named, with the ways to it', () => {
  const folder = fixtureStudy(temporaryFolder(), {
    'data/editions.csv':
      'version,date,hash,status,reason,changed,archive\n' +
      `0.1.0,2026-01-02,sha256:0123456789ab,current,,A.,sha256:${'0'.repeat(64)}\n`,
    'data/editions/0.1.0.csv': 'kind,id,path,hash\n',
    'data/addresses.csv': 'path,state,to,reason,was_wrong\n',
  });
  expect(() => said(folder, {})).toThrow(
    'What edition 0.1.0 of 2 January 2026 published is not at hand. ' +
      'This folder has no history that git can read. To compare with it, ' +
      'put archive/0.1.0.tar.gz into its place, or name a folder that holds that study: ' +
      'npm run diff -- FOLDER',
  );
});
