import {write} from 'hucre';
import {expect, test} from 'vitest';
import {sheetsOf} from './sheets.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads a workbook as a person does: no rest of arithmetic, days that sort', async () => {
  const workbook = await write({
    sheets: [{name: 'A', rows: [['x', 24.599999999999998, new Date('2026-03-01'), null, ' y ']]}],
  });
  expect(await sheetsOf('a.xlsx', workbook)).toMatchObject([
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
      ['1', '2.5'],
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

test.each([
  [
    'Trust;Support, funded\r\nTrust 2;23,5\r\n',
    [
      ['Trust', 'Support, funded'],
      ['Trust 2', '23.5'],
    ],
  ],
  [
    'Trust;Support, funded;Support, in post\nTrust 2;23,5;1.019\n',
    [
      ['Trust', 'Support, funded', 'Support, in post'],
      ['Trust 2', '23.5', '1.019'],
    ],
  ],
  [
    'Trust,Note\nT01,"a; b; c"\n',
    [
      ['Trust', 'Note'],
      ['T01', 'a; b; c'],
    ],
  ],
])('tells what separates cells from what stands in them, %j', async (text, rows) => {
  expect((await sheetsOf('a.csv', bytes(text)))[0]?.rows).toEqual(rows);
});

test('tells a workbook from the file that stands beside it while it is open', async () => {
  for (const name of ['~$heads.xlsx', '.~lock.heads.xlsx#'])
    await expect(sheetsOf(name, bytes('Jo'))).rejects.toThrow(
      /is no workbook: .* as long as heads\.xlsx is open there\. Save and close that one/,
    );
});

test('says how a password is taken away', async () => {
  const locked = Uint8Array.from(
    {length: 2048},
    (_, at) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][at] ?? 0,
  );
  await expect(sheetsOf('a.xlsx', locked)).rejects.toThrow(
    /^a\.xlsx is protected by a password\. In Excel, open it/,
  );
});

test('knows hidden sheets, cells that were made one, and formulas without a result', async () => {
  const workbook = await write({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Trust', 'Band 2'],
          ['T01', null],
        ],
        cells: new Map([['1,1', {type: 'formula', formula: 'C2*2', value: null}]]),
        merges: [{startRow: 0, startCol: 0, endRow: 0, endCol: 1}],
      },
      {name: 'Old', hidden: true, rows: [['x']]},
    ],
  });
  const [sheet, old] = await sheetsOf('a.xlsx', workbook);
  expect([sheet?.isHidden, old?.isHidden]).toEqual([undefined, true]);
  expect([...sheet!.unsolved!]).toEqual([['B2', 'C2*2']]);
  expect([...sheet!.merged!]).toEqual([
    ['A1', 'A1:B1'],
    ['B1', 'A1:B1'],
  ]);
});
