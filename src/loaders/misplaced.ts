// Tables whose cells are right and stand in the wrong place: one cause, where each cell would be another fault.
import type {ColumnShape} from './header.ts';
import type {Problem} from './problem.ts';
import {tidyWord} from './tidy.ts';

/** The parts of a file as they were typed. */
interface Typed {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly columns: readonly ColumnShape[];
}

/** Why the rows of a table cannot be read where they stand; undefined where they can. */
export function misplaced(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  columns: readonly ColumnShape[],
): Problem | undefined {
  const typed = {header, records, columns};
  const found = hasHeader(header, columns)
    ? (exchanged(typed) ?? moved(typed) ?? merged(typed) ?? another(typed) ?? repeated(typed))
    : (inOneCell(typed) ?? headerBelow(typed) ?? transposed(typed));
  return found && {file, ...found};
}

type Found = Omit<Problem, 'file'>;

const required = (columns: readonly ColumnShape[]): string[] =>
  columns.filter(({mayBeMissing}) => !mayBeMissing).map(({name}) => name);
const hasHeader = (cells: readonly string[], columns: readonly ColumnShape[]): boolean => {
  const names = new Set(cells.map((cell) => cell.trim()));
  return required(columns).every((name) => names.has(name));
};
/** Rows count from 1 as a spreadsheet counts them, and the header is the first. */
const rowOf = (index: number): number => index + 2;

/** A file whose cells nothing divides that a CSV is divided by. */
function inOneCell({header: [only = '', ...others], columns}: Typed): Found | undefined {
  if (others.length > 0) return undefined;
  const sign = ([',', '|', ' '] as const).find((each) =>
    hasHeader(
      only.split(each).map((cell) => cell.trim()),
      columns,
    ),
  );
  const by = sign && {',': 'Comma', '|': 'Other, with | beside it', ' ': 'Space'}[sign];
  return by === undefined
    ? undefined
    : {
        row: 1,
        message:
          'Each row stands in one cell. In Excel, select column A, choose Data > Text to Columns > Delimited, tick ' +
          `${by}, and save the file as "CSV UTF-8 (comma delimited)".`,
      };
}

function headerBelow({records, columns}: Typed): Found | undefined {
  const at = records.findIndex((cells) => hasHeader(cells, columns));
  return at < 0
    ? undefined
    : {
        row: rowOf(at),
        message:
          'Here stands the header, which was sorted among the rows. Move it up to row 1; when you sort, tick ' +
          '"My data has headers".',
      };
}

function transposed({header, records, columns}: Typed): Found | undefined {
  const names = [header, ...records].map(([first = '']) => first);
  return hasHeader(names, columns)
    ? {
        row: 1,
        message:
          'Rows and columns are exchanged: the names of the columns stand below each other. In Excel, copy all, then ' +
          'Paste Special > Transpose.',
      }
    : undefined;
}

/** Columns that may hold a few words alone: by these it is seen where cells belong. */
const worded = ({header, columns}: Typed): {at: number; words: readonly string[]}[] =>
  columns.flatMap(({name, words = []}) => {
    const at = header.indexOf(name);
    return words.length > 1 && at >= 0 ? [{at, words}] : [];
  });
const isWord = (cell: string | undefined, words: readonly string[]): boolean =>
  cell !== undefined && words.includes(tidyWord(cell, words));

function exchanged(typed: Typed): Found | undefined {
  const {header, records} = typed;
  const [first] = records;
  if (first === undefined) return undefined;
  for (const {at, words} of worded(typed)) {
    if (isWord(first[at], words)) continue;
    const other = header.findIndex(
      (_, index) => index !== at && records.every((cells) => isWord(cells[index], words)),
    );
    if (other >= 0)
      return {
        row: 1,
        message:
          `What stands under "${header[other]}" belongs under "${header[at]}", in all rows. ` +
          'Exchange the two names in row 1.',
      };
  }
  return undefined;
}

/** Cells that were inserted push the others of their rows to the right. */
function moved(typed: Typed): Found | undefined {
  const marks = worded(typed);
  const rows = typed.records.flatMap((cells, index) =>
    cells[0]?.trim() === '' &&
    marks.some(({at, words}) => !isWord(cells[at], words) && isWord(cells[at + 1], words))
      ? [rowOf(index)]
      : [],
  );
  const [row] = rows;
  return row === undefined
    ? undefined
    : {
        row,
        message:
          `The cells of ${count(rows)} stand one column too far to the right. In Excel, select the empty cells in ` +
          'column A and choose Delete > Shift cells left.',
      };
}

/** What is written once for several rows. */
function merged(typed: Typed): Found | undefined {
  const {header, records} = typed;
  const marks = worded(typed);
  const rows = records.flatMap((cells, index) =>
    cells[0]?.trim() === '' &&
    marks.length > 0 &&
    marks.every(({at, words}) => isWord(cells[at], words))
      ? [rowOf(index)]
      : [],
  );
  const [row] = rows;
  return row === undefined || rows.length < 2
    ? undefined
    : {
        row,
        column: header[0],
        message:
          `Nothing stands here${others(rows)}. Cells were merged, or the name was written once for ` +
          'several rows. Write it in each. In Excel: unmerge the column, then Find & Select > Go To Special > ' +
          'Blanks, type = and the arrow up, press Ctrl+Enter, and paste the column as values.',
      };
}

/** The header of another table among the rows. */
function another(typed: Typed): Found | undefined {
  const {header, records, columns} = typed;
  const names = new Set(columns.map(({name}) => name));
  const [mark] = worded(typed);
  const at = records.findIndex(
    (cells) =>
      // Nearly all rows are seen by one cell to be none.
      !mark?.words.includes(cells[mark.at]!) &&
      cells.filter((cell) => names.has(cell.trim())).length >= 3 &&
      !header.every((name, index) => cells[index]?.trim() === name),
  );
  return at < 0
    ? undefined
    : {
        row: rowOf(at),
        message:
          `Another table begins here ("${records[at]!.filter(Boolean).slice(0, 4).join(', ')}"). A file holds ` +
          `one table. Cut rows ${rowOf(at)} to ${rowOf(records.length - 1)} out, and paste what you need into ` +
          'its own file.',
      };
}

/** All rows, pasted a second time below themselves. */
function repeated({records}: Typed): Found | undefined {
  const half = records.length / 2;
  const isTwice =
    half >= 2 &&
    Number.isInteger(half) &&
    records
      .slice(0, half)
      .every((cells, index) => cells.join('\n') === records[half + index]!.join('\n'));
  return isTwice
    ? {
        row: rowOf(half),
        message:
          `From here on all rows stand a second time. Delete rows ${rowOf(half)} to ` +
          `${rowOf(records.length - 1)}.`,
      }
    : undefined;
}

const others = ({length}: readonly number[]): string =>
  length === 1 ? '' : `, nor in ${length - 1} rows below`;
const count = (rows: readonly number[]): string =>
  rows.length === 1 ? 'this row' : `${rows.length} rows, of which this is the first,`;
