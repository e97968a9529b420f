import {mkdtempSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Changes, fixtureStudy} from '../testing/fixtures/study.ts';
import {inVariant, loadStudy, readRows} from './load.ts';
import {StudyError} from './study-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-'));
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

function messageOf(changes: Changes): string {
  try {
    loadStudy(fixtureStudy(folder, changes));
  } catch (error) {
    if (error instanceof StudyError) return error.message;
  }
  return 'no problem';
}

test('names what lies in the place of a table that is missing', () => {
  const study = fixtureStudy(folder);
  const table = join(study, 'data', 'questionnaire', 'headcount');
  renameSync(`${table}.csv`, `${table} (2).csv`);
  expect(() => loadStudy(study)).toThrow(
    'data/questionnaire/headcount.csv: This file is missing. headcount (2).csv lies in its place: rename it.',
  );
});

test('reads every table of a study', () => {
  const {headcount, references, quotations} = loadStudy(fixtureStudy(folder));
  expect(headcount[0]).toEqual({
    case: 'T01',
    band: 'band-2',
    headcount: 20,
    provenance: 'simulated',
    source: 'simulation',
    place: '',
  });
  expect(quotations[0]?.participants).toEqual(['RSM1', 'INR1']);
  expect(references.map(({id}) => id)).toEqual(['ref-1', 'ref-2']);
});

test('a build that reads the rows beside the check has later ones apart, as the check has', () => {
  const study = fixtureStudy(folder, {
    'data/sources.csv': [
      'simulation,This',
      'again,Example C,Asked again,2026,2026-05,CC0,,,Again,not-applicable\nsimulation,This',
    ],
    'data/questionnaire/headcount.csv': ['T02,band-2', 'T01,band-4,12,observed,again,\nT02,band-2'],
  });
  expect(readRows(study).later).toHaveLength(1);
  expect(readRows(study)).toEqual(loadStudy(study));
});

test('throws every problem of all files at once, causes first, sorted by file and row', () => {
  const message = messageOf({
    'data/questionnaire/headcount.csv': ['T02,band-2,18', 'T02,band-2,"18,5"'],
    'data/cases.csv': ['T03,3', 'T03,5'],
    'data/framework/matrix.csv': ['RSM2,rotas', 'RSM9,rotas'],
  });
  expect(message).toBe(
    [
      'data/framework/matrix.csv, row 3, column "participant" (A3): ' +
        '"RSM9" is not in data/framework/participants.csv. Write RSM1, RSM2, RSM3 or INR1.',
      'data/questionnaire/headcount.csv, row 6, column "headcount" (C6): "18,5" is not a whole number. Write 18 or 19.',
      'data/cases.csv, row 4, column "number" (B4): "5" leaves a gap: 3 is missing. ' +
        'Number the cases from 1 without a gap.',
      'There are 3 problems in the data.',
    ].join('\n'),
  );
});

test('names the files that are missing', () => {
  expect(messageOf({'data/claims.csv': null, 'data/references.json': null})).toBe(
    [
      'data/claims.csv: This file is missing.',
      'data/references.json: This file is missing.',
      'There are 2 problems in the data.',
    ].join('\n'),
  );
});

test('counts one problem in the singular', () => {
  expect(messageOf({'data/cases.csv': null})).toBe(
    'data/cases.csv: This file is missing.\nThere is 1 problem in the data.',
  );
});

test('hands out a study that nobody can change', () => {
  const {quotations} = loadStudy(fixtureStudy(folder));
  expect(() => (quotations as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(quotations[0]!, {text: 'other words'})).toThrow(TypeError);
  expect(() => (quotations[0]!.participants as string[]).push('RSM2')).toThrow(TypeError);
});

test('leaves every simulated row out of the variant that is published, and nothing else', () => {
  const whole = loadStudy(fixtureStudy(folder));
  const published = inVariant(whole, 'published');
  expect(published.headcount.map(({provenance}) => provenance)).not.toContain('simulated');
  expect([published.sampling, published.census, published.claims.length]).toEqual([[], [], 4]);
  expect(inVariant(whole, 'full')).toBe(whole);
  expect(inVariant(whole, 'published')).toBe(published);
});
