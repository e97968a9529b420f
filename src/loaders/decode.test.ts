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

test('guesses no letters of another encoding, so that nothing follows from them', () => {
  expect(decode('data/cases.csv', Uint8Array.of(0x43, 0xe9)).text).toBe('');
});

test('says once that a file was read in another encoding and saved again', () => {
  const text = 'case,place\nT01,Itâ€™s\nT02,itâ€™s\nT03,itâ€™s\n';
  expect(problems(new TextEncoder().encode(text))).toEqual([
    'data/cases.csv, row 2: This row and 2 others have letters that were spoilt by a wrong encoding ' +
      '(“â€™” for an apostrophe). Take the file before; where there is none, open this one again as UTF-8.',
  ]);
});

test.each([
  ['UTF-16 without a mark', Buffer.from('case,number,place', 'utf16le'), 'UTF-16'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '(.xls)'],
  ['a web page', new TextEncoder().encode('<html><table>'), 'web page'],
])('knows %s', (_, bytes, words) => expect(problems(bytes)[0]).toContain(words));

test('knows the UTF-16 of "Unicode text"', () => {
  expect(problems(Uint8Array.of(0xff, 0xfe, 0x63, 0x00))).toEqual([
    'data/cases.csv: This file is UTF-16 ("Unicode text"), not UTF-8. Save it again as "CSV UTF-8 (comma delimited)".',
  ]);
});

test('knows an Excel workbook that was given another name', () => {
  expect(problems(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00))).toEqual([
    'data/cases.csv: This is a workbook of a spreadsheet program, not CSV. ' +
      'Open it and save it as "CSV UTF-8 (comma delimited)".',
  ]);
});
