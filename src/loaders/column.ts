import {cellComplaint, type Complaint} from './cell.ts';
import {tidyText} from './tidy.ts';

/**
 * A column: a cell's text goes in, a typed value or a complaint comes out. Its description is what a researcher has to
 * know of it.
 */
export interface Column<Type> {
  readonly description: string;
  readonly read: (cell: string) => Type | Complaint;
  /** The words that it may hold, in the order in which they are listed. */
  readonly words?: readonly string[];
  /** Whether a table may lack the column altogether; its rows then have no such field. */
  readonly mayBeMissing?: true;
  /** The cell without what a spreadsheet adds to it and nobody means. */
  readonly tidy: (cell: string) => string;
}

/** A column whose cells `read` makes sense of, or complains about. */
export function column<Type>(
  description: string,
  read: (cell: string) => Type | Complaint,
  tidy: (cell: string) => string = tidyText,
): Column<Type> {
  return {description, tidy, read: (cell) => cellComplaint(cell) ?? read(cell)};
}
