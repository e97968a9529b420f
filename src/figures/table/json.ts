import type {Figure} from '../figure.ts';
import {recordsOf, rowCaution} from './table.ts';

/** What is said of a figure in a file beside its rows: title, source, licence, edition and the like, by name. */
export type FileFacts = Readonly<Record<string, string>>;

/** A figure's rows as JSON, with what its columns are and where it comes from. */
export function jsonOf(
  {id, table, base, marker, drawn, description}: Figure,
  said: FileFacts,
): string {
  const content = {
    figure: id,
    ...said,
    description,
    values: marker,
    caution: drawn.has('simulated') ? rowCaution : null,
    units: base.n,
    unitsWithoutData: base.missing,
    columns: table.columns.map(({key, head, unit, numeric}) => ({
      key,
      head,
      unit: unit === '' ? null : unit,
      numeric,
    })),
    rows: recordsOf(table),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
