import {csvParse} from 'd3-dsv';
import type {Study} from '../model/study.ts';
import {all, counted} from '../model/values/lists.ts';
import {keyIn, type Merged, type Origin} from './merge.ts';
import type {MeasureTable} from './places.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Rows of a source, before an import, that its workbook does not have any more: they stay, and nobody would know it.
 * Departments may each send a file of their own, so that a row of another file is merely not in this one.
 * @param text of the table as it is
 */
export function goneLines(
  study: Study,
  table: MeasureTable,
  text: string,
  merged: Merged | undefined,
  {source, file}: Origin,
): string[] {
  const named = new Set([...(merged?.from.values() ?? [])].map(({key}) => keyIn(table, key)));
  const rows = (csvParse(text) as unknown as Row[]).filter(
    (row) =>
      row['provenance'] === 'observed' && row['source'] === source && !named.has(keyIn(table, row)),
  );
  const isOfFile = (row: Row): boolean => row['place']?.startsWith(`${file}, `) === true;
  const fromFile = rows.filter(isOfFile);
  const others = merged ? rows.filter((row) => !isOfFile(row)) : [];
  return [
    ...line(study, table, fromFile, `${source} are no longer in ${file}`),
    ...line(study, table, others, `${source}, from other files, are not in ${file}`),
  ];
}

const line = (study: Study, table: MeasureTable, rows: readonly Row[], what: string): string[] => {
  if (rows.length === 0) return [];
  const trusts = [...Map.groupBy(rows, (row) => row['case']!)].map(([id, own]) => {
    const number = study.cases.find((each) => each.case === id)?.number;
    return `${number === undefined ? id : `Trust ${number}`} (${counted(own.length, 'row')})`;
  });
  return [
    `${table.file}: rows of ${what}, and stay: ${all(trusts)}. If a trust has withdrawn, or a number was taken back, ` +
      'delete these rows in that table and run npm run data:simulate; else there is nothing to do.',
  ];
};
