import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {idsIn} from './ids.ts';
import {loadStudy} from './load.ts';

test('has the ids that the loaded study has', () => {
  const study = loadStudy(process.cwd());
  const own = (column: 'case' | 'category' | 'theme') => [...(idsIn(process.cwd(), column) ?? [])];
  expect(own('case')).toEqual(study.cases.map((row) => row.case));
  expect(own('category')).toEqual(study.categories.map(({category}) => category));
  expect(own('theme')).toEqual(study.themes.map(({theme}) => theme));
});

test('knows of none where there is no table, or none that can be read', () => {
  const folder = temporaryFolder();
  expect(idsIn(folder, 'case')).toBeUndefined();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'cases.csv'), 'number;name\n1;a\n');
  expect(idsIn(folder, 'case')).toBeUndefined();
});
