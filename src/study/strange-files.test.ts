import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {strangeFiles} from './strange-files.ts';

test('names workbooks, tables of no name and open files among the tables, and nothing else', () => {
  const folder = temporaryFolder();
  for (const file of [
    'data/cases.csv',
    'data/README.md',
    'data/survey.xlsx',
    'data/~$survey.xlsx',
    'data/questionnaire/headcount (2).csv',
    'data/editions/0.1.0.csv',
  ]) {
    mkdirSync(join(folder, file, '..'), {recursive: true});
    writeFileSync(join(folder, file), '');
  }
  expect(strangeFiles(folder).map(({file}) => file)).toEqual([
    'data/survey.xlsx',
    'data/~$survey.xlsx',
    'data/questionnaire/headcount (2).csv',
  ]);
});

test('finds nothing where there is no data', () => {
  expect(strangeFiles(temporaryFolder())).toEqual([]);
});
