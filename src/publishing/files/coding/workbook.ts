import {type Cell, type CellStyle, write, type WriteSheet} from 'hucre';
import type {Study} from '../../../model/study.ts';
import {matrixRows, quotationRows, type Rows} from './rows.ts';

const head: CellStyle = {
  font: {bold: true},
  fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'FFE8ECEF'}},
  alignment: {vertical: 'top', wrapText: true},
};
const body: CellStyle = {alignment: {vertical: 'top', wrapText: true}};

/** The same day in every file, so that an unchanged study gives the same bytes. */
const madeOn = new Date(Date.UTC(1980, 0, 2));

/**
 * The matrix and the quotations as a workbook whose heads stay in sight.
 * @param notes lines of the last sheet
 * @returns the bytes of an .xlsx file
 */
export function workbookOf(study: Study, notes: readonly string[]): Promise<Uint8Array> {
  const matrix = matrixRows(study);
  return write({
    sheets: [
      sheet('Matrix', matrix, {columns: 2, widths: [13, 26, ...matrix[0]!.slice(2).map(() => 42)]}),
      sheet('Quotations', quotationRows(study), {
        columns: 1,
        widths: [11, 12, 26, 22, 8, 32, 28, 40, 70, 36, 24, 16, 12],
      }),
      {name: 'Read me', columns: [{width: 110}], rows: notes.map((line) => [line])},
    ],
    properties: {created: madeOn, modified: madeOn},
  });
}

interface Frame {
  /** As many columns stay in sight. */
  readonly columns: number;
  readonly widths: readonly number[];
}

function sheet(name: string, rows: Rows, {columns, widths}: Frame): WriteSheet {
  return {
    name,
    rows: rows.map((cells) => [...cells]),
    columns: widths.map((width) => ({width})),
    cells: new Map(
      rows.flatMap((cells, row) =>
        cells.map((value, column): [string, Partial<Cell>] => [
          `${row},${column}`,
          // Words, whatever they begin with: a spreadsheet runs no cell that is a string.
          {value, type: 'string', style: row === 0 ? head : body},
        ]),
      ),
    ),
    freezePane: {rows: 1, columns},
  };
}
