import {expect, test} from 'vitest';
import {differences} from './csv.ts';

test('finds a table and its CSV equal where they only write signs and reasons differently', () => {
  expect(
    differences(
      '\ufefftrust,change,change_provenance,caution\nTrust 1,-3.5,published,\nTrust 2,,not-supplied,\n',
      {
        head: ['Trust', 'Change, %'],
        rows: [
          ['Trust 1', '−3.5'],
          ['Trust\u00a02', 'not supplied'],
        ],
      },
    ),
  ).toEqual([]);
});

test('names the cell in which they differ', () => {
  expect(
    differences('trust,n\nTrust 1,12\n', {head: ['Trust', 'n'], rows: [['Trust 1', '21']]}),
  ).toEqual(['row 1, column "n": the CSV has "12", the table "21"']);
});

test('finds a reason in the place of a number', () => {
  expect(
    differences('trust,n,n_provenance\nTrust 1,,suppressed\n', {
      head: ['Trust', 'n'],
      rows: [['Trust 1', '3']],
    }),
  ).toEqual(['row 1, column "n": the CSV has "suppressed", the table "3"']);
  expect(
    differences('trust,n,n_provenance\nTrust 1,3,published\n', {
      head: ['Trust', 'n'],
      rows: [['Trust 1', 'published']],
    }),
  ).toEqual(['row 1, column "n": the CSV has "3", the table "published"']);
});

test('finds a row that only one of them has', () => {
  expect(differences('trust\nTrust 1\nTrust 2\n', {head: ['Trust'], rows: [['Trust 1']]})).toEqual([
    'the CSV has 2 rows, the table 1',
  ]);
});

test('finds a column that only one of them has', () => {
  expect(differences('trust\nTrust 1\n', {head: ['Trust', 'n'], rows: [['Trust 1', '3']]})).toEqual(
    ['the CSV has 1 columns of data, the table 2'],
  );
});

test('finds a ragged row', () => {
  expect(
    differences('trust,n\nTrust 1\n', {head: ['Trust', 'n'], rows: [['Trust 1', '']]}),
  ).toEqual(['a row of the CSV has more or fewer cells than its header']);
});
