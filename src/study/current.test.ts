import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fixtureFiles, fixtureStudy} from '../testing/fixtures/study.ts';
import {offersSimulation, report, simulatedTables, study, wholeStudy} from './current.ts';
import {StudyError} from './study-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-'));
  vi.stubEnv('STUDY_DIR', folder);
  vi.stubEnv('PUBLISHED_ONLY', undefined);
  vi.stubEnv('STUDY_WATCH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

test('reads the study of STUDY_DIR once', () => {
  fixtureStudy(folder);
  expect(study()).toBe(study());
});

test('pages show a study without a single simulated row', () => {
  fixtureStudy(folder);
  expect(study().headcount.map(({provenance}) => provenance)).not.toContain('simulated');
  expect(wholeStudy().headcount.map(({provenance}) => provenance)).toContain('simulated');
  expect([study().sampling, study().census, study().claims.length]).toEqual([[], [], 4]);
});

test('a site offers the simulated rows, unless PUBLISHED_ONLY is 1 or there are none', () => {
  fixtureStudy(folder);
  expect(offersSimulation()).toBe(true);
  expect(simulatedTables().map(({name}) => name)).toContain('headcount');
  vi.stubEnv('PUBLISHED_ONLY', '1');
  expect([offersSimulation(), simulatedTables()]).toEqual([false, []]);
});

test('keeps what it read although a file has changed', () => {
  fixtureStudy(folder);
  const before = study();
  fixtureStudy(folder, {'data/framework/themes.csv': ['Roles and titles', 'Titles']});
  expect(study()).toBe(before);
});

test('reads again after a file has changed where STUDY_WATCH is 1', () => {
  fixtureStudy(folder);
  vi.stubEnv('STUDY_WATCH', '1');
  expect(study()).toBe(study());
  writeFileSync(
    join(folder, 'data/framework/themes.csv'),
    fixtureFiles()['data/framework/themes.csv']!.replace('Roles and titles', 'Titles and roles'),
  );
  utimesSync(join(folder, 'data/framework/themes.csv'), 2_000_000_000, 2_000_000_000);
  expect(study().themes[0]?.name).toBe('Titles and roles');
});

test('tries again after a problem was mended where STUDY_WATCH is 1', () => {
  fixtureStudy(folder, {'data/claims.csv': null});
  vi.stubEnv('STUDY_WATCH', '1');
  expect(() => study()).toThrow(StudyError);
  fixtureStudy(folder);
  expect(study().claims).toHaveLength(4);
});

test('takes the rows as they stand where another program checks them meanwhile', () => {
  fixtureStudy(folder, {'data/framework/themes.csv': ['Roles and titles', '']});
  expect(() => wholeStudy()).toThrow(StudyError);
  vi.stubEnv('STUDY_CHECKED_BESIDE', '1');
  expect(wholeStudy().claims).toHaveLength(4);
});

test('says that the folder of STUDY_DIR does not exist', () => {
  vi.stubEnv('STUDY_DIR', join(folder, 'nowhere'));
  expect(() => study()).toThrow(
    expect.objectContaining({
      message: `There is no folder ${join(folder, 'nowhere')}, which STUDY_DIR names.`,
    }),
  );
});

test('says that the folder of a study has no data', () => {
  expect(() => study()).toThrow(
    expect.objectContaining({
      message: `There is no folder data/ in ${folder}, which STUDY_DIR names.`,
    }),
  );
});

test('reads how the report is described from the study, with the version of the project', () => {
  mkdirSync(join(folder, 'content'));
  const described = readFileSync('content/report.json', 'utf8');
  writeFileSync(
    join(folder, 'content', 'report.json'),
    described.replace(/"name": *"[^"]*"/, '"name": "Another report"'),
  );
  expect(report().name).toBe('Another report');
  expect(report()).toHaveProperty('version');
});
