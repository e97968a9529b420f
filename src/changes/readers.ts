import {checkingColumns} from '../publishing/catalogue/hash.ts';
import type {RowChange} from './rows.ts';

/** Rows that say something else than they did: nothing simulated, and no column that only checks read. */
export const cellsToRead = (rows: readonly RowChange[]): RowChange[] =>
  rows.flatMap((row) => {
    const cells = row.cells.filter(({column}) => !checkingColumns.includes(column));
    return row.isSimulated || cells.length === 0 ? [] : [{...row, cells}];
  });
