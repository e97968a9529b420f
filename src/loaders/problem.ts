/** Something wrong in a file of data, said so that whoever typed it can mend it. */
export interface Problem {
  /** Path from the project's folder, such as "data/cases.csv". */
  readonly file: string;
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row?: number | undefined;
  /** Line of a text, which has no rows. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  /** The cell as it was typed; the message then continues the sentence that it begins. */
  readonly value?: string | undefined;
  readonly message: string;
}

/** One line such as `data/cases.csv, row 3, column "number": "5.5" is not a whole number. Write 5 or 6.` */
export function formatProblem({file, row, line, column, value, message}: Problem): string {
  const where = [
    file,
    row === undefined ? '' : `row ${row}`,
    line === undefined ? '' : `line ${line}`,
    column === undefined ? '' : `column "${column}"`,
  ];
  const what = value === undefined ? message : `"${shorten(value)}" ${message}`;
  return `${where.filter(Boolean).join(', ')}: ${what}`;
}

/** By file, then row or line; problems of one keep the order in which they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => byText(a.file, b.file) || placeIn(a) - placeIn(b));
}

const placeIn = ({row, line}: Problem): number => row ?? line ?? 0;

/** By code unit, so that the order does not depend on a machine's language. */
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A long cell is recognised by how it starts; line breaks would tear the message apart. */
function shorten(value: string): string {
  const line = value.replaceAll(/[\r\n]+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()} …` : line;
}
