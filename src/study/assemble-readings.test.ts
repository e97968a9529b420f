import {expect, test} from 'vitest';
import {formatProblem} from '../loaders/problem.ts';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {assembleReadings} from './assemble-readings.ts';

const readers = 'reader,name,kind,note\nprogram,A program,software,\n';
const header = 'text,hash,places,reader,date\n';
const row = 'content/a.mdx#b/1,sha256:ba7816bf8f01,2.1; Fig. 1 text,program,2026-11-24\n';

const assembled = (files: Readonly<Record<string, string>>) =>
  assembleReadings(
    (file) => (files[file] === undefined ? undefined : new TextEncoder().encode(files[file])),
    fixtureTables(),
    '2026-11-24',
  );

const complaintsOf = (rows: string): string[] =>
  assembled({
    'data/readers.csv': readers,
    'data/readings.csv': header + rows,
  }).problems.map((each) => formatProblem({...each, cell: undefined}));

test('reads who has read what', () => {
  const {readings, problems} = assembled({
    'data/readers.csv': readers,
    'data/readings.csv': header + row,
  });
  expect(problems).toEqual([]);
  expect(readings).toEqual({
    readers: [{reader: 'program', name: 'A program', kind: 'software', note: ''}],
    readings: [
      {
        text: 'content/a.mdx#b/1',
        hash: 'ba7816bf8f01',
        places: ['2.1', 'Fig. 1 text'],
        reader: 'program',
        date: '2026-11-24',
      },
    ],
  });
});

test('a study of which nothing was read needs neither table', () => {
  expect(assembled({})).toEqual({readings: {readers: [], readings: []}, problems: []});
});

test('a text may render no place', () => {
  expect(complaintsOf(row.replace('2.1; Fig. 1 text', 'not-applicable'))).toEqual([]);
});

test.each([
  {
    wrong: 'a reader whom nobody knows',
    from: 'program,2026',
    to: 'programme,2026',
    says: 'row 2, column "reader": "programme" is no reader in data/readers.csv. Nearest: program.',
  },
  {
    wrong: 'a hash that is none',
    from: 'ba7816bf8f01',
    to: 'ba78',
    says: 'row 2, column "hash": "sha256:ba78" is not a hash.',
  },
  {
    wrong: 'no place at all',
    from: '2.1; Fig. 1 text',
    to: '',
    says: 'row 2, column "places": "" is empty. Write the place, such as "Findings, 1.1", or not-applicable.',
  },
  {
    wrong: 'a day that is still to come',
    from: '2026-11-24',
    to: '2026-11-25',
    says: 'row 2, column "date": "2026-11-25" is still to come.',
  },
  {
    wrong: 'a day that is none',
    from: '2026-11-24',
    to: '24/11/2026',
    says: 'row 2, column "date": "24/11/2026" is not a day.',
  },
])('refuses $wrong', ({from, to, says}) => {
  const [complaint, ...others] = complaintsOf(row.replace(from, to));
  expect(others).toEqual([]);
  expect(complaint).toContain(`data/readings.csv, ${says}`);
});

test('a place that is there no longer stands in nobody’s way: it was there when the reading was signed', () => {
  expect(complaintsOf(row.replace('Fig. 1 text', 'Fig. 9 text'))).toEqual([]);
});

test('refuses a reading that stands there twice', () => {
  expect(complaintsOf(row + row)).toEqual([
    'data/readings.csv, row 3, column "text": "content/a.mdx#b/1" stands in row 2 already. ' +
      'Delete one of the two rows.',
  ]);
});

test('refuses a kind of reader that is none', () => {
  const {problems} = assembled({'data/readers.csv': readers.replace('software', 'robot')});
  expect(problems.map(formatProblem)[0]).toContain(
    'data/readers.csv, row 2, column "kind" (C2): "robot" is not known here.',
  );
});
