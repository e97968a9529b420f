import type {Sheet as ReadSheet} from 'hucre';
import {addressOf} from './where.ts';

/** What a sheet has beside the values of its cells, and whoever looks at it sees or does not see. */
export interface Marks {
  /** Rows and columns that it hides, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The text of a comment, by its cell, such as "C5". */
  readonly comments: ReadonlyMap<string, string>;
  /** Cells that are struck out, or a piece of whose text is. */
  readonly struck: ReadonlySet<string>;
}

/** Who comments in a copy that marks faults: no comment of a person. */
export const checkAuthor = 'npm run check';

/** What a sheet of an .xlsx workbook is marked with. */
export function marksOf(sheet: ReadSheet): Marks {
  const cells = [...(sheet.cells ?? [])].map(([at, cell]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    return {at: addressOf(row, column), cell};
  });
  const threads = (sheet.threadedComments ?? []).flatMap(({ref, text}) =>
    ref === undefined ? [] : [[ref, text] as const],
  );
  return {
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].flatMap(([row, {hidden}]) => (hidden === true ? [row] : [])),
    ),
    hiddenColumns: new Set(
      (sheet.columns ?? []).flatMap((column, at) => (column?.hidden === true ? [at] : [])),
    ),
    comments: new Map([
      ...cells.flatMap(({at, cell: {comment}}) =>
        comment && comment.author !== checkAuthor ? [[at, comment.text] as const] : [],
      ),
      // A comment with answers is kept twice; the other one tells readers to buy a newer Excel.
      ...threads,
    ]),
    struck: new Set(
      cells.flatMap(({at, cell: {style, richText}}) =>
        [style?.font, ...(richText ?? []).map(({font}) => font)].some(
          (font) => font?.strikethrough === true,
        )
          ? [at]
          : [],
      ),
    ),
  };
}
