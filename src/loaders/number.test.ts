import {expect, test} from 'vitest';
import {Complaint} from './cell.ts';
import {readNumber} from './number.ts';

const whole = (cell: string) => complaint(readNumber(cell, {whole: true, least: 0}));
const decimal = (cell: string) => complaint(readNumber(cell, {whole: false}));
const complaint = (read: number | Complaint) => (read instanceof Complaint ? read.message : read);

test.each([
  ['0', 0],
  ['12', 12],
  ['1234', 1234],
])('reads the whole number %s', (cell, number) => {
  expect(whole(cell)).toBe(number);
});

test.each([
  ['12.50', 12.5],
  ['0.5', 0.5],
  ['-0.19', -0.19],
  ['-3', -3],
])('reads the number %s', (cell, number) => {
  expect(decimal(cell)).toBe(number);
});

test.each([
  ['12,5', 'is not a whole number. Write 12 or 13.'],
  ['12.5', 'is not a whole number. Write 12 or 13.'],
  [
    '1.017',
    'is not a whole number. If the point stands between thousands, write 1017; else 1 or 2.',
  ],
  ['1.25', 'is not a whole number. Write 1 or 2.'],
  [
    '0.19',
    'is not a whole number. A share is no count: write how many there are, or 0 or 1 where this is a count.',
  ],
  ['12.0', 'is not a whole number. Write 12.'],
  ['5E1', 'is written as a power of ten. Write 50.'],
  ['1.2E+01', 'is written as a power of ten. Write 12.'],
  ['0x10', 'is not written in decimal digits. Write 16.'],
  ['1 234', 'has a space inside. Write 1234.'],
  ['1\u00A0234', 'has a space inside. Write 1234.'],
  ['1,234', 'has a comma inside. Write 1234.'],
  ['-3', 'is negative. Write 0 or a number above it.'],
  ['-0', 'is negative. Write 0 or a number above it.'],
  ['−3', 'has a minus sign that is not a hyphen. Write -3.'],
  ['007', 'is not in plain digits. Write 7.'],
  ['+7', 'is not in plain digits. Write 7.'],
  [
    '02-Apr',
    'is a date that a spreadsheet made of something else. Format the column as text, then write the cell again.',
  ],
  [
    '01/02/2024',
    'is a date that a spreadsheet made of something else. Format the column as text, then write the cell again.',
  ],
  [
    '2024-01-02',
    'is a date that a spreadsheet made of something else. Format the column as text, then write the cell again.',
  ],
  ['twelve', 'is not a whole number. Write 12.'],
  ['NaN', 'is not a whole number. Write digits alone, such as 12.'],
  ['Infinity', 'is not a whole number. Write digits alone, such as 12.'],
  ['٣', 'is not a whole number. Write digits alone, such as 12.'],
  ['99999999999999999999', 'is too large to be right.'],
  ['1E30', 'is written as a power of ten. Write it in digits.'],
])('does not take %s for a whole number', (cell, message) => {
  expect(whole(cell)).toBe(message);
});

test.each([
  ['12,5', 'has a decimal comma. Write 12.5.'],
  ['1,234', 'has a comma inside. Write 1234, or 1.234 if it is a decimal comma.'],
  ['1,234,567', 'has a comma inside. Write 1234567.'],
  ['1.5E-1', 'is written as a power of ten. Write 0.15.'],
  ['12.5%', 'has a sign beside the number. Write 12.5.'],
  ['£276', 'has a sign beside the number. Write 276.'],
  ['.5', 'is not in plain digits. Write 0.5.'],
  ['12.', 'is not in plain digits. Write 12.'],
  ['-0', 'is too small. Write 0 or a number above it.'],
  ['', 'is not a number. Write digits alone, such as 12 or 24.6.'],
])('does not take %s for a number', (cell, message) => {
  expect(decimal(cell)).toBe(message);
});
