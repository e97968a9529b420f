import {fsum} from 'd3-array';
import {isNumber} from '../../values/value.ts';
import type {HeadcountRow} from '../../workforce/workforce.ts';
import type {Request, StudyTable} from './computation.ts';
import {
  chosen,
  conditionWords,
  ofTables,
  onTable,
  type Recount,
  rowValue,
  tableComplaint,
  type TableRow,
} from './recount.ts';

const answering: Recount = {
  usage: 'answering:table table column=value',
  does: 'cases with at least one number in some tables',
  complaint: (request) => tableComplaint(request, 3, ['establishment', 'headcount', 'deployment']),
  reads: ofTables,
  of: (request) => {
    const rows = ofTables(request.inputs)
      .flatMap((table) => chosen(request, table))
      .filter((row) => isNumber(rowValue(row)));
    return {
      table: ofTables(request.inputs),
      rows,
      value: new Set(rows.map((row) => row['case'])).size,
      formula: 'number of cases with at least one number',
      isOpen: true,
    };
  },
};

const atMostOne: Recount = {
  usage: 'at-most-one:headcount band=band-4',
  does: 'cases with one person or none in a band, in per cent of the cases with a number',
  ...onTable('headcount'),
  of: (request) => {
    const rows = chosen(request, 'headcount').filter((row) => isNumber(rowValue(row)));
    const few = rows.filter((row) => Number(rowValue(row)) <= 1);
    return {
      table: 'headcount',
      rows,
      cases: rows.length,
      value: (100 * few.length) / rows.length,
      formula: `cases with one person or none, in per cent of the cases, where ${conditionWords(request.where)}`,
    };
  },
};

const single: Recount = {
  usage: 'value:table column=value',
  does: 'the number in the only row where conditions hold',
  complaint: (request) =>
    tableComplaint(request, 1, ['census', 'establishment', 'headcount', 'deployment']) ??
    (request.where.length === 0 ? 'It needs conditions that leave one row.' : undefined),
  reads: ofTables,
  of: (request) => {
    const table = request.inputs[0] as StudyTable;
    const found = chosen(request, table);
    const rows = found.filter((row) => isNumber(rowValue(row)));
    const parts = found.length === 0 ? observedParts(request, table) : [];
    if (parts.length > 0)
      return {
        table,
        rows: parts,
        value: fsum(parts.map((row) => Number(rowValue(row)))),
        formula: `the sum of the parts where ${conditionWords(request.where)}`,
      };
    return {
      table,
      rows,
      value: rows.length === 1 ? Number(rowValue(rows[0] as TableRow)) : NaN,
      formula: `the number where ${conditionWords(request.where)}`,
    };
  },
};

/** Totals that a table may lack, and the parts that add up to them. */
const partsOfTotals: Readonly<Record<string, {column: string; total: string; parts: string[]}>> = {
  headcount: {column: 'band', total: 'support', parts: ['band-2', 'band-3', 'band-4']},
  establishment: {column: 'staff', total: 'imaging', parts: ['support', 'radiographers']},
};

/** The parts of a total that has no row of its own, where each of them was observed and is a number; else none. */
function observedParts(request: Request, table: StudyTable): readonly TableRow[] {
  const {column, total, parts = []} = partsOfTotals[table] ?? {};
  const isTotal = request.where.some((each) => each.column === column && each.values[0] === total);
  if (!isTotal) return [];
  const where = request.where.map((each) =>
    each.column === column ? {...each, values: parts} : each,
  );
  const rows = chosen({...request, where}, table);
  const isWhole =
    rows.length === parts.length &&
    rows.every((row) => row['provenance'] === 'observed' && isNumber(rowValue(row)));
  return isWhole ? rows : [];
}

const band4Share: Recount = {
  usage: 'band-4-share:headcount case=ID',
  does: 'band 4 in per cent of the support headcount of a case',
  ...onTable('headcount'),
  of: (request) => {
    const rows = (chosen(request, 'headcount') as unknown as readonly HeadcountRow[]).filter(
      ({headcount}) => isNumber(headcount),
    );
    const of = (band: string) => rows.find((row) => row.band === band);
    const [four, total] = [of('band-4'), of('support')];
    const parts = [of('band-2'), of('band-3'), four];
    const whole = total === undefined ? parts : [total];
    const used = [...new Set([four, ...whole])].filter((row) => row !== undefined);
    const people = whole.includes(undefined)
      ? NaN
      : fsum(whole.map((row) => Number(row?.headcount)));
    return {
      table: 'headcount',
      rows: used,
      value: (100 * Number(four?.headcount ?? NaN)) / people,
      formula: '100 × band 4 ÷ support headcount',
    };
  },
};

/** What the answers of cases give, person by person. */
export const peopleRecounts: Readonly<Record<string, Recount>> = {
  answering,
  'value': single,
  'at-most-one': atMostOne,
  'band-4-share': band4Share,
};
