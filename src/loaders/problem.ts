/** Something wrong in a file of data, said so that whoever typed it can mend it. */
export interface Problem {
  /** Path from the project's folder, such as "data/cases.csv". */
  readonly file: string;
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row?: number | undefined;
  /** Line of a text, which has no rows. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  /** The cell as a spreadsheet names it, such as "C17". */
  readonly cell?: string | undefined;
  /** The cell as it was typed; the message then continues the sentence that it begins. */
  readonly value?: string | undefined;
  readonly message: string;
  /** Whether it makes so much else fail that nothing else is said until it is mended. */
  readonly isAlone?: true;
}

/** One line such as `data/cases.csv, row 3, column "number" (B3): "5.5" is not a whole number. Write 5 or 6.` */
export function formatProblem({file, row, line, column, cell, value, message}: Problem): string {
  const where = [
    file,
    row === undefined ? '' : `row ${row}`,
    line === undefined ? '' : `line ${line}`,
    column === undefined ? '' : `column "${shorten(column)}"`,
  ];
  const address = cell === undefined ? '' : ` (${cell})`;
  const what = value === undefined ? message : `"${shorten(value)}" ${message}`;
  return `${where.filter(Boolean).join(', ')}${address}: ${visible(what)}`;
}

/** The letters by which a spreadsheet names a column, counted from 0: A, …, Z, AA. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** By file, then row or line; problems of one keep the order in which they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => byText(a.file, b.file) || placeIn(a) - placeIn(b));
}

const placeIn = ({row, line}: Problem): number => row ?? line ?? 0;

/** By code unit, so that the order does not depend on a machine's language. */
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A long cell is recognised by how it starts. */
function shorten(value: string): string {
  const line = visible(value);
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()} …` : line;
}

/** Line breaks would tear a message apart; control characters and marks of direction would rule the terminal. */
const visible = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      (sign) => `‹U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`,
    );
