import {basename} from 'node:path';
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import {importsFile} from '../study/strange-files.ts';
import {groupsOf} from './heads.ts';
import {headerWithin} from './layout.ts';
import {yearsIn} from './meant.ts';
import {measureTables} from './places.ts';
import {type Proposal, spreadOf} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {casesAt} from './strangers.ts';
import {isOfTemplate} from './template.ts';
import {inUnit, unitOf} from './units.ts';
import {unnamedLines} from './unnamed.ts';
import {addressOf, placeIn, placeOf} from './where.ts';

const isFilled = ({rows}: Sheet): boolean =>
  rows.some((cells) => cells.some((cell) => cell.trim() !== ''));

/** What is said of sheets that nothing is read of. */
export function notReadLines(
  file: string,
  sheets: readonly Sheet[],
  found: readonly Proposal[],
): string[] {
  const read = new Set(found.map(({sheet}) => sheet));
  return sheets
    .filter((sheet) => !read.has(sheet.name) && !isOfTemplate(sheet.name) && isFilled(sheet))
    .map(({name, isHidden}) =>
      isHidden
        ? `${placeOf(file, name)}: not read, since the workbook hides it. If its numbers count, unhide it.`
        : `${placeOf(file, name)}: not read, since no column of it is named like one of a table. ` +
          `${importsFile} can say what its columns are.`,
    );
}

/** Why no sheet of a file is read: the cause where it can be told, else what a table looks like. */
export function noTableLines(path: string, study: Study, sheets: readonly Sheet[]): string[] {
  const file = basename(path);
  if (!sheets.some(isFilled))
    return [`${file} is empty. If it is not in Excel, save it there and import it again.`];
  const causes = sheets.flatMap((sheet) => {
    const everywhere = new Set(sheet.rows.flatMap((cells) => [...cells.keys()]));
    const unnamed = unnamedLines(study, file, sheet, everywhere);
    // Every row of the sheet is of the same kind.
    return (unnamed.length > 0 ? unnamed : headLines(file, sheet)).slice(0, 1);
  });
  return causes.length > 0 ? causes : [whatFits(path, study)];
}

/** Heads that name what a table has numbers of, and yet can't be read. */
function headLines(file: string, sheet: Sheet): string[] {
  const rows = [...sheet.rows.slice(0, headerWithin).keys()];
  return measureTables.flatMap((table) =>
    rows.flatMap((row) => {
      const spread = spreadOf(sheet, table, row);
      const [twice] = [...Map.groupBy(spread, ({words}) => words.join(' ')).values()].filter(
        ({length}) => length > 1,
      );
      const where = (at: number): string => addressOf(row, at);
      const [other] = spread.filter(({unit}) => unit !== undefined);
      if (twice && spread.every(({unit}) => unit === undefined)) {
        const heads = twice.map(({at, head}) => headUnder(sheet, row, at, head));
        return [
          `${placeOf(file, sheet.name, all(twice.map(({at}) => where(at))))}: ` +
            `${all(heads.map((head) => `"${head}"`))} are all ${twice[0]!.words.join(', ')}. ${whichOf(heads)}`,
        ];
      }
      return other
        ? [
            `${placeOf(file, sheet.name, other.cell)}: "${headAt(sheet, other.cell)}" is ${inUnit(other.unit!)}, and ` +
              `${table.file} holds ${unitOf(table)}. Add a column with ${unitOf(table)}, or give ` +
              `this one the name of what it holds.`,
          ]
        : [];
    }),
  );
}

/** A head with what covers its column. */
function headUnder(sheet: Sheet, row: number, at: number, head: string): string {
  const [above] = groupsOf(sheet, row, casesAt(sheet)?.at ?? 0, at);
  return above ? `${above.text}: ${head}` : head;
}

const whichOf = (heads: readonly string[]): string =>
  heads.some((head) => yearsIn(head).length > 0)
    ? 'Leave the one of the date of your source, and put the others into a file with a source of their own.'
    : 'If they are of two sites or parts of one number, add them up in one column; if in different units or of other ' +
      'people, say so in the head of each; if of two dates, leave the one of your source.';

function headAt({rows}: Sheet, cell: string): string {
  const {row, column} = placeIn(cell);
  return rows[row]?.[column] ?? '';
}

function whatFits(path: string, {cases}: Study): string {
  const columns = measureTables.map(({lists}) => `"${lists.map(({words}) => words[0]).join(' ')}"`);
  const ways = cases
    .slice(0, 1)
    .flatMap((each) => [each.case, `Trust ${each.number}`, each.number]);
  return (
    `No sheet of ${path} has a row for each trust and columns that a table has. Such columns are named like ` +
    `${all(columns)}; a column "Trust" holds ${ways.join(' or ')}. npm run data:template writes one that fits; ` +
    `or say in ${importsFile} what each column is.`
  );
}
