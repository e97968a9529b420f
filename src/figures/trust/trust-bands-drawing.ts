import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type OfCohort} from '../../model/workforce/cohort.ts';
import {type SupportBand} from '../../model/workforce/workforce.ts';
import {isFew} from '../cohort/bands-few.ts';
import {printedShare} from '../cohort/bands-rows.ts';
import {sharesOf} from '../cohort/bands-shares.ts';
import type {Frame} from '../figure.ts';
import {absence, cohortKey, cohortKeyHeight, cohortStroke, label} from '../marks/elements.ts';
import {bars, gridX, overlay, texts, zeros} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';
import {sentence} from '../render/sentence.ts';
import {baseOf} from '../table/columns.ts';

export interface TrustBand {
  /** Number of the case. */
  readonly number: number;
  readonly band: SupportBand;
  readonly name: string;
  readonly measured: Measured;
  /** Which part of the support staff of the case is at band 4; the same for all rows. */
  readonly band4Share: Measured;
  /** The people that the case would have in the band if its support staff were split as in the cohort. */
  readonly cohort: OfCohort;
  /** The largest headcount that any profile draws in a band, so that profiles share one scale. */
  readonly largest: number;
}

export const bandNotes = {
  'band-2': 'support workers',
  'band-3': 'senior support workers',
  'band-4': 'assistant practitioners',
} as const;
export const peopleIn = ({measured}: TrustBand): number =>
  hasNumber(measured) ? measured.value : 0;

interface TrustBandsLayout {
  readonly pitch: number;
  readonly thickness: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** End of the scale, in people. */
  readonly last: number;
  readonly x: (value: number) => number;
  /** Middle of a row. */
  readonly middle: (index: number) => number;
}

function layoutOf(
  rows: readonly TrustBand[],
  hasLegend: boolean,
  {width, wide}: Frame,
): TrustBandsLayout {
  const [pitch, thickness, left, right] = wide ? [40, 20, 210, 60] : [48, 18, 4, 34];
  const top = 28 + (hasLegend ? cohortKeyHeight : 0);
  const last = 25 * Math.max(1, Math.ceil((rows[0]?.largest ?? 1) / 25));
  return {
    ...{pitch, thickness, left, right, top, last},
    bottom: top + rows.length * pitch,
    x: (value) => left + ((width - left - right) * value) / last,
    middle: (index) => top + (index + 0.5) * pitch,
  };
}

const bandOfRow = ({band}: TrustBand): string => band;

/** Whether nothing is known of the bands of a case but band 4. */
export const isBand4Alone = (rows: readonly TrustBand[]): boolean =>
  rows.length > 0 && isFew([{band2: inBand(rows, 'band-2'), ...band4In(rows)}]);

const inBand = (rows: readonly TrustBand[], band: SupportBand): Measured =>
  rows.find((row) => row.band === band)?.measured ?? notInText;

const band4In = (rows: readonly TrustBand[]) => ({
  number: rows[0]?.number ?? 0,
  band3: inBand(rows, 'band-3'),
  band4: inBand(rows, 'band-4'),
  band4Share: rows[0]?.band4Share ?? notInText,
});

/**
 * Three bars on a scale that the profiles of all trusts share; where band 4 alone is known, its part of the support
 * staff, or a sentence with the people.
 */
export function drawTrustBands(rows: readonly TrustBand[], frame: Frame): string {
  if (!isBand4Alone(rows)) return drawBars(rows, frame);
  const own = band4In(rows);
  if (!printedShare(own)) return sentence(peopleSentence(rows), frame.width);
  const {elements, bottom} = sharesOf([own], {x: 0, y: 0, width: frame.width}, frame.drawing);
  return inPixels(frame, bottom + 4, [overlay(...elements)]);
}

/** "Trust 4 has 15 assistant practitioners (band 4)." */
export function peopleSentence(rows: readonly TrustBand[]): string {
  const {number, band4} = band4In(rows);
  const count = hasNumber(band4) ? band4.value : 0;
  const people = count === 1 ? 'assistant practitioner' : 'assistant practitioners';
  return `Trust ${number} has ${count === 0 ? 'no' : formatNumber(count, 0)} ${people} (band 4).`;
}

