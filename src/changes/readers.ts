import type {Table} from '../loaders/table.ts';
import {tables} from '../loaders/tables/index.ts';
import {checkingColumns} from '../publishing/catalogue/hash.ts';
import {ofOrigin} from './causes.ts';
import type {CellChange, RowChange} from './rows.ts';

/**
 * Rows that say something else than they did, for readers: nothing simulated, so that a row that was is new and one
 * that is now is gone, and none of the columns that only checks read.
 */
export const rowsToRead = (rows: readonly RowChange[]): RowChange[] =>
  rows
    .filter(({isSimulated}) => !isSimulated)
    .map(withoutSimulated)
    .map((row) => ({...row, cells: row.cells.filter((cell) => isToRead(row, cell))}))
    .filter(({kind, cells}) => kind !== 'changed' || cells.length > 0);

function withoutSimulated(row: RowChange): RowChange {
  const provenance = row.cells.find(({column}) => column === 'provenance');
  if (row.kind !== 'changed' || !provenance) return row;
  const as = (kind: RowChange['kind'], emptied: 'before' | 'after'): RowChange => ({
    ...row,
    kind,
    cells: row.cells.map((cell) => ({...cell, [emptied]: ''})),
  });
  if (provenance.before === 'simulated') return as('added', 'before');
  return provenance.after === 'simulated' ? as('removed', 'after') : row;
}

/** Of a new row, what its key and its origin do not tell. */
function isToRead({table, kind}: RowChange, {column}: CellChange): boolean {
  if (kind === 'changed') return !checkingColumns.includes(column);
  const key: readonly string[] =
    table === 'references' ? ['id'] : (tables[table] as unknown as Table<object>).key;
  return !key.includes(column) && !ofOrigin.includes(column);
}

const most = 4;

/** That a row is new, with what it holds where that is a few words. */
export function newWords({cells}: Pick<RowChange, 'cells'>): string {
  const filled = cells.filter(({after}) => after !== '');
  return filled.length === 0 || filled.length > most
    ? 'new'
    : `new: ${filled.map(({column, after}) => `${column} ${after}`).join(', ')}`;
}
