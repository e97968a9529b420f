import {expect, test} from 'vitest';
import {textsOf} from '../review/texts.ts';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {sheetOf, signedFrom} from './review-sheet.ts';

const study = fixtureTables();
const reviewed = {
  study,
  texts: textsOf(study, new Map()),
  readings: {
    readers: [{reader: 'program', name: 'A program', kind: 'software' as const, note: ''}],
    readings: [],
  },
};
const sheet = sheetOf(reviewed);
const start = 'data/framework/matrix.csv#RSM2/rotas,row 3,';
const line = sheet.split('\n').find((each) => each.startsWith(start))!;
const filled = line.replace(',2.2,,,', ',2.2; 2.3,program,2026-11-24,');

const from = (text: string) => signedFrom('list.csv', new TextEncoder().encode(text), reviewed);

test('lists unread texts for a spreadsheet, with room for who has read them', () => {
  expect(sheet).toMatch(/^\uFEFFtext,at,words,places,reader,date,hash\n/);
  expect(sheet.split('\n')).toHaveLength(reviewed.texts.length + 2);
  expect(filled).not.toBe(line);
});

test('signs the rows that name a reader, and no others', () => {
  const {readings, signed} = from(sheet.replace(line, filled));
  expect(signed).toBe(1);
  expect(readings).toEqual([
    {
      text: 'data/framework/matrix.csv#RSM2/rotas',
      hash: expect.any(String) as string,
      places: ['2.2', '2.3'],
      reader: 'program',
      date: '2026-11-24',
    },
  ]);
});

test.each([
  {
    wrong: 'a text that is another by now',
    row: filled.replace(/sha256:.*/, 'sha256:ba7816bf8f01'),
    says: 'list.csv: data/framework/matrix.csv#RSM2/rotas is another text by now.',
  },
  {wrong: 'an unknown reader', row: filled.replace('program', 'nobody'), says: 'is no reader'},
  {wrong: 'a day that is none', row: filled.replace('2026-11-24', 'today'), says: 'list.csv, row '},
  {
    wrong: 'a reader without a day',
    row: filled.replace('2026-11-24', ''),
    says: '"" is not a day.',
  },
])('refuses $wrong', ({row, says}) => {
  expect(() => from(sheet.replace(line, row))).toThrow(says);
});
