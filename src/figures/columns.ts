import type {Measured} from '../model/value.ts';
import type {Column} from './table.ts';

/** First column of tables with a row for each case. */
export const caseColumn: Column<{readonly number: number}> = {key: 'trust', head: 'Trust', value: ({number}) => `Trust ${number}`};

/** A column of measured values. */
export function measuredColumn<Row>(key: string, head: string, unit: string, decimals: number | ((row: Row) => number), value: (row: Row) => Measured): Column<Row> {
  return {key, head, unit, decimals, value};
}
