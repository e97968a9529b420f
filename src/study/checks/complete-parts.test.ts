import {expect, test} from 'vitest';
import {fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

const [headcount, establishment, deployment] = ['headcount', 'establishment', 'deployment'].map(
  (name) => `data/questionnaire/${name}.csv`,
) as [string, string, string];

test('finds that a support band was deleted', () => {
  expect(problemsAfter({[headcount]: ['T01,band-3,5,simulated,simulation,\n', '']})).toEqual([
    `${headcount}, row 2: T01 has band-2 and band-4 but no band-3. ` +
      'Add the row; write not-supplied where there is no number.',
  ]);
});

test('does not ask for bands where only the total is given', () => {
  expect(problemsAfter({[headcount]: ['T03,support,not-supplied', 'T03,support,9']})).toEqual([]);
});

test('takes a reason for a number', () => {
  expect(problemsAfter({[headcount]: ['T02,band-3,4', 'T02,band-3,not-supplied']})).toEqual([]);
});

test('does not miss what a source does not print where nobody has filled it in', () => {
  const rows = fixtureFiles()
    [headcount]!.split('\n')
    .filter((line) => !line.includes('simulated'));
  expect(problemsAfter({[headcount]: rows.join('\n')})).toEqual([]);
});

test('finds that radiographers were deleted', () => {
  const problems = problemsAfter({
    [establishment]: ['T02,radiographers,funded,59.5,observed,survey,\n', ''],
  });
  expect(problems).toEqual([
    `${establishment}, row 8: T02 has funded support but no funded radiographers. ` +
      'Add the row; write not-supplied where there is no number.',
  ]);
});

test('finds posts in use without the funded ones', () => {
  expect(
    problemsAfter({
      [establishment]: [
        'T01,support,funded,30.4,simulated,simulation,\nT01,radiographers,funded,69.6,simulated,simulation,\n',
        '',
      ],
    }),
  ).toEqual([
    `${establishment}, row 3: ` +
      'T01 has in-post support and in-post radiographers ' +
      'but no funded support and funded radiographers. ' +
      'Add the rows; write not-supplied where there is no number.',
  ]);
});

test('finds that an area was deleted', () => {
  expect(problemsAfter({[deployment]: ['T02,band-4,mri,0,observed,survey,\n', '']})).toEqual([
    `${deployment}, row 40: T02, band-4 has 11 of 12 areas but no mri. ` +
      'Add the row; write not-supplied where there is no number.',
  ]);
});

test('lets a case answer for one group of bands only', () => {
  const rows = fixtureFiles()
    [deployment]!.split('\n')
    .filter((line) => !line.startsWith('T02,band-4'));
  expect(problemsAfter({[deployment]: rows.join('\n')})).toEqual([]);
});

test('says nothing of a case with a part that stands twice', () => {
  expect(problemsAfter({[headcount]: ['T02,band-4,1', 'T02,band-2,1']})).toEqual([
    `${headcount}, row 8: Row 6 has the same case and band (T02, band-2). Delete one of the two rows, or correct it.`,
  ]);
});
