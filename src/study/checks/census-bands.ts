import type {Problem} from '../../loaders/problem.ts';
import {all} from '../../model/values/lists.ts';
import {bands, type CensusRow} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';

/** A share of bands 2 to 8 needs all seven; a band without a number says why in its own row. */
export const censusBands: Check = {
  over: 'each wave',
  title: 'Every trust of the census has each band once, and one kind',
  needs: ['census'],
  find: (inspection) =>
    [...Map.groupBy(inspection.study.census, ({trust}) => trust).values()].flatMap((rows) =>
      trustProblems(rows, inspection),
    ),
};

function trustProblems(rows: readonly CensusRow[], {cell, rowOf}: Inspection): Problem[] {
  const [first] = rows as [CensusRow];
  const missing = bands.filter((band) => !rows.some((row) => row.band === band));
  const lacking =
    missing.length === 0
      ? []
      : [
          cell(
            first,
            'trust',
            `has no row for ${all(missing)}. Add it, with the reason where there is no number.`,
          ),
        ];
  const other = rows.filter(({kind}) => kind !== first.kind);
  return [
    ...lacking,
    ...other.map((row) =>
      cell(row, 'kind', `is not what row ${rowOf(first)} says of ${first.trust}: ${first.kind}.`),
    ),
  ];
}
