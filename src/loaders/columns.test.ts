import {expect, test} from 'vitest';
import {Complaint} from './cell.ts';
import type {Column} from './columns.ts';
import * as columns from './columns.ts';

/** The value that a column makes of a cell, or its complaint. */
function read<Type>(column: Column<Type>, cell: string): Type | string {
  const value = column.read(cell);
  return value instanceof Complaint ? value.message : value;
}

const reasons = 'not-supplied, suppressed, not-applicable or not-in-text';

test('takes people as a number or as the reason why there is none', () => {
  expect([read(columns.people(''), '12'), read(columns.people(''), 'suppressed')]).toEqual([
    12,
    'suppressed',
  ]);
});

test('does not take an empty cell for a number, nor for a reason', () => {
  expect(read(columns.people(''), '')).toBe(
    `is empty. Write a number, or why there is none: ${reasons}.`,
  );
});

test('suggests the reason that was meant', () => {
  expect(read(columns.people(''), 'not supplied')).toBe(
    'is neither a number nor a reason. Did you mean "not-supplied"?',
  );
});

test.each([['n/a'], ['NA'], ['NaN']])('asks for one of the reasons instead of %s', (cell) => {
  expect(read(columns.amount(''), cell)).toBe(
    `is not a number. Write a number, or why there is none: ${reasons}.`,
  );
});

test('mends a number before it speaks of reasons', () => {
  expect(read(columns.amount(''), '5E1')).toBe('is written as a power of ten. Write 50.');
});

test('takes a reason for none where only some rows have a number', () => {
  expect([
    read(columns.countOrNone(''), 'not-in-text'),
    read(columns.countOrNone(''), '0'),
  ]).toEqual([null, 0]);
});

test('asks for a reason where an optional number is left empty', () => {
  expect(read(columns.decimalOrNone(''), '')).toBe(
    `is empty. Write a number, or why there is none: ${reasons}.`,
  );
});

test('numbers start at 1', () => {
  expect(read(columns.ordinal(''), '0')).toBe('is too small. Write 1 or a number above it.');
});

test('asks for a number where none may be missing', () => {
  expect(read(columns.count(''), '')).toBe('is empty. Write a number.');
});

test('suggests the word that was meant', () => {
  expect(read(columns.oneOf(['band-2', 'band-3', 'support'], ''), 'suport')).toBe(
    'is not known here. Did you mean "support"?',
  );
});

test('names the words where none is near', () => {
  expect(read(columns.oneOf(['funded', 'in-post'], ''), 'vacant')).toBe(
    'is not known here. Write funded or in-post.',
  );
});

test('names the words where the cell is empty', () => {
  expect(read(columns.oneOf(['funded', 'in-post'], ''), '')).toBe(
    'is empty. Write funded or in-post.',
  );
});

test.each([
  ['02-Apr'],
  ['Apr-02'],
  ['2-Apr-24'],
  ['01/02/2024'],
  ['2/4'],
  ['01.01.2024'],
  ['2024-04-02 00:00:00'],
  ['march-2'],
])('knows %s in a key as a spreadsheet’s date', (cell) => {
  expect(read(columns.id(''), cell)).toBe(
    'is a date that a spreadsheet made of something else. Format the column as text, then write the cell again.',
  );
});

test.each([['T08'], ['ref-1'], ['census-share-median'], ['d01'], ['march-report']])(
  'takes %s as an id',
  (cell) => {
    expect(read(columns.id(''), cell)).toBe(cell);
  },
);

test('does not take words with spaces for an id', () => {
  expect(read(columns.id(''), 'Trust 8')).toBe(
    'is not an id. Write letters, digits and hyphens, without spaces.',
  );
});

test('asks for an id where the cell is empty', () => {
  expect(read(columns.id(''), '')).toBe('is empty. Write an id.');
});

test('reads a list of ids, and an empty one', () => {
  expect([read(columns.ids(''), 'RSM2 RSM3'), read(columns.ids(''), '')]).toEqual([
    ['RSM2', 'RSM3'],
    [],
  ]);
});

test.each([['RSM2, RSM3'], ['RSM2  RSM3'], ['RSM2;RSM3']])(
  'does not take %s for a list of ids',
  (cell) => {
    expect(read(columns.ids(''), cell)).toBe(
      'is not a list of ids. Write them with one space between them, such as "RSM2 RSM3".',
    );
  },
);

test('finds an id that a list names twice', () => {
  expect(read(columns.ids(''), 'RSM2 RSM3 RSM2')).toBe('names RSM2 twice. Write it once.');
});

test.each([
  [' T08', 'T08'],
  ['T08 ', 'T08'],
  ['\u00A0T08', 'T08'],
  ['\u200BT08', 'T08'],
  ['ref–1', 'ref-1'],
])('reads the id %j as %s', (cell, clean) => expect(columns.id('').tidy(cell)).toBe(clean));

