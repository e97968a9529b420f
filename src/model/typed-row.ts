// Where a row was typed, for whoever has the row alone: rows are sorted, left out and put beside others once they are
// read, so that their place in a list says nothing of their place in the file.
const rows = new WeakMap<object, number>();

/** Notes in which row of its file, as a spreadsheet counts, a row was typed. */
export const noteTypedRow = (row: object, typed: number): void => void rows.set(row, typed);

/** The row of its file in which a row was typed; by its place in a list where it is from no file. */
export const typedRowOf = (row: object, index: number): number => rows.get(row) ?? index + 2;
