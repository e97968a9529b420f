import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import {isNumber} from '../../model/values/value.ts';
import {
  areas as allAreas,
  type DeploymentRow,
  type HeadcountRow,
  type SupportBand,
} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';
import {mend, rowNumbers, sumOfParts} from './totals.ts';

const bandsOf = {
  'bands-2-and-3': ['band-2', 'band-3'],
  'band-4': ['band-4'],
} as const satisfies Record<DeploymentRow['bands'], readonly SupportBand[]>;

/** Both tables count the same people, once by band and once by area. */
export const deploymentSums: Check = {
  over: 'each wave',
  title: 'People by area are the people by band (deployment and headcount)',
  needs: ['deployment', 'headcount'],
  find: (inspection) =>
    [
      ...Map.groupBy(inspection.study.deployment, (row) => `${row.case} ${row.bands}`).values(),
    ].flatMap((rows) => problem(rows, inspection)),
};

function problem(areas: readonly DeploymentRow[], inspection: Inspection): Problem[] {
  const [first] = areas as [DeploymentRow];
  const counted = rowsOfCase(inspection.study, 'headcount', first.case).filter(({band}) =>
    (bandsOf[first.bands] as readonly string[]).includes(band),
  );
  const inAreas = sumOfParts(areas.map((row) => ({row, name: row.area, value: row.headcount})));
  // Areas without a row may hold somebody as well.
  const isComplete = inAreas.complete && areas.length === allAreas.length;
  const inBands = total(counted, bandsOf[first.bands].length);
  if (
    inBands === undefined ||
    inAreas.total === inBands ||
    (!isComplete && inAreas.total < inBands)
  )
    return [];
  const where = `${first.case}, ${first.bands} (${rowNumbers(areas, inspection)})`;
  const people = `${tables.headcount.file} (${rowNumbers(counted, inspection)}) has ${inBands}`;
  return [
    inspection.at(
      first,
      `The areas of ${where} make ${inAreas.total}, and ${people}. ${mend(areas, counted)}`,
    ),
  ];
}

function total(rows: readonly HeadcountRow[], expected: number): number | undefined {
  const known = rows.map(({headcount}) => headcount).filter(isNumber);
  return known.length === expected ? known.reduce((made, people) => made + people, 0) : undefined;
}
