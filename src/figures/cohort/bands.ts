import {hasNumber} from '../../model/values/measured.ts';
import {type Headcounts, headcounts} from '../../model/workforce/headcounts.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition} from '../figure.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import {printed, simulatedNote} from '../words.ts';
import {bandNames, drawBands, headcountAt, printedShare} from './bands-drawing.ts';

/** From those that lean most on band 2 to those that lean most on band 3; cases without a balance last, by number. */
function leaning(rows: readonly Headcounts[]): Headcounts[] {
  const balance = (row: Headcounts): number => (hasNumber(row.balance) ? row.balance.value : -2);
  return rows.toSorted((a, b) => balance(b) - balance(a) || a.number - b.number);
}

function describe(rows: readonly Headcounts[]): string {
  const empty = supportBands
    .filter((band) => !rows.some((row) => hasNumber(headcountAt(row, band))))
    .map((band) => bandNames[band][0].toLowerCase());
  const band4 = rows.map(({number, band4}) => ({number, measured: band4}));
  const shares = rows.map(({number, band4Share}) => ({number, measured: band4Share}));
  return [
    'Three panels of horizontal bars, one each for bands 2, 3 and 4, ' +
      `with a ${empty.length === 0 ? 'bar' : 'row'} for each of ${rows.length} trusts ` +
      'on one scale of people.',
    empty.length === 0 ? '' : `No headcount is known for ${empty.join(' and ')}.`,
    printed('Headcount at band 4', band4, 0, ''),
    printed('Band 4 as a share of support staff', shares, 0, ' %'),
    simulatedNote(
      'headcounts',
      rows.flatMap(({band2, band3, band4}) => [band2, band3, band4]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Headcount at bands 2, 3 and 4 of each case, a panel a band so that each has a baseline. */
export const bandsFigure: FigureDefinition<Headcounts> = {
  id: 'bands',
  widths: [328, 600, 904],
  rows: (study) => leaning(headcounts(study)),
  columns: [
    caseColumn,
    measuredColumn('band_2', 'Band 2', 'people', 0, (row) => row.band2),
    measuredColumn('band_3', 'Band 3', 'people', 0, (row) => row.band3),
    measuredColumn('band_4', 'Band 4', 'people', 0, (row) => row.band4),
    measuredColumn('support', 'Bands 2–4', 'people', 0, (row) => row.support),
    measuredColumn('band_4_share', 'Band 4 of support', '%', 0, (row) => row.band4Share),
  ],
  base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
  measured: ({band2, band3, band4}) => [band2, band3, band4],
  printed: (rows) => rows.flatMap((row) => printedShare(row) ?? []),
  unit: ['trust', 'trusts'],
  describe,
  draw: drawBands,
};
