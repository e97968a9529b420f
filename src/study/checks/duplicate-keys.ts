import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import {sourceById} from '../../model/indexes.ts';
import {laterRows, waveTables} from '../../model/workforce/waves.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';
import {isUndated} from './undated.ts';

/** Two rows of one key would leave it open which of them counts. */
export const duplicateKeys: Check = {
  over: 'all rows',
  title: 'No key occurs twice in a table',
  isCause: true,
  find: (inspection) => tableNames.flatMap((name) => duplicates(name, inspection)),
};

function duplicates(name: TableName, inspection: Inspection): Problem[] {
  const key: readonly string[] = tables[name].key;
  const first = new Map<string, Row>();
  const problems: Problem[] = [];
  const later = new Set<object>(laterRows(inspection.study).map((each) => each.row));
  for (const row of rowsOf(inspection.study, name)) {
    if (isUndated(row, inspection)) continue;
    // What a later survey found of a thing stands beside what was known before.
    const date = later.has(row) ? dateOf(row, inspection) : '';
    let id = date;
    for (const column of key) id += ` ${String(row[column])}`;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    else problems.push(duplicate(name, row, earlier, inspection));
  }
  return problems;
}

type Row = Readonly<Record<string, unknown>>;

const dateOf = (row: Row, {study}: Inspection): string =>
  sourceById(study, String(row['source']))?.data_date ?? '';

/** Of two numbers from two sources one may be of a later date, unsaid; two summaries may be of two interviews. */
function datesWords(name: TableName, row: Row, earlier: Row): string {
  const isOfSurvey = row['provenance'] === 'observed' || earlier['provenance'] === 'observed';
  if (!isOfSurvey || row['source'] === earlier['source']) return '';
  if ((waveTables as readonly string[]).includes(name))
    return (
      ' If one is of a later date, write that in "data_date" of its source in data/sources.csv: both may then ' +
      'stand.'
    );
  return 'participant' in row
    ? ' A second interview is a participant of its own: add a row for it to data/framework/participants.csv, and ' +
        'write that id here.'
    : '';
}

function duplicate(
  name: TableName,
  row: Row,
  earlierRow: Row,
  {cell, at, rowOf}: Inspection,
): Problem {
  const key: readonly string[] = tables[name].key;
  const earlier = rowOf(earlierRow);
  const [column, ...others] = key;
  if (others.length === 0)
    return cell(
      row,
      column!,
      `stands in row ${earlier} already. Delete one of the two rows, or correct its ${column}.`,
    );
  return at(
    row,
    `Row ${earlier} has the same ${key.join(' and ')} ` +
      `(${key.map((each) => row[each]).join(', ')}). ` +
      `Delete one of the two rows, or correct it.${datesWords(name, row, earlierRow)}`,
  );
}