test.each([
  ['Funded', 'funded'],
  ['IN POST', 'in-post'],
  ['in–post', 'in-post'],
  ['other', 'other'],
])('reads the word %j as %s', (cell, word) =>
  expect(columns.oneOf(['funded', 'in-post'], '').tidy(cell)).toBe(word),
);

test.each([
  ['17.0', '17'],
  ['1,234', '1234'],
  ['1\u00A0234', '1234'],
  ['-0', '0'],
  ['[c]', 'suppressed'],
  ['< 5', 'suppressed'],
  ['Not supplied', 'not-supplied'],
  ['1,5', '1,5'],
  ['n/a', 'n/a'],
])('reads the number of people %j as %s', (cell, clean) =>
  expect(columns.people('').tidy(cell)).toBe(clean),
);

test('keeps the decimals of an amount, and a comma that may be one', () => {
  expect(['144.0', '1,234', '1,234,567'].map(columns.amount('').tidy)).toEqual([
    '144.0',
    '1,234',
    '1234567',
  ]);
});

test('takes spaces from the ends of words, and leaves those within', () => {
  expect(columns.text('').tidy(' a  b\u00A0')).toBe('a  b');
});

test('asks for words where they may not be missing', () => {
  expect(read(columns.text(''), '')).toBe('is empty. Write the words that belong here.');
});

test('finds a letter that was lost in a wrong encoding', () => {
  expect(read(columns.text(''), 'Caf\uFFFD')).toBe(
    'has a letter that was lost in a wrong encoding (�). Type it again and save as CSV UTF-8.',
  );
});

test.each([['CafÃ©'], ['donâ€™t'], ['Â£276']])('finds the spoilt letters of %s', (cell) => {
  expect(read(columns.text(''), cell)).toBe(
    'has letters that were spoilt by a wrong encoding. Type them again and save as CSV UTF-8.',
  );
});

test.each([['#REF!'], ['#N/A'], ['#DIV/0!']])(
  'does not take the formula error %s for a value',
  (cell) => {
    expect(read(columns.textOrNothing(''), cell)).toBe(
      'is an error of a formula in the spreadsheet. Write the value itself.',
    );
  },
);

test.each([['2024'], ['2024-02'], ['2024-02-29']])('takes %s as a date', (cell) => {
  expect(read(columns.date(''), cell)).toBe(cell);
});

test.each([['2023-02-29'], ['2024-13'], ['01/02/2024'], ['Feb 2024'], ['']])(
  'does not take %j for a date',
  (cell) => {
    expect(read(columns.date(''), cell)).toBe(
      'is not a date that sorts. Write a year, month or day as 2024, 2024-02 or 2024-02-29.',
    );
  },
);

test('lets a date be missing where it may be', () => {
  expect(read(columns.dateOrNothing(''), '')).toBe('');
});

test.each([['https://doi.org/10.1234/abc'], ['doi:10.1234/abc'], ['10.1234']])(
  'does not take %s for a DOI',
  (cell) => {
    expect(read(columns.doiOrNothing(''), cell)).toBe(
      'is not a DOI. Write it without https://doi.org/, such as 10.1234/abc.',
    );
  },
);

test('takes a DOI, and an address, and none', () => {
  const [doi, address] = [columns.doiOrNothing(''), columns.addressOrNothing('')];
  expect([
    read(doi, '10.1016/j.radi.2024.11.021'),
    read(doi, ''),
    read(address, 'https://example.org/a?b=c'),
    read(address, ''),
  ]).toEqual(['10.1016/j.radi.2024.11.021', '', 'https://example.org/a?b=c', '']);
});

test.each([['example.org'], ['javascript:alert(1)'], ['https://']])(
  'does not take %s for an address',
  (cell) => {
    expect(read(columns.addressOrNothing(''), cell)).toBe(
      'is not an address. Write it in full, such as https://example.org/report.',
    );
  },
);

test.each([['=12+5'], ['=SUM(B2:B4)']])('asks for the result of the formula %s', (cell) => {
  expect([read(columns.people(''), cell), read(columns.id(''), cell)]).toEqual(
    Array(2).fill('is a formula. Write its result.'),
  );
});

test('knows the number that Excel keeps for a day', () => {
  expect(read(columns.date(''), '44896')).toBe(
    "is Excel's number for 2022-12-01. Format the cell as text and write 2022-12-01.",
  );
});

test.each([
  ['Dec-22', '2022-12'],
  ['Feb-2024', '2024-02'],
  ['jan-98', '1998-01'],
])('knows the month that Excel shows as %s', (cell, month) => {
  expect(read(columns.dateOrNothing(''), cell)).toBe(
    `is how Excel shows ${month}. Format the cell as text and write ${month}.`,
  );
});
