import {tableNames, tables} from '../loaders/tables/index.ts';
import type {Study} from '../model/study.ts';
import {caseIn} from './grid.ts';
import type {Sheet} from './sheets.ts';
import {casesAt, isNumbered} from './strangers.ts';
import {addressOf, placeOf} from './where.ts';

/** How a row begins that is of totals, or a remark below a table. */
const noCase = new RegExp(
  `^(?:grand|sub-?|total|sum|all|overall|mean|average|median|quartile|min|max|range|national|n\\b|number|count|sd\\b` +
    `|iqr|notes?\\b|see|source|key|legend|\\W)`,
  'i',
);

/**
 * Rows that have numbers below heads that are read, and another name than that of a case: nobody knows whose they are.
 * @param columns of the sheet whose numbers are read, from 0
 */
export function unnamedLines(
  study: Study,
  file: string,
  sheet: Sheet,
  columns: ReadonlySet<number>,
): string[] {
  const place = casesAt(sheet);
  if (place === undefined) return [];
  return sheet.rows.flatMap((cells, row) => {
    const name = (cells[place.at] ?? '').trim();
    const hasNumbers = cells.some((cell, at) => columns.has(at) && /^\s*\d/.test(cell));
    const isCase = caseIn(study, name) !== undefined;
    return row <= place.header ||
      !/\p{L}/u.test(name) ||
      isNumbered(name) ||
      noCase.test(name) ||
      isCase ||
      !hasNumbers
      ? []
      : [`${placeOf(file, sheet.name, addressOf(row, place.at))}: ${wordsFor(study, name)}`];
  });
}

/** "Trust 5 – St Anselm's", "Northfield General (Trust 2)". */
const numberBeside = /\btrust\s*(?:no\.?|number)?\s*0*(\d{1,3})\b/i;

function wordsFor(study: Study, name: string): string {
  const other = tableNames.find((table) => {
    const [column] = tables[table].key;
    return (
      table !== 'cases' && study[table]?.some((row) => (row as unknown as Row)[column!] === name)
    );
  });
  if (other !== undefined)
    return (
      `"${name}" is an id of ${tables[other].file}, a table that the import does not take. Copy the rows below what ` +
      'stands there, with provenance, source and place.'
    );
  const [, number] = numberBeside.exec(name) ?? [];
  if (number !== undefined)
    return (
      `"${name}" has other words beside the number of a trust, and its row has numbers. Write "Trust ${number}" alone` +
      (caseIn(study, number) === undefined
        ? '. The study has no such trust yet: the import then says which row takes it in.'
        : ', so that it is known whose they are.')
    );
  const [first] = study.cases;
  const way = first ? `, such as Trust ${first.number}` : '';
  return (
    `"${name}" is no trust of data/cases.csv, and its row has numbers. Write the number of the trust${way}, in place ` +
    'of its name; if the row is of no single trust, delete it.'
  );
}

type Row = Readonly<Record<string, unknown>>;
