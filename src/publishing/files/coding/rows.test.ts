import {csvParse} from 'd3-dsv';
import {read} from 'hucre';
import {expect, test} from 'vitest';
import {mixed, published} from '../../../testing/fixtures/figures.ts';
import {fixtureTables} from '../../../testing/fixtures/study.ts';
import {caseTable, csvFile, matrixRows, participantTable, quotationRows} from './rows.ts';
import {workbookOf} from './workbook.ts';

const study = fixtureTables();

test('quotations have a row for each speaker, and the one of nobody the word of its source', () => {
  const rows = csvParse(csvFile(quotationRows(study)).slice(1));
  expect(
    rows.map((row) => [
      row['quotation'],
      row['participant'],
      row['speaker'],
      row['group'],
      row['case'],
    ]),
  ).toEqual([
    ['q01', 'RSM1', 'Manager, Trust 1', 'service manager', 'T01'],
    ['q01', 'INR1', 'Network representative 1', 'network representative', ''],
    ['q02', '', 'several managers', '', ''],
  ]);
  expect(rows[0]).toMatchObject({
    code_path: 'Roles and titles > Many titles',
    words: 'We say "helper", mostly',
    place: '2.1',
    source: 'Journal 2024',
    licence: 'CC BY 4.0',
  });
});

test('tables of noughts and ones have a row for each participant, and for each case', () => {
  expect(participantTable(study)).toEqual([
    ['participant', 'group', 'case', 'titles', 'rotas', 'training'],
    ['RSM1', 'service manager', 'T01', '1', '0', '0'],
    ['RSM2', 'service manager', 'T02', '0', '1', '0'],
    ['RSM3', 'service manager', 'T03', '0', '0', '0'],
    ['INR1', 'network representative', '', '1', '0', '0'],
  ]);
  expect(caseTable(study).slice(1)).toEqual([
    ['T01', 'Trust 1', 'RSM1', '1', '0', '0'],
    ['T02', 'Trust 2', 'RSM2', '0', '1', '0'],
    ['T03', 'Trust 3', 'RSM3', '0', '0', '0'],
    ['INR1', 'Network representative 1', 'INR1', '1', '0', '0'],
  ]);
});

test('the matrix says in each cell what is on record, or why it is empty', () => {
  expect(matrixRows(study)).toEqual([
    [
      'Participant',
      'Who',
      '1.1 Many titles',
      '1.2 Fixed and rotating posts',
      '2.1 Training on the job',
    ],
    [
      'RSM1',
      'Manager, Trust 1',
      'Uses the title helper. “We say "helper", mostly” (q01)',
      'Not asked of this group',
      'Nothing in the text here',
    ],
    [
      'RSM2',
      'Manager, Trust 2',
      'Not asked of this group',
      'Every post rotates.',
      'Nothing in the text here',
    ],
    [
      'RSM3',
      'Manager, Trust 3',
      'Not asked of this group',
      'Not asked of this group',
      'Nothing of this participant in the text',
    ],
    [
      'INR1',
      'Network representative 1',
      'Knows several names. “We say "helper", mostly” (q01)',
      'Nothing in the text here',
      'Not asked of this group',
    ],
  ]);
});

test('the workbook has the matrix and the quotations below heads that stay, and the same bytes each time', async () => {
  const bytes = await workbookOf(study, ['Where it is from']);
  expect(await workbookOf(study, ['Where it is from'])).toEqual(bytes);
  const {sheets} = await read(bytes);
  expect(sheets.map(({name, freezePane}) => [name, freezePane?.rows, freezePane?.columns])).toEqual(
    [
      ['Matrix', 1, 2],
      ['Quotations', 1, 1],
      ['Read me', undefined, undefined],
    ],
  );
  expect(sheets[0]!.rows.map((cells) => cells.map((cell) => cell ?? ''))).toEqual(
    matrixRows(study),
  );
  expect(sheets[1]!.rows.map((cells) => cells.map((cell) => cell ?? ''))).toEqual(
    quotationRows(study),
  );
});

test('words that a spreadsheet would run stay words', () => {
  expect(csvFile([['a'], ['=1+1'], ['@x']])).toBe("\uFEFFa\n'=1+1\n'@x\n");
});

test('nothing of it rests on a simulated row', () => {
  for (const table of [quotationRows, participantTable, caseTable, matrixRows])
    expect(table(mixed)).toEqual(table(published));
});
