import {expect, test} from 'vitest';
import {decode} from './decode.ts';
import {formatProblem} from './problem.ts';

const problems = (bytes: Uint8Array) => decode('data/cases.csv', bytes).problems.map(formatProblem);

test('reads UTF-8', () => {
  expect(decode('data/cases.csv', new TextEncoder().encode('case,“é”'))).toEqual({
    text: 'case,“é”',
    problems: [],
  });
});

test('says in which row a file is not UTF-8', () => {
  const windows1252 = Uint8Array.from(
    [...'case,place\nT01,Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9),
  );
  expect(problems(windows1252)).toEqual([
    'data/cases.csv, row 2: This file is not UTF-8: this row has a letter in another encoding. ' +
      'Save it again as "CSV UTF-8 (comma delimited)".',
  ]);
});

test('guesses the letters of a Windows file, so that its other problems can be found', () => {
  expect(decode('data/cases.csv', Uint8Array.of(0x43, 0xe9)).text).toBe('Cé');
});

test('knows the UTF-16 of "Unicode text"', () => {
  expect(problems(Uint8Array.of(0xff, 0xfe, 0x63, 0x00))).toEqual([
    'data/cases.csv: This file is UTF-16 ("Unicode text"), not UTF-8. Save it again as "CSV UTF-8 (comma delimited)".',
  ]);
});

test('knows an Excel workbook that was given another name', () => {
  expect(problems(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00))).toEqual([
    'data/cases.csv: This is an Excel workbook, not CSV. Save it as CSV UTF-8 (comma delimited).',
  ]);
});
