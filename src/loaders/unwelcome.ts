/**
 * What no text of a table, a work or a front matter may hold, since it would mean something else in a
 * file that is made of it: a line break starts a new record in a list of citations, a mark of direction
 * turns words round, and a sign at the start makes a formula of a cell.
 */

/** Why a text cannot be taken, as the rest of a sentence that begins with it; undefined where it can. */
export function unwelcome(text: string): string | undefined {
  if (!text.isWellFormed())
    return 'holds half of a letter, which no file can hold. Type the text again.';
  if (!suspect.test(text)) return undefined;
  return faults.find(([pattern]) => pattern.test(text))?.[1];
}

const suspect =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|^[+@]|^-(?![\d.])/;

const faults: readonly (readonly [RegExp, string])[] = [
  [
    /[\r\n\u0085\u2028\u2029]/,
    'has a line break inside it. Delete it (in Excel: Alt+Enter made it), and write one line.',
  ],
  [/\t/, 'has a tab inside it. Write a space instead.'],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    'holds an invisible mark that turns the direction of writing. Type the text again.',
  ],
  [
    /[\u200b-\u200d\u2060-\u2065\ufeff]/,
    'holds an invisible letter, as copying from a web page brings it. Type the text again.',
  ],
  [
    /^\+\d+(\.\d+)?$/,
    'begins with a plus, which makes a formula of it in a spreadsheet. Write it without.',
  ],
  [
    /^[+@-]/,
    'begins with a sign that makes a formula of it in a spreadsheet. Begin with a letter or a quotation mark.',
  ],
  [/./s, 'holds a control character, which nobody can see. Type the text again.'],
];
