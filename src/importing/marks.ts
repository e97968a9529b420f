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

/** Where, in the comment of a person, the words of the check begin. */
const border = `\n\n${checkAuthor}: `;

interface Comment {
  readonly author?: string;
  readonly text: string;
}

/** What a person has said in a comment; undefined where it is all of the check. */
const ownWords = ({author, text}: Comment): string | undefined =>
  author === checkAuthor ? undefined : text.split(border)[0];

/** The comment of a cell with the words of the check below those of a person; earlier ones of the check give way. */
export function withWords(comment: Comment | undefined, said: string): Comment {
  const own = comment && ownWords(comment);
  if (own === undefined) return {author: checkAuthor, text: said};
  // Its pieces in several fonts are left behind: they would be written in place of the text.
  const author = comment?.author === undefined ? {} : {author: comment.author};
  return {...author, text: `${own}${border}${said}`};
}

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
      ...cells.flatMap(({at, cell: {comment}}) => {
        const own = comment && ownWords(comment);
        return own === undefined ? [] : [[at, own] as const];
      }),
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
