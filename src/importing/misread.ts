import type {Study} from '../model/study.ts';
import {caseIn} from './grid.ts';
import {headerWithin} from './layout.ts';
import {secondTable} from './second-table.ts';
import type {Sheet} from './sheets.ts';
import {casesAt} from './strangers.ts';
import {addressOf, placeOf} from './where.ts';

/** What keeps a sheet from being read as it is meant, with the step that mends it; empty where nothing does. */
export const misreadLines = (study: Study, file: string, sheet: Sheet): string[] => {
  const found = transposed(study, sheet) ?? secondTable(study, sheet) ?? merged(study, sheet);
  return found ? [`${placeOf(file, sheet.name, found.cell)}: ${found.message}`] : [];
};

interface Found {
  readonly cell: string;
  readonly message: string;
}

/** Trusts beside each other, where each should have a row. */
function transposed(study: Study, {rows}: Sheet): Found | undefined {
  const named = (cell: string): string | undefined =>
    /[a-z]/i.test(cell) ? caseIn(study, cell) : undefined;
  const isNamed = (cell: string): boolean => named(cell) !== undefined;
  // A row may name its trust and the manager of it.
  const row = rows
    .slice(0, headerWithin)
    .findIndex((cells) => new Set(cells.flatMap((cell) => named(cell) ?? [])).size > 1);
  return row < 0
    ? undefined
    : {
        cell: addressOf(row, rows[row]!.findIndex(isNamed)),
        message:
          'Trusts stand beside each other in this row, and each belongs into a row of its own. In Excel, copy the ' +
          'table, then Paste Special > Transpose.',
      };
}

/** A trust that is named once for several rows. A single row without a name may be one of totals. */
function merged(study: Study, sheet: Sheet): Found | undefined {
  const place = casesAt(sheet);
  if (place === undefined) return undefined;
  const below = sheet.rows.slice(place.header + 1);
  const first = below.findIndex((cells) => caseIn(study, cells[place.at] ?? '') !== undefined);
  const unnamed = below.flatMap((cells, index) =>
    first >= 0 &&
    index > first &&
    (cells[place.at] ?? '').trim() === '' &&
    cells.some((cell) => /^\d/.test(cell.trim()))
      ? [index]
      : [],
  );
  return unnamed.length < 2
    ? undefined
    : {
        cell: addressOf(place.header + 1 + unnamed[0]!, place.at),
        message:
          `This row and ${unnamed.length - 1} below it have numbers and name no trust: cells were merged, or the ` +
          'name was written once for several rows. Unmerge the column, then Find & Select > Go To Special > Blanks, ' +
          'type = and the arrow up, and press Ctrl+Enter.',
      };
}
