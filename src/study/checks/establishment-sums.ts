import {
  type EstablishmentRow,
  postMeasures,
  type StaffGroup,
} from '../../model/workforce/workforce.ts';
import type {Check} from './inspection.ts';
import {type Summand, totalProblem} from './totals.ts';

/** Imaging workforce = support workforce + radiographers, funded and in post alike. */
export const establishmentSums: Check = {
  over: 'each wave',
  title: 'Support and radiographers make the imaging workforce (WTE, funded and in post)',
  find: (inspection) =>
    [...Map.groupBy(inspection.study.establishment, (row) => row.case).values()].flatMap((rows) =>
      postMeasures.flatMap((measure) => {
        const of = (staff: StaffGroup) => part(rows, staff, measure);
        return totalProblem(of('imaging'), [of('support'), of('radiographers')], 'wte', inspection);
      }),
    ),
};

function part(
  rows: readonly EstablishmentRow[],
  staff: StaffGroup,
  measure: string,
): Summand | undefined {
  const row = rows.find((one) => one.staff === staff && one.measure === measure);
  return row && {row, name: staff, value: row.wte};
}
