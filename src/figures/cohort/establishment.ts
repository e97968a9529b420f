import {hasNumber} from '../../model/values/measured.ts';
import type {Establishment} from '../../model/workforce/establishment.ts';
import type {FigureDefinition} from '../figure.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import {printed, simulatedNote} from '../words.ts';
import {drawEstablishment} from './establishment-drawing.ts';
import {establishmentRows, type Ranked} from './establishment-rows.ts';

function division(rows: readonly Establishment[]): string {
  const divided = rows.filter(
    ({support, imaging}) => hasNumber(support) && hasNumber(imaging),
  ).length;
  if (divided === 0) return '';
  const which = divided === rows.length ? 'each bar is' : `${divided} bars are`;
  return `; ${which} divided into support staff and radiographers`;
}

/** How many have a bar: a trust without an establishment has none. */
function sized(rows: readonly Establishment[]): string {
  const n = rows.filter(({imaging}) => hasNumber(imaging)).length;
  return n === rows.length ? `one for each of ${n} trusts` : `for ${n} of ${rows.length} trusts`;
}

function describe(rows: readonly Establishment[]): string {
  const totals = rows.map(({number, imaging}) => ({number, measured: imaging}));
  const shares = rows.map(({number, share}) => ({number, measured: share}));
  return [
    `Horizontal bars of funded posts, ${sized(rows)}, from the largest establishment down${division(rows)}.`,
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
  widths: [328, 600, 904],
  rows: establishmentRows,
  columns: [
    caseColumn,
    measuredColumn('support_wte', 'Support staff', 'WTE', 1, (row) => row.support),
    measuredColumn('radiographers_wte', 'Radiographers', 'WTE', 1, (row) => row.radiographers),
    measuredColumn('imaging_wte', 'Establishment', 'WTE', 1, (row) => row.imaging),
    measuredColumn('support_share', 'Support share', '%', 1, (row) => row.share),
  ],
  base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
  measured: ({support, radiographers, imaging, share}) => [support, radiographers, imaging, share],
  unit: ['trust', 'trusts'],
  describe,
  draw: drawEstablishment,
};
