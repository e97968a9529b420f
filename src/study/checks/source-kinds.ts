import type {Problem} from '../../loaders/problem.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import type {SourceKind} from '../../model/claims/claim.ts';
import {sourceById} from '../../model/indexes.ts';
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

/** A publication prints and a collection holds data; neither can do the other's work, nor the simulation theirs. */
export const sourceKindsFit: Check = {
  over: 'all rows',
  title:
    'Published rows have a publication as their source, observed rows a collection, simulated rows a simulation',
  needs: ['sources'],
  find: (inspection) => {
    const {sources} = inspection.study;
    if (!sources.some(({kind}) => kind)) return [];
    const rows = tableNames
      .filter((name) => 'provenance' in tables[name].columns)
      .flatMap((name) => rowsOf(inspection.study, name) as unknown as readonly Sourced[]);
    return [
      ...sources
        .filter(({kind}) => !kind)
        .map((source) =>
          inspection.cell(source, 'kind', 'is empty. Write publication, collection or simulation.'),
        ),
      ...rows.flatMap((row) => misfit(row, inspection)),
    ];
  },
};

function misfit(row: Sourced, {study, cell}: Inspection): Problem[] {
  const kind = sourceById(study, row.source)?.kind;
  // A convention of this report, or a provenance that was mistyped, has no kind of source.
  const fitting = (kindsFor as Partial<Record<string, readonly SourceKind[]>>)[row.provenance];
  return !kind || !fitting || fitting.includes(kind)
    ? []
    : [
        cell(
          row,
          'source',
          `is a ${kind}, and a row that is "${row.provenance}" comes from a ${either(fitting)}. Correct ` +
            `the source or the provenance.`,
        ),
      ];
}
