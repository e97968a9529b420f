import {isUtf8} from 'node:buffer';
import type {ProseProblem} from '../prose/lint.ts';

/** Letters that nobody sees: control characters, and marks that turn the direction of writing. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** What is wrong with the letters of a text, whatever it says. */
export function letterProblems(file: string, bytes: Buffer): ProseProblem[] {
  if (!isUtf8(bytes))
    return [
      problem(
        file,
        1,
        'This text is not UTF-8. Save it again as UTF-8, which editors offer when saving.',
      ),
    ];
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) =>
      unseen.test(line.replace(/\r$/, ''))
        ? [
            problem(
              file,
              index + 1,
              'This line holds a character that nobody can see. Type it again.',
            ),
          ]
        : [],
    );
}

const problem = (file: string, line: number, message: string): ProseProblem => ({
  file,
  line,
  kind: 'broken',
  message,
});
