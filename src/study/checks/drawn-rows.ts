import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import {byChance, type Sourced} from '../../model/values/provenance.ts';
import {drawnFile, hashOfRow} from '../drawn.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** What the generator drew stays its work, whatever somebody calls it. */
export const drawnRows: Check = {
  over: 'all rows',
  title:
    'No row that the simulation has drawn is called anything but simulated, and no other row is called so',
  isCause: true,
  find: (inspection) =>
    inspection.beside.drawn.size === 0
      ? missing(inspection)
      : sourcedTables.flatMap((name) => {
          const rows = rowsOf(inspection.study, name) as unknown as readonly Sourced[];
          const met = metByChance(name, rows, inspection);
          const found = rows
            .filter((row) => !met.has(row))
            .flatMap((row) => misnamed(name, row, inspection));
          return found.length > mostByHand ? [outOfPlace(found)] : found;
        }),
};

const sourcedTables: readonly TableName[] = tableNames.filter(
  (name) => 'rests_on' in tables[name].columns && name !== 'claims' && name !== 'statements',
);

/** A study that has texts is a whole one. */
function missing({study, beside}: Inspection): Problem[] {
  const isSimulated = sourcedTables.some((name) =>
    rowsOf(study, name).some(({provenance}) => provenance === 'simulated'),
  );
  return isSimulated && beside.texts.bySource.size > 0
    ? [
        {
          file: drawnFile,
          message:
            'This file is missing, by which simulated rows are known. Make it with npm run data:simulate.',
        },
      ]
    : [];
}

function misnamed(name: TableName, row: Sourced, {beside, cell}: Inspection): Problem[] {
  const isDrawn = beside.drawn.has(hashOfRow(name, row));
  if (row.provenance === 'simulated')
    return isDrawn
      ? []
      : [
          cell(
            row,
            'provenance',
            'is not true: the simulation has not drawn this row. Draw all rows anew with npm run ' +
              'data:simulate, or say where the row comes from.',
          ),
        ];
  if (!isDrawn || row.place.includes(byChance) || isNobody(row)) return [];
  return [
    cell(
      row,
      'provenance',
      'stands on a row that the simulation has drawn. Write simulated, with the simulation as its source. ' +
        `If it was found so all the same, end its place with "${byChance}".`,
    ),
  ];
}

/** That nobody is in an area is so common that it is no coincidence. */
const isNobody = (row: Sourced & {readonly headcount?: unknown}): boolean =>
  row.provenance === 'observed' && row.headcount === 0;

/** So many rows are changed by hand; more are changed by a spreadsheet, all at once. */
const mostByHand = 8;

const outOfPlace = (found: readonly Problem[]): Problem => {
  const [{file, row}] = found as [Problem];
  return {
    file,
    row,
    isAlone: true,
    message:
      `This row and ${found.length - 1} others are not what the simulation has drawn, or were renamed. So it is ` +
      'where one column was sorted, filled down or pasted without the others. Go back to the file before (Undo, ' +
      'or data/ in git), and sort whole rows. What else may be wrong is said when this is mended. Only if you draw ' +
      'anew on purpose: npm run data:simulate.',
  };
};

/** Of the rows of a survey, so many at most say by chance what was drawn: small counts meet often. */
const mostByChance = 0.2;

/**
 * Rows of a survey that say what was drawn for the same thing, where the drawn row still stands beside them and most of
 * the survey says something else: nobody has renamed a drawn row.
 */
function metByChance(
  name: TableName,
  rows: readonly Sourced[],
  {beside}: Inspection,
): ReadonlySet<Sourced> {
  const standing = new Set(
    rows.filter(({provenance}) => provenance === 'simulated').map((row) => hashOfRow(name, row)),
  );
  const observed = rows.filter(({provenance}) => provenance === 'observed');
  const bySurvey = [...Map.groupBy(observed, ({source}) => source).values()];
  return new Set(
    bySurvey.flatMap((own) => {
      const met = own.filter((row) => beside.drawn.has(hashOfRow(name, row)));
      const isChance = met.length <= mostByChance * own.length;
      return isChance ? met.filter((row) => standing.has(hashOfRow(name, row))) : [];
    }),
  );
}
