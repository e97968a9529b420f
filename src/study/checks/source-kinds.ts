import type {Problem} from '../../loaders/problem.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import {type Source, type SourceKind, sourceKinds} from '../../model/claims/claim.ts';
import {derived} from '../../model/derived.ts';
import {sourceById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {either} from '../../model/values/lists.ts';
import type {Provenance, Sourced} from '../../model/values/provenance.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** The kinds of source that a row of some provenance can have. */
const kindsFor: Readonly<Record<Provenance, readonly SourceKind[]>> = {
  published: ['publication'],
  derived: ['publication', 'collection'],
  observed: ['collection'],
  simulated: ['simulation'],
};

/** A convention of this report, or a provenance that was mistyped, has no kind of source. */
const fitting = ({provenance}: Sourced): readonly SourceKind[] | undefined =>
  (kindsFor as Partial<Record<string, readonly SourceKind[]>>)[provenance];

/** One word in the table of sources makes all rows of a source wrong: it is told there, and once. */
export const kindsOfSources: Check = {
  over: 'all rows',
  title: 'No source is of a kind that none of its rows could come from',
  needs: ['sources'],
  isCause: true,
  find: ({study, cell}) =>
    study.sources.flatMap((source): Problem[] => {
      const meant = meantKind(source, study);
      return meant === undefined
        ? []
        : [
            cell(
              source,
              'kind',
              `is not what "${source.source}" is by ${evidenceFor(source, study)}. Write ${meant}. If it is a ` +
                `${source.kind} all the same, correct the provenance of what rests on it.`,
            ),
          ];
    }),
};

/** The one other kind from which all rows of a source can come, where they can't come from its own. */
function meantKind(source: Source, study: Study): SourceKind | undefined {
  const {kind, reference} = source;
  if (!kind) return undefined;
  const rows = (rowsBySource(study).get(source.source) ?? []).filter((row) => fitting(row));
  const wrong = rows.filter((row) => !fitting(row)!.includes(kind));
  // One row may itself be the wrong one, but for the only one of a work that the paper cites.
  if (wrong.length < 2 && (wrong.length < rows.length || reference === null)) return undefined;
  return rows.length === 0
    ? undefined
    : sourceKinds.find((other) => rows.every((row) => fitting(row)!.includes(other)));
}

function evidenceFor(source: Source, study: Study): string {
  const rows = rowsBySource(study).get(source.source) ?? [];
  const said = either([...new Set(rows.map(({provenance}) => `"${provenance}"`))]);
  return rows.length === 1
    ? `its one row, which is ${said}`
    : `its ${rows.length} rows, which are ${said}`;
}

const rowsBySource = derived((study: Study): ReadonlyMap<string, readonly Sourced[]> =>
  Map.groupBy(sourcedRows(study), ({source}) => source),
);

const sourcedRows = (study: Study): Sourced[] =>
  tableNames
    .filter((name) => 'provenance' in tables[name].columns)
    .flatMap((name) => rowsOf(study, name) as unknown as readonly Sourced[]);

/** A publication prints and a collection holds data; neither can do the other's work, nor the simulation theirs. */
export const sourceKindsFit: Check = {
  over: 'all rows',
  title:
    'Published rows have a publication as their source, observed rows a collection, simulated rows a simulation',
  needs: ['sources'],
  find: (inspection) => {
    const {sources} = inspection.study;
    if (!sources.some(({kind}) => kind)) return [];
    return [
      ...sources
        .filter(({kind}) => !kind)
        .map((source) =>
          inspection.cell(source, 'kind', 'is empty. Write publication, collection or simulation.'),
        ),
      ...sourcedRows(inspection.study).flatMap((row) => misfit(row, inspection)),
    ];
  },
};

function misfit(row: Sourced, {study, cell}: Inspection): Problem[] {
  const kind = sourceById(study, row.source)?.kind;
  const kinds = fitting(row);
  return !kind || !kinds || kinds.includes(kind)
    ? []
    : [
        cell(
          row,
          'source',
          `is a ${kind}, and a row that is "${row.provenance}" comes from a ${either(kinds)}. Correct ` +
            `the source or the provenance.`,
        ),
      ];
}
