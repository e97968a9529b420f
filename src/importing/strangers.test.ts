import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {strangerLines, strangersIn} from './strangers.ts';

const study = fixtureTables();
const heads = (...rows: string[][]) => ({
  name: 'Heads',
  rows: [['Survey'], ['Trust', 'Band 2'], ...rows],
});

test('names a trust that the study does not have, with the row that takes it in', () => {
  const found = strangersIn(study, heads(['Trust 1', '4'], ['Trust 25', '20']));
  expect(found).toEqual([{sheet: 'Heads', cell: 'A4', name: 'Trust 25', number: 25}]);
  expect(strangerLines('new.xlsx', found, 'survey')[0]).toContain(
    'new.xlsx, sheet "Heads", A4: "Trust 25" is no trust of data/cases.csv. If it joins the study, add the row ' +
      'T25,25,observed,survey, at the end',
  );
});

test('takes no total, no remark and no row without numbers for a trust', () => {
  expect(strangersIn(study, heads(['All', '24'], ['Trust 25', ''], ['see note 3', '1']))).toEqual(
    [],
  );
  expect(strangersIn(study, {name: 'x', rows: [['Note'], ['25', '3']]})).toEqual([]);
});