function drawBars(rows: readonly TrustBand[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const legend = cohortLegend(rows);
  const layout = layoutOf(rows, legend.length > 0, frame);
  const {pitch, thickness, left, right, top, bottom, last} = layout;
  const below = 10 + stripHeight(drawn, width);
  return render(
    {id: drawing, width, height: bottom + below},
    {
      marginTop: top,
      marginRight: right,
      marginLeft: left,
      marginBottom: below,
      x: {domain: [0, last], axis: null},
      y: {
        domain: rows.map(bandOfRow),
        axis: null,
        paddingInner: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        ...scaleMarks(layout),
        ...barMarks(rows, layout, frame),
        overlay(
          ...rows.flatMap((row, index) => cohortMark(row, index, layout, frame)),
          ...words(rows, layout, frame),
          ...legend,
          strip(drawing, drawn, width),
        ),
      ],
    },
  );
}

function cohortLegend([first]: readonly TrustBand[]): SVGElement[] {
  return first && hasNumber(first.cohort.measured)
    ? cohortKey(first.cohort.measured, 'mix', `if split as in the cohort${baseOf(first.cohort)}`)
    : [];
}

/** Gridlines, the line of zero and the numerals. */
function scaleMarks({last}: TrustBandsLayout): Plot.Markish[] {
  const ticks = Array.from({length: last / 25 + 1}, (_, index) => index * 25);
  return [
    gridX(ticks, {insetTop: -6}),
    Plot.ruleX([0], {insetTop: -6, className: 'base'}),
    texts(ticks, 'ax', {
      x: (tick) => tick,
      frameAnchor: 'top',
      dy: -18,
      textAnchor: 'middle',
      text: (tick) => (tick === last ? `${tick}\u00a0people` : `${tick}`),
    }),
  ];
}

function barMarks(
  rows: readonly TrustBand[],
  {thickness}: TrustBandsLayout,
  {drawing}: Frame,
): Plot.Markish[] {
  const provenance = ({measured}: TrustBand) => measured.provenance;
  const ends = {x1: () => 0, x2: peopleIn, y: bandOfRow};
  return [
    ...rows.flatMap((row) =>
      bars(hasNumber(row.measured) ? [row] : [], {
        drawing,
        series: row.band,
        ...ends,
        provenance,
        thickness,
      }),
    ),
    ...rows
      .filter(({measured}) => measured.value === 0)
      .flatMap((row) => zeros([row], {series: row.band, y: bandOfRow, provenance})),
  ];
}

/** A stroke where the bar would end if the staff were split as in the cohort. */
function cohortMark(
  {cohort: {measured}}: TrustBand,
  index: number,
  {x, middle, thickness}: TrustBandsLayout,
  {wide}: Frame,
): SVGElement[] {
  if (!hasNumber(measured)) return [];
  // On a phone a stroke leaves the line of words above its bar free.
  const [above, below] = wide
    ? [thickness / 2 + 4, thickness / 2 + 4]
    : [thickness / 2, thickness / 2 + 6];
  return cohortStroke(
    x(measured.value),
    middle(index) - above,
    middle(index) + below,
    measured,
    'mix',
  );
}

/** Names of the bands, the numbers that are published or derived, and what is missing. */
function words(
  rows: readonly TrustBand[],
  {x, middle, left, thickness}: TrustBandsLayout,
  {wide}: Frame,
): SVGElement[] {
  const at = (row: TrustBand): number => middle(rows.indexOf(row));
  const nameOf = (row: TrustBand) => [{bold: row.name}, ` ${bandNotes[row.band]}`];
  return [
    ...rows.map((row) =>
      wide
        ? label(0, at(row) + 5, nameOf(row))
        : label(left + 6, at(row) - thickness / 2 - 6, nameOf(row), 'halo'),
    ),
    ...rows
      .filter(({measured}) => hasNumber(measured) && measured.provenance !== 'simulated')
      .map((row) =>
        label(x(peopleIn(row)) + 9, at(row) + 5, formatNumber(peopleIn(row), 0), 't-n halo'),
      ),
    ...rows
      .filter(({measured}) => !hasNumber(measured))
      .flatMap((row) => absence(left, at(row), row.measured)),
  ];
}
