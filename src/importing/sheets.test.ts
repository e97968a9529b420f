import {write} from 'hucre';
import {expect, test} from 'vitest';
import {sheetsOf} from './sheets.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads a workbook as a person does: no rest of arithmetic, days that sort', async () => {
  const workbook = await write({
    sheets: [{name: 'A', rows: [['x', 24.599999999999998, new Date('2026-03-01'), null, ' y ']]}],
  });
  expect(await sheetsOf('a.xlsx', workbook)).toEqual([
    {name: 'A', rows: [['x', '24.6', '2026-03-01', '', 'y']]},
  ]);
});

test.each([
  [
    'a,b\r\n1,"2,5"\r\n',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  [
    '\uFEFFa;b\n1;2,5\n',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  ['sep=;\r\na;b\r\n', [['a', 'b']]],
  [
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('reads the file of another program, %j', async (text, rows) => {
  expect(await sheetsOf('a.csv', bytes(text))).toEqual([{name: '', rows}]);
});

test('says in plain words that a workbook cannot be read', async () => {
  await expect(sheetsOf('a.xlsx', bytes('PK\u0003\u0004 broken'))).rejects.toThrow(
    /^a\.xlsx cannot be read as a workbook \(.*Open it in Excel and save it as \.xlsx/,
  );
});

test('says of a file in another encoding what it is, and guesses no letter', async () => {
  await expect(sheetsOf('a.csv', Buffer.from('Trust,caf\xe9\n', 'latin1'))).rejects.toThrow(
    /^a\.csv, row 1: This file is not UTF-8/,
  );
});
