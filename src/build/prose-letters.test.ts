import {expect, test} from 'vitest';
import {letterProblems} from './prose-letters.ts';

const problemsIn = (text: string | Buffer): string[] =>
  letterProblems('content/a.mdx', Buffer.from(text as string)).map(
    ({line, message}) => `${line}: ${message}`,
  );

test('takes what people write, with tabs and in any alphabet', () => {
  expect(problemsIn('---\r\na: “é”\r\n---\r\n\tΩ 字 😀\u00a0–\n')).toEqual([]);
});

test('refuses a text in another encoding', () => {
  expect(problemsIn(Buffer.from([0x63, 0x61, 0x66, 0xe9]))).toEqual([
    '1: This text is not UTF-8. Save it again as UTF-8, which editors offer when saving.',
  ]);
});

test.each(['nul\u0000', 'bell\u0007', 'turned\u202eround', 'mark\u200f', 'line\u2028end'])(
  'refuses what nobody sees: %j',
  (line) => {
    expect(problemsIn(`one\n${line}\n`)).toEqual([
      '2: This line holds a character that nobody can see. Type it again.',
    ]);
  },
);
