import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import type {FigureDefinition} from '../figure.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import {printed, simulatedNote} from '../words.ts';
import {drawEstablishment} from './establishment-drawing.ts';
import {areWhole, establishmentRows, type Ranked} from './establishment-rows.ts';

/** How many have a number of some kind: "4 trusts", or "2 of 4 trusts". */
function counted(rows: readonly Ranked[], measured: (row: Ranked) => Measured): string {
  const n = rows.filter((row) => hasNumber(measured(row))).length;
  return n === rows.length
    ? n === 1
      ? 'one trust'
      : `${n} trusts`
    : `${n} of ${rows.length} trusts`;
}

function kindOfDrawing(rows: readonly Ranked[]): string {
  const [shares, sizes] = [
    counted(rows, ({share}) => share),
    counted(rows, ({imaging}) => imaging),
  ];
  return areWhole(rows)
    ? `Trusts from the highest support share down: the share of ${shares} as a point, the funded establishment of ` +
        `${sizes} as a bar.`
    : `Two panels of bars: the support share of ${shares}, from the highest down, and the funded establishment of ` +
        `${sizes}, from the largest down.`;
}

function describe(rows: readonly Ranked[]): string {
  const totals = rows.map(({number, imaging}) => ({number, measured: imaging}));
  const shares = rows.map(({number, share}) => ({number, measured: share}));
  return [
    kindOfDrawing(rows),
    printed('Funded establishment', totals, 0, ' WTE'),
    printed('Support share', shares, 0, ' %'),
    simulatedNote(
      'values',
      rows.flatMap((row) => [row.support, row.imaging, row.share]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * Funded establishment by case, support staff and radiographers, with the support share. Published: what the source's
 * text names.
 */
export const establishment: FigureDefinition<Ranked> = {
  id: 'establishment',
  widths: [328, 456, 600, 904],
  rows: establishmentRows,
  columns: [
    caseColumn,
    measuredColumn('support_wte', 'Support staff', 'WTE', 1, (row) => row.support),
    measuredColumn('radiographers_wte', 'Radiographers', 'WTE', 1, (row) => row.radiographers),
    measuredColumn('imaging_wte', 'Establishment', 'WTE', 1, (row) => row.imaging),
    measuredColumn('support_share', 'Support share', '%', 1, (row) => row.share),
  ],
  base: (rows, study) => ({n: rows.length, missing: firstCases(study).length - rows.length}),
  measured: ({support, radiographers, imaging, share}) => [support, radiographers, imaging, share],
  unit: ['trust', 'trusts'],
  describe,
  draw: drawEstablishment,
};
