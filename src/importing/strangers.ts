import type {Study} from '../model/study.ts';
import {caseIn} from './grid.ts';
import {headerWithin} from './layout.ts';
import type {Sheet} from './sheets.ts';
import {addressOf, placeOf} from './where.ts';

/** A row that names a trust which the study does not have. */
export interface Stranger {
  readonly sheet: string;
  /** Such as "A2". */
  readonly cell: string;
  /** As it is typed: "Trust 25". */
  readonly name: string;
  readonly number: number;
}

const ofCases = /^(?:case|trust|site|service|hospital|department|id)\b/i;
const numbered = /^(?:trust|site|service|case|t)?[\s_-]*0*(\d{1,3})$/i;

/** Whether a cell has the number of a case, known or not. */
export const isNumbered = (cell: string): boolean => numbered.test(cell.trim());

/** Whether a cell is the head of a column of cases. */
export const isHeadOfCases = (cell: string): boolean => ofCases.test(cell.trim());

/** The row and the column in which a sheet names its cases, from 0. */
export function casesAt({rows}: Sheet): {header: number; at: number} | undefined {
  const header = rows
    .slice(0, headerWithin)
    // A title is alone in its row.
    .findIndex(
      (cells) => cells.some(isHeadOfCases) && cells.filter((cell) => cell.trim() !== '').length > 1,
    );
  const at = rows[header]?.findIndex(isHeadOfCases) ?? -1;
  return at < 0 ? undefined : {header, at};
}

/** The trusts that a sheet has numbers of, and that the study does not know: a row of totals is none. */
export function strangersIn(study: Study, typed: Sheet): Stranger[] {
  const {name: sheet, rows} = typed;
  const {header, at} = casesAt(typed) ?? {header: 0, at: -1};
  if (at < 0) return [];
  return rows.slice(header + 1).flatMap((cells, index) => {
    const name = (cells[at] ?? '').trim();
    const [, number] = numbered.exec(name) ?? [];
    const hasNumbers = cells.some((cell, column) => column !== at && /\d/.test(cell));
    return number === undefined || !hasNumbers || caseIn(study, name) !== undefined
      ? []
      : [{sheet, cell: addressOf(header + 1 + index, at), name, number: Number(number)}];
  });
}

/** What is to be done about them, a line for each. */
export const strangerLines = (
  file: string,
  strangers: readonly Stranger[],
  source: string,
): string[] =>
  strangers.map(({sheet, cell, name, number}) => {
    const row = `T${String(number).padStart(2, '0')},${number},observed,${source},`;
    return (
      `${placeOf(file, sheet, cell)}: "${name}" is no trust of data/cases.csv. If it joins the study, add the row ` +
      `${row} at the end of that table; if it is another one, correct the name; if it does not belong here, delete ` +
      'its row. Then import again.'
    );
  });
