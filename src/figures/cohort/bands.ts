import {counted} from '../../model/values/lists.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import {eachTrustOf, printed, simulatedNote} from '../words.ts';
import {drawFew, fewSentence, isFew} from './bands-few.ts';
import {drawPanels} from './bands-panels.ts';
import {bandNames, bandOf, type BandsRow, bandsRows, printedShare} from './bands-rows.ts';

const draw = (rows: readonly BandsRow[], frame: Frame): string =>
  isFew(rows) ? drawFew(rows, frame) : drawPanels(rows, frame);

function describe(rows: readonly BandsRow[]): string {
  const empty = supportBands
    .filter((band) => !rows.some((row) => hasNumber(bandOf(row, band))))
    .map((band) => bandNames[band][0].toLowerCase());
  const band4 = rows.map(({number, band4}) => ({number, measured: band4}));
  const shares = rows.map(({number, band4Share}) => ({number, measured: band4Share}));
  return [
    ...(isFew(rows)
      ? [
          `Band 4 as a part of the support staff of ${counted(rows.length, 'trust')}, ` +
            'as bars from 0 to 100 %, people in words.',
        ]
      : [
          'Three panels of horizontal bars, one each for bands 2, 3 and 4, ' +
            `with a ${empty.length === 0 ? 'bar' : 'row'} for ${eachTrustOf(rows)} ` +
            'on one scale of people.',
          empty.length === 0 ? '' : `No headcount is known for ${empty.join(' and ')}.`,
        ]),
    printed('Headcount at band 4', band4, 0, ''),
    printed('Band 4 as a share of support staff', shares, 0, ' %'),
    isFew(rows) ? fewSentence(rows[0]) : '',
    simulatedNote(
      'headcounts',
      rows.flatMap(({band2, band3, band4}) => [band2, band3, band4]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Headcount at bands 2, 3 and 4 of each case, a panel a band so that each has a baseline. */
export const bandsFigure: FigureDefinition<BandsRow> = {
  id: 'bands',
  widths: [328, 456, 600, 904],
  rows: bandsRows,
  columns: [
    caseColumn,
    measuredColumn('band_2', 'Band 2', 'people', 0, (row) => row.band2),
    measuredColumn('band_3', 'Band 3', 'people', 0, (row) => row.band3),
    measuredColumn('band_4', 'Band 4', 'people', 0, (row) => row.band4),
    measuredColumn('support', 'Bands 2–4', 'people', 0, (row) => row.support),
    measuredColumn('band_4_share', 'Band 4 of support', '%', 0, (row) => row.band4Share),
  ],
  base: (rows, study) => ({n: rows.length, missing: firstCases(study).length - rows.length}),
  measured: ({band2, band3, band4}) => [band2, band3, band4],
  printed: (rows) => [
    ...rows.flatMap((row) => printedShare(row) ?? []),
    ...(isFew(rows) ? [rows[0]?.fewShare ?? [], rows[0]?.fewTrusts ?? []].flat() : []),
  ],
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
