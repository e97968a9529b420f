import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {propose} from './propose.ts';
import {ofHeads} from './readable.ts';

const fixture = fixtureTables();
const sources = [
  ...fixture.sources,
  {...fixture.sources[0]!, source: 'now', data_date: '2026-06', published: '2026-09'},
];
const study = {...fixture, sources};

const heads = ['Trust', 'Band 2', 'Band 3', 'Band 4'];
const row = ['Trust 1', '10', '20', '3'];
const linesOf = (rows: string[][], name = 'Sheet1', merged?: ReadonlyMap<string, string>) => {
  const sheet = {name, rows, merged};
  return ofHeads(study, 'f.xlsx', sheet, propose(study, sheet)!, 'now');
};

test.each<[string, string[][], string, RegExp]>([
  [
    'a title',
    [['Staff by band, WTE'], heads, row],
    'S',
    /A1: "Staff by band, WTE" says WTE; .* holds people/,
  ],
  ['a subject', [['Vacancies by band'], heads, row], 'S', /A1: .* says vacancies; /],
  ['per cent', [['Band mix, per cent'], heads, row], 'S', /A1: .* says %; /],
  ['the name of the sheet', [heads, row], 'WTE', /sheet "WTE": Its name says WTE; /],
  ['its name, of a subject', [heads, row], 'Vacancies', /: Its name says vacancies; /],
  [
    'a year',
    [
      ['Trust', 'Band 2 2019'],
      ['Trust 1', '1'],
    ],
    'S',
    /B1: "Band 2 2019" says 2019; the source has data of 2026/,
  ],
  [
    'words of a head',
    [
      ['Trust', 'Band 2 rota A'],
      ['Trust 1', '1'],
    ],
    'S',
    /B1: .* does not know "rota"/,
  ],
  [
    'a column of years',
    [
      ['Trust', 'Year', 'Band 2'],
      ['Trust 1', '2025', '1'],
    ],
    'S',
    /B2: "Year" says "2025"; .* of 2026/,
  ],
  [
    'a column of professions',
    [
      ['Trust', 'Profession', 'Band 2'],
      ['Trust 1', 'Physiotherapy', '1'],
    ],
    'S',
    /B2: "Profession" says "Physiotherapy"/,
  ],
  [
    'a total',
    [
      [...heads, 'Total'],
      [...row, '43'],
    ],
    'S',
    /E2: the total says 43, and B2 to D2 add up to 33\./,
  ],
  [
    'a row of totals',
    [heads, row, ['Total', '12', '20', '3']],
    'S',
    /B3: the total says 12, and the number in B2 is 10\./,
  ],
  [
    'units below the heads',
    [heads, ['', 'WTE', 'WTE', 'WTE'], row],
    'S',
    /B2: row 2 says "WTE" of the numbers below "Band 2"/,
  ],
  [
    'areas below the heads',
    [
      ['Trust', 'Band 4', 'Band 3'],
      ['', 'Fluoroscopy', ''],
      ['Trust 1', '1', '2'],
    ],
    'S',
    /B2: row 2 .* "Band 4: Fluoroscopy", and delete row 2/,
  ],
])('refuses numbers that are something else than the heads say: %s', (_, rows, name, line) => {
  const lines = linesOf(rows, name);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
});

test('says of several heads with one fault what it is once', () => {
  const lines = linesOf([
    ['Trust', 'Band 2 2019', 'Band 3 2019'],
    ['Trust 1', '1', '2'],
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^f\.xlsx, sheet "Sheet1", B1: .* The same holds of C1\.$/);
});

test.each<[string, string[][]]>([
  ['a title of its unit', [['Headcount by band, 30 June 2026; people, not WTE'], [], heads, row]],
  ['a survey and its response', [['Survey 2026 (response rate 80%)'], heads, row]],
  [
    'dates and units in heads',
    [['Trust', 'Band 2 (June 2026)', 'Q2. Number of staff in band 3'], row.slice(0, 3)],
  ],
  ['footnotes and titles of posts', [['Trust', 'Band 2*', 'B4 (APs)'], row.slice(0, 3)]],
  [
    'totals that are right',
    [
      [...heads, 'Total'],
      [...row, '33'],
      ['Total', '10', '20', '3', '33'],
    ],
  ],
  [
    'a total beside a gap',
    [
      [...heads, 'Total'],
      ['Trust 1', '10', '', '3', '33'],
    ],
  ],
  [
    'a total of more bands',
    [
      [...heads, 'Band 5', 'Total'],
      [...row, '7', '40'],
    ],
  ],
  [
    'columns of its own year and people',
    [
      ['Trust', 'Year', 'Profession', 'Band 2'],
      ['Trust 1', '2025/26', 'Imaging', '1'],
    ],
  ],
  [
    'a column beside',
    [
      ['Trust', 'Date returned', 'Comments', 'Band 2'],
      ['Trust 1', '2025-01-02', 'WTE later', '1'],
    ],
  ],
])('reads plain numbers as before: %s', (_, rows) => expect(linesOf(rows)).toEqual([]));

test('takes heads of their own unit below a sheet that has another name', () => {
  expect(
    linesOf(
      [
        ['Trust', 'Band 2 headcount'],
        ['Trust 1', '4'],
      ],
      'WTE',
    ),
  ).toEqual([]);
});
