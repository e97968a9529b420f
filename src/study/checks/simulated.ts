import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tableNames} from '../../loaders/tables/index.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** What people said, and what a source says in words or prints as a number, cannot have been drawn by a generator. */
const never: readonly TableName[] = [
  'participants',
  'quotations',
  'matrix',
  'instruments',
  'titles',
  'practice',
  'apprenticeships',
  'routes',
  'views',
  'models',
  'reporting',
  'areasSaid',
  'statements',
  'claims',
  'said',
];

export const neverSimulated: Check = {
  over: 'all rows',
  title:
    'Nothing that people said, and nothing that a source says in words or as a claim, is simulated',
  find: ({study, cell}) =>
    never.flatMap((name) =>
      rowsOf(study, name)
        .filter(({provenance}) => provenance === 'simulated')
        .map((row) =>
          cell(
            row,
            'provenance',
            'cannot stand in this table. Write published, observed or derived, or delete the row.',
          ),
        ),
    ),
};

/** A wrong word in one of the two columns would show a simulated number as a finding. */
export const simulatedSources: Check = {
  over: 'all rows',
  title: 'No source stands behind simulated rows and behind others',
  find: (inspection) =>
    [...Map.groupBy(sourcedRows(inspection), ({source}) => source).values()].flatMap((rows) =>
      mixed(rows, inspection),
    ),
};

const sourcedRows = ({study}: Inspection): Sourced[] =>
  tableNames.flatMap(
    (name) => rowsOf(study, name).filter((row) => 'provenance' in row) as unknown as Sourced[],
  );

/** The fewer are taken to be the wrong ones. */
function mixed(rows: readonly Sourced[], {cell}: Inspection): Problem[] {
  const simulated = rows.filter(({provenance}) => provenance === 'simulated');
  const others = rows.filter(({provenance}) => provenance !== 'simulated');
  const wrong = simulated.length < others.length ? simulated : others;
  if (simulated.length === 0 || others.length === 0) return [];
  const mend = 'Correct the source or the provenance.';
  return wrong.map((row) =>
    cell(
      row,
      'source',
      row.provenance === 'simulated'
        ? `is not the source of simulated rows elsewhere, and this row says "simulated". ${mend}`
        : `is the source of simulated rows elsewhere, and this row says "${row.provenance}". ${mend}`,
    ),
  );
}
