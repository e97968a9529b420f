import {type HeadcountRow, supportBands} from '../../model/workforce/workforce.ts';
import type {Check} from './inspection.ts';
import {type Summand, totalProblem} from './totals.ts';

/** Support workforce = bands 2, 3 and 4. */
export const headcountSums: Check = {
  over: 'each wave',
  title: 'Bands 2, 3 and 4 make the support workforce (headcount)',
  find: (inspection) =>
    [...Map.groupBy(inspection.study.headcount, (row) => row.case).values()].flatMap((rows) =>
      totalProblem(
        part(rows, 'support'),
        supportBands.map((band) => part(rows, band)),
        'headcount',
        inspection,
      ),
    ),
};

function part(rows: readonly HeadcountRow[], band: HeadcountRow['band']): Summand | undefined {
  const row = rows.find((one) => one.band === band);
  return row && {row, name: band, value: row.headcount};
}
