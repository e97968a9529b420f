import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('the fixture study has no problem', () => {
  expect(problemsAfter({})).toEqual([]);
});

test('finds a key that stands twice', () => {
  expect(
    problemsAfter({
      'data/discrepancies.csv': [
        'd01,Counts that differ',
        'd01,Another title,a,b,\nd01,Counts that differ',
      ],
    }),
  ).toEqual([
    'data/discrepancies.csv, row 3, column "discrepancy": "d01" stands in row 2 already. ' +
      'Delete one of the two rows, or correct its discrepancy.',
  ]);
});

test('finds a key of several columns that stands twice', () => {
  expect(
    problemsAfter({'data/questionnaire/headcount.csv': ['T02,band-4,1', 'T02,band-2,1']}),
  ).toEqual([
    'data/questionnaire/headcount.csv, row 8: Row 6 has the same case and band (T02, band-2). ' +
      'Delete one of the two rows, or correct it.',
  ]);
});

test('finds two interview questions of one id', () => {
  expect(
    problemsAfter({'data/framework/instruments.csv': ['n02c,network', 'n02b,network']}),
  ).toEqual([
    'data/framework/instruments.csv, row 5, column "question": "n02b" stands in row 4 already. ' +
      'Delete one of the two rows, or correct its question.',
  ]);
});

test('says of rows whose source is missing that it is missing, and nothing that follows from their date', () => {
  const known = 'T02,band-4,1,observed,survey,';
  const problems = problemsAfter({
    'data/questionnaire/headcount.csv': [known, `${known}\nT02,band-4,40,observed,surveyy,`],
  });
  expect(problems).toEqual([expect.stringContaining('"surveyy" is not in data/sources.csv')]);
});

test('says of a second summary from another source how a second interview is entered', () => {
  const [problem = ''] = problemsAfter({
    'data/framework/matrix.csv': [
      'RSM1,titles',
      'RSM1,titles,Others are called aides.,observed,survey,Answer 2\nRSM1,titles',
    ],
  });
  expect(problem).toContain('A second interview is a participant of its own: add a row for it to');
});
