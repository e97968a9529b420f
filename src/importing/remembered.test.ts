import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {propose} from './propose.ts';
import {remember, rememberedIn} from './remembered.ts';

const study = fixtureTables();
const file = 'data/imports.csv';

const sheetOf = (...rows: readonly (readonly string[])[]) => ({name: 'Heads', rows});
const usual = sheetOf(['Trust', 'Band 2', 'Grade A'], ['Trust 1', '20', '5']);

function folderWith(text?: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  if (text !== undefined) writeFileSync(join(folder, file), text);
  return folder;
}

test('keeps what the columns of a sheet were taken for, and what was not read', () => {
  const folder = folderWith();
  const proposal = propose(study, usual)!;
  remember(folder, 'heads.xlsx', '2026-11-27', [{sheet: usual, proposal}]);
  const kept = [
    'sheet,head,table,is,file,date',
    'Heads,Trust,headcount,case,heads.xlsx,2026-11-27',
    'Heads,Band 2,headcount,band-2,heads.xlsx,2026-11-27',
    'Heads,Grade A,headcount,,heads.xlsx,2026-11-27',
    '',
  ].join('\n');
  expect(readFileSync(join(folder, file), 'utf8')).toBe(kept);
  remember(folder, 'later.xlsx', '2027-01-02', [{sheet: usual, proposal}]);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(
    kept.replaceAll('heads.xlsx,2026-11-27', 'later.xlsx,2027-01-02'),
  );
});

const taught = [
  'sheet,head,table,is,file,date',
  'Heads,Trust,headcount,case,heads.xlsx,2026-11-27',
  'Heads,Band 2,headcount,band-2,heads.xlsx,2026-11-27',
  'Heads,Grade A,headcount,band-4,heads.xlsx,2026-11-27',
  '',
].join('\n');

test('the next file with the same heads is read as somebody said, wherever the columns and the header stand', () => {
  const remembered = rememberedIn(folderWith(taught));
  const next = sheetOf(['Survey of May'], ['grade a', 'Trust', 'BAND 2'], ['6', 'Trust 2', '19']);
  const found = propose(study, next, remembered)!;
  expect(found.from).toBe('heads.xlsx of 2026-11-27');
  expect(found.values.map(({key, value, cell}) => [key['band'], value, cell])).toEqual([
    ['band-4', '6', 'A3'],
    ['band-2', '19', 'C3'],
  ]);
});

test('a file with other heads is read by itself', () => {
  const other = sheetOf(['Trust', 'Band 2', 'Band 3'], ['Trust 1', '20', '5']);
  expect(propose(study, other, rememberedIn(folderWith(taught)))?.from).toBeUndefined();
});

test('a sheet with a row for each number is remembered too', () => {
  const folder = folderWith();
  const long = sheetOf(['Case', 'Staff', 'Measure', 'WTE'], ['T01', 'Support', 'Funded', '30.4']);
  const first = propose(study, long)!;
  remember(folder, 'long.csv', '2026-11-27', [{sheet: long, proposal: first}]);
  const again = propose(study, long, rememberedIn(folder))!;
  expect(again.from).toBe('long.csv of 2026-11-27');
  expect(again.values).toEqual(first.values);
});

test.each([
  [
    'band-4',
    'band-9',
    '"band-9" is nothing that data/questionnaire/headcount.csv has. Write case; ',
  ],
  ['headcount,case', 'heads,case', '"heads" is no table of answers. Write one of establishment, '],
])('names the row where %s became %s', (from, to, message) => {
  expect(() => rememberedIn(folderWith(taught.replace(from, to)))).toThrow(message);
});

test('areas below bands are remembered with the band that covers them', () => {
  const folder = folderWith();
  const wide = sheetOf(
    ['Trust', 'Bands 2 and 3', '', 'Band 4', ''],
    ['', 'X-ray', 'CT', 'X-ray', 'CT'],
    ['Trust 1', '1', '2', '3', '4'],
  );
  const first = propose(study, wide)!;
  remember(folder, 'wide.csv', '2026-11-27', [{sheet: wide, proposal: first}]);
  expect(readFileSync(join(folder, file), 'utf8')).toContain(
    'Heads,Band 4: X-ray,deployment,band-4 x-ray,',
  );
  const again = propose(study, wide, rememberedIn(folder))!;
  expect(again.from).toBe('wide.csv of 2026-11-27');
  expect(again.values).toEqual(first.values);
});
