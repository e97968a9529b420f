import {formatNumber} from '../../model/claims/named.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {bandOf, withCohortMix} from '../../model/workforce/cohort.ts';
import {headcounts} from '../../model/workforce/headcounts.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition} from '../figure.ts';
import {baseOf, measuredColumn} from '../table/columns.ts';
import {simulatedNote, stated} from '../words.ts';
import {
  bandNotes,
  drawTrustBands,
  isBand4Alone,
  peopleIn,
  type TrustBand,
} from './trust-bands-drawing.ts';

const names = {'band-2': 'Band 2', 'band-3': 'Band 3', 'band-4': 'Band 4'} as const;

function describe(rows: readonly TrustBand[]): string {
  return [
    kindOfDrawing(rows),
    stated(rows.map(({name, measured}) => ({name, measured, decimals: 0, unit: ' people'}))),
    simulatedNote(
      'headcounts',
      rows.map(({measured}) => measured),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What is drawn: three bars, or band 4 alone. */
function kindOfDrawing(rows: readonly TrustBand[]): string {
  if (!isBand4Alone(rows))
    return 'Three horizontal bars on one scale of people, one for each support band.';
  const share = rows[0]?.band4Share;
  return share && hasNumber(share)
    ? 'One horizontal bar, the support staff of the trust, filled as far as band 4 goes: ' +
        `${formatNumber(share.value, 0)} %, ${share.provenance}.`
    : 'A sentence in place of a drawing.';
}

/** "Trust 4 has 15 assistant practitioners": where a source prints the headcount of one band and of no other. */
function finding(rows: readonly TrustBand[]): string | undefined {
  const [only, ...others] = rows.filter(
    ({measured}) => hasNumber(measured) && measured.provenance === 'published',
  );
  if (!only || others.length > 0) return undefined;
  const count = peopleIn(only);
  return (
    `Trust ${only.number} has ${count === 0 ? 'no' : formatNumber(count, 0)} ` +
    `${count === 1 ? bandNotes[only.band].replace(/s$/, '') : bandNotes[only.band]}`
  );
}

/** The most people that a case has in a band, at least 1. */
const largestBand = derived((study: Study): number => {
  const people = headcounts(study).flatMap((each) =>
    supportBands.map((band) => bandOf(each, band)),
  );
  return Math.max(1, ...people.filter(hasNumber).map(({value}) => value));
});

/** The share stands in the row of band 4; of the other bands none is known. */
const shareColumn = measuredColumn<TrustBand>(
  'band_4_share',
  'Of the support staff',
  '%',
  0,
  ({band, band4Share}) => (band === 'band-4' ? band4Share : notInText),
);

const isNumberAt = (measured: Measured | undefined): measured is Measured =>
  measured !== undefined && hasNumber(measured);

/** Headcount of one case by support band, on the scale of all cases. */
export const trustBands: FigureDefinition<TrustBand> = {
  id: 'trust-bands',
  widths: [328, 600, 904, 1112],
  rows: (study, subject) => {
    const own = trustsById(study).get(subject ?? '')?.headcounts;
    if (!own) return [];
    const cohort = withCohortMix(headcounts(study), own, firstCases(study).length);
    const mixed = supportBands.map((band) => cohort[band].measured).filter(hasNumber);
    const largest = Math.max(largestBand(study), ...mixed.map(({value}) => value));
    return supportBands.map((band) => ({
      number: own.number,
      band,
      name: names[band],
      measured: bandOf(own, band),
      band4Share: own.band4Share,
      cohort: cohort[band],
      largest,
    }));
  },
  columns: (rows) => [
    {key: 'band', head: 'Band', value: ({name}) => name},
    measuredColumn<TrustBand>('headcount', 'Headcount', 'people', 0, ({measured}) => measured),
    measuredColumn<TrustBand>(
      'cohort_mix',
      `If split as in the cohort${rows[0] ? baseOf(rows[0].cohort) : ''}`,
      'people',
      1,
      ({cohort}) => cohort.measured,
    ),
    ...(isBand4Alone(rows) ? [shareColumn] : []),
  ],
  printed: (rows) => (isBand4Alone(rows) ? [rows[0]?.band4Share].filter(isNumberAt) : []),
  base: (rows) => ({n: rows.length, missing: 0}),
  measured: ({measured, cohort}) => [
    measured,
    ...(hasNumber(cohort.measured) ? [cohort.measured] : []),
  ],
  unit: ['band', 'bands'],
  finding,
  describe,
  draw: drawTrustBands,
};
