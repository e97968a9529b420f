import {type Cell, type CellStyle, read, write, type WriteSheet} from 'hucre';
import type {Problem} from '../loaders/problem.ts';
import {withWords} from './marks.ts';
import type {ProposedValue} from './propose.ts';
import {placeIn} from './where.ts';

/** A problem, and the cell of the workbook that it comes from, where it does. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly at: Pick<ProposedValue, 'sheet' | 'cell'> | undefined;
}

const faulty: CellStyle = {
  fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'FFFFC7CE'}},
};

/**
 * A copy of a workbook with each faulty cell marked and commented, and a first sheet that lists the problems;
 * undefined where it is no workbook.
 */
export async function annotated(
  bytes: Uint8Array,
  problems: readonly PlacedProblem[],
): Promise<Uint8Array | undefined> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const {sheets} = await read(bytes, {readStyles: true});
  return marked(sheets as unknown as WriteSheet[], problems);
}

/** A workbook of some sheets, with each faulty cell marked and commented, behind a sheet that lists the problems. */
export function marked(
  sheets: readonly WriteSheet[],
  problems: readonly PlacedProblem[],
): Promise<Uint8Array> {
  const withMarks = sheets.map((sheet): WriteSheet => {
    const cells = new Map<string, Partial<Cell>>(sheet.cells);
    const own = problems.filter(({at}) => at?.sheet === sheet.name);
    for (const [address, faults] of Map.groupBy(own, ({at}) => at!.cell)) {
      const key = keyOf(address);
      const cell = cells.get(key);
      const words = faults.map(({problem}) => said(problem)).join('\n\n');
      const comment = withWords(cell?.comment, words);
      cells.set(key, {...cell, style: faulty, comment});
    }
    return {...sheet, cells};
  });
  return write({sheets: [problemSheet(problems), ...withMarks]});
}

const said = ({value, message}: Problem): string =>
  value === undefined ? message : `"${value}" ${message}`;

/** "C5" as the library has it: row and column from 0. */
function keyOf(address: string): string {
  const {row, column} = placeIn(address);
  return `${row},${column}`;
}

/** The first sheet. */
export const problemsName = 'Problems';

function problemSheet(problems: readonly PlacedProblem[]): WriteSheet {
  const rows = problems.map(({problem, at}) => [
    at?.sheet ?? problem.file,
    at?.cell ?? '',
    said(problem),
  ]);
  const cells = new Map<string, Partial<Cell>>();
  problems.forEach(({at}, index) => {
    if (!at) return;
    const location = `'${at.sheet.replaceAll("'", "''")}'!${at.cell}`;
    cells.set(`${index + 1},1`, {
      value: at.cell,
      type: 'string',
      hyperlink: {target: '', location, display: at.cell},
    });
  });
  return {
    name: problemsName,
    rows: [['Sheet', 'Cell', 'What is wrong, and what to do'], ...rows],
    columns: [{width: 24}, {width: 10}, {width: 110}],
    cells,
    freezePane: {rows: 1},
  };
}
