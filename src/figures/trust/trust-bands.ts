import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {bandOf, type OfCohort, withCohortMix} from '../../model/workforce/cohort.ts';
import {headcounts} from '../../model/workforce/headcounts.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {type SupportBand, supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {
  absence,
  bars,
  cohortKey,
  cohortKeyHeight,
  cohortStroke,
  gridX,
  label,
  overlay,
  texts,
  zeros,
} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';
import {baseOf, measuredColumn} from '../table/columns.ts';
import {simulatedNote, stated} from '../words.ts';

interface TrustBand {
  /** Number of the case. */
  readonly number: number;
  readonly band: SupportBand;
  readonly name: string;
  readonly measured: Measured;
  /** The people that the case would have in the band if its support staff were split as in the cohort. */
  readonly cohort: OfCohort;
  /** The largest headcount that any profile draws in a band, so that profiles share one scale. */
  readonly largest: number;
}

const names = {'band-2': 'Band 2', 'band-3': 'Band 3', 'band-4': 'Band 4'} as const;
const notes = {
  'band-2': 'support workers',
  'band-3': 'senior support workers',
  'band-4': 'assistant practitioners',
} as const;
const people = ({measured}: TrustBand): number => (hasNumber(measured) ? measured.value : 0);

function draw(rows: readonly TrustBand[], {drawing, width, wide, drawn}: Frame): string {
  const [first] = rows;
  const key =
    first && hasNumber(first.cohort.measured)
      ? cohortKey(first.cohort.measured, 'mix', `if split as in the cohort${baseOf(first.cohort)}`)
      : [];
  const [pitch, thickness, left, right] = wide ? [40, 20, 210, 60] : [48, 18, 4, 34];
  const top = 28 + (key.length > 0 ? cohortKeyHeight : 0);
  const bottom = top + rows.length * pitch;
  const last = 25 * Math.max(1, Math.ceil((rows[0]?.largest ?? 1) / 25));
  const ticks = Array.from({length: last / 25 + 1}, (_, index) => index * 25);
  const y = ({band}: TrustBand): string => band;
  const middle = (index: number): number => top + (index + 0.5) * pitch;
  const x = (value: number): number => left + ((width - left - right) * value) / last;
  const printed = rows.filter(
    ({measured}) => hasNumber(measured) && measured.provenance !== 'simulated',
  );
  // On a phone a stroke leaves the line of words above its bar free.
  const [above, below] = wide
    ? [thickness / 2 + 4, thickness / 2 + 4]
    : [thickness / 2, thickness / 2 + 6];
  const stroke = ({cohort: {measured}}: TrustBand, index: number): SVGElement[] =>
    hasNumber(measured)
      ? cohortStroke(
          x(measured.value),
          middle(index) - above,
          middle(index) + below,
          measured,
          'mix',
        )
      : [];

  return render(
    {id: drawing, width, height: bottom + 10 + stripHeight(drawn, width)},
    {
      marginTop: top,
      marginRight: right,
      marginLeft: left,
      marginBottom: 10 + stripHeight(drawn, width),
      x: {domain: [0, last], axis: null},
      y: {
        domain: rows.map(y),
        axis: null,
        paddingInner: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        gridX(ticks, {insetTop: -6}),
        Plot.ruleX([0], {insetTop: -6, className: 'base'}),
        texts(ticks, 'ax', {
          x: (tick) => tick,
          frameAnchor: 'top',
          dy: -18,
          textAnchor: 'middle',
          text: (tick) => (tick === last ? `${tick}\u00a0people` : `${tick}`),
        }),
        ...rows.flatMap((row) =>
          bars(hasNumber(row.measured) ? [row] : [], {
            drawing,
            series: row.band,
            x1: () => 0,
            x2: people,
            y,
            provenance: ({measured}) => measured.provenance,
            thickness,
          }),
        ),
        ...rows
          .filter(({measured}) => measured.value === 0)
          .flatMap((row) =>
            zeros([row], {series: row.band, y, provenance: ({measured}) => measured.provenance}),
          ),
        overlay(
          ...rows.flatMap(stroke),
          ...rows.map((row, index) =>
            wide
              ? label(0, middle(index) + 5, [{bold: row.name}, ` ${notes[row.band]}`])
              : label(
                  left + 6,
                  middle(index) - thickness / 2 - 6,
                  [{bold: row.name}, ` ${notes[row.band]}`],
                  'halo',
                ),
          ),
          ...printed.map((row) =>
            label(
              x(people(row)) + 9,
              middle(rows.indexOf(row)) + 5,
              formatNumber(people(row), 0),
              't-n halo',
            ),
          ),
          ...rows
            .map((row, index) => ({row, index}))
            .filter(({row}) => !hasNumber(row.measured))
            .flatMap(({row, index}) => absence(left, middle(index), row.measured)),
          ...key,
          strip(drawing, drawn, width, bottom + 10),
        ),
      ],
    },
  );
}

function describe(rows: readonly TrustBand[]): string {
  return [
    'Three horizontal bars on one scale of people, one for each support band.',
    stated(rows.map(({name, measured}) => ({name, measured, decimals: 0, unit: ' people'}))),
    simulatedNote(
      'headcounts',
      rows.map(({measured}) => measured),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** "Trust 4 has 15 assistant practitioners": where a source prints the headcount of one band and of no other. */
function finding(rows: readonly TrustBand[]): string | undefined {
  const [only, ...others] = rows.filter(
    ({measured}) => hasNumber(measured) && measured.provenance === 'published',
  );
  if (!only || others.length > 0) return undefined;
  const count = people(only);
  return (
    `Trust ${only.number} has ${count === 0 ? 'no' : formatNumber(count, 0)} ` +
    `${count === 1 ? notes[only.band].replace(/s$/, '') : notes[only.band]}`
  );
}

/** The most people that a case has in a band, at least 1. */
const largestBand = derived((study: Study): number => {
  const people = headcounts(study).flatMap((each) =>
    supportBands.map((band) => bandOf(each, band)),
  );
  return Math.max(1, ...people.filter(hasNumber).map(({value}) => value));
});

/** Headcount of one case by support band, on the scale of all cases. */
export const trustBands: FigureDefinition<TrustBand> = {
  id: 'trust-bands',
  widths: [328, 600, 904, 1112],
  rows: (study, subject) => {
    const own = trustsById(study).get(subject ?? '')?.headcounts;
    if (!own) return [];
    const cohort = withCohortMix(headcounts(study), own, study.cases.length);
    const mixed = supportBands.map((band) => cohort[band].measured).filter(hasNumber);
    const largest = Math.max(largestBand(study), ...mixed.map(({value}) => value));
    return supportBands.map((band) => ({
      number: own.number,
      band,
      name: names[band],
      measured: bandOf(own, band),
      cohort: cohort[band],
      largest,
    }));
  },
  columns: ([first]) => [
    {key: 'band', head: 'Band', value: ({name}) => name},
    measuredColumn<TrustBand>('headcount', 'Headcount', 'people', 0, ({measured}) => measured),
    measuredColumn<TrustBand>(
      'cohort_mix',
      `If split as in the cohort${first ? baseOf(first.cohort) : ''}`,
      'people',
      1,
      ({cohort}) => cohort.measured,
    ),
  ],
  base: (rows) => ({n: rows.length, missing: 0}),
  measured: ({measured, cohort}) => [
    measured,
    ...(hasNumber(cohort.measured) ? [cohort.measured] : []),
  ],
  unit: ['band', 'bands'],
  finding,
  describe,
  draw,
};
