import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {unheardProblems} from './unheard.ts';

const study = fixtureTables();

test.each([
  'Patients call them helpers.',
  'Patients openly complained of it.',
  'Managers and patients say so.',
  'Patients told the researchers of it.',
  'Patients called them <Words id="q01" />.',
  'It works, and apprentices feel at home.',
])('a group that was not heard does not speak: %s', (text) => {
  expect(unheardProblems(study, text).map(({message}) => message)).toEqual([
    expect.stringContaining('lets a group speak that was not interviewed'),
  ]);
});

test.each([
  'Managers report that patients prefer it.',
  'By the managers’ accounts patients want it.',
  'What patients prefer is reported by managers.',
  'Patients called from the list wait.',
  'Patients are said to wait.',
  'RSM1 says that patients want it.',
  'Patients were not asked.',
  'What patients think was not asked.',
  'No patients said so.',
  'In <Trust n={1} /> patients use the word helper.',
])('plain sentences about them pass: %s', (text) => {
  expect(unheardProblems(study, text)).toEqual([]);
});
