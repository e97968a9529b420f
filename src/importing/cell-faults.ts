import type {Problem} from '../loaders/problem.ts';
import type {PlacedProblem} from './annotate.ts';
import {keyAt, type Merged} from './merge.ts';
import {type MeasureTable, wordIn} from './places.ts';
import type {Proposal, ProposedValue} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {placeOf} from './where.ts';

/** Cells that look empty, or like one number, and are not, or whose number somebody has taken back. */
export function cellFaults(file: string, sheet: Sheet, {values}: Proposal): PlacedProblem[] {
  const {unsolved, merged, marks} = sheet;
  const ranges = Map.groupBy(values, ({cell}) => merged?.get(cell));
  const first = [...ranges].flatMap(([range, own]) =>
    range === undefined || own.length < 2 ? [] : [{at: own[0]!, range}],
  );
  return [
    ...values.flatMap((at) => {
      const formula = unsolved?.get(at.cell);
      return formula === undefined ? [] : [placed(file, at, `=${formula}`, withoutResult)];
    }),
    ...values.flatMap((at) =>
      marks?.struck.has(at.cell) && at.value.trim() !== ''
        ? [placed(file, at, at.value, struckOut)]
        : [],
    ),
    ...first.map(({at, range}) =>
      placed(
        file,
        at,
        at.value,
        `stands in ${range}, which is merged, and nobody knows of which cell it is the number. In Excel, choose ` +
          'Home > Merge & Center to undo it, and write the number of each cell.',
      ),
    ),
  ];
}

const withoutResult =
  'is a formula whose result is not in the file: a program wrote it without working it out. Open the file in Excel, ' +
  'save it, and import again; or write the number.';

const struckOut =
  'is struck out, as a whole or in part, and nobody knows whether it still holds. In Excel, delete what does not; ' +
  'take the line away from what does: select the cell and press Ctrl+5.';

const placed = (
  file: string,
  at: ProposedValue,
  value: string,
  message: string,
): PlacedProblem => ({
  problem: {file: placeOf(file, at.sheet), column: at.head, cell: at.cell, value, message},
  at,
});

const addColumn = 'Add the column, or name the one that holds it so;';
const addColumns = 'Add the columns, or name those that hold them so;';

/** Whether a number stands in a column of its own kind, and not in a row. */
const isWide = ({head}: ProposedValue, {lists}: MeasureTable): boolean =>
  lists.some(({words}) => wordIn(head, words) !== undefined);

/** A problem of a row that came from a sheet is said of the sheet's cell, and so are the rows that it names. */
export function inSheet(file: string, problem: Problem, merged: readonly Merged[]): PlacedProblem {
  const made = merged.find(({table}) => table.file === problem.file);
  const cameFrom = (row: number): ProposedValue | undefined => {
    const key = made && keyAt(made, row);
    return key === undefined ? undefined : made?.from.get(key);
  };
  const at = problem.row === undefined ? undefined : cameFrom(problem.row);
  if (!at) return {problem, at};
  const isNumber = problem.column === made?.table.value;
  const message = problem.message
    .replaceAll(
      /\(row (\d+)\)/g,
      (words, row) => `(${cameFrom(Number(row))?.cell ?? words.slice(1, -1)})`,
    )
    .replace(/Add the row(s?);/, (words, plural) =>
      isWide(at, made!.table) ? (plural ? addColumns : addColumn) : words,
    );
  const column = isNumber ? at.head : problem.column;
  const place = {file: placeOf(file, at.sheet), row: undefined, cell: at.cell, column};
  return {problem: {...problem, ...place, message}, at};
}
