import {formatNumber} from '../../model/claims/named.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {bandOf, withCohortMix} from '../../model/workforce/cohort.ts';
import {headcounts} from '../../model/workforce/headcounts.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition} from '../figure.ts';
import {baseOf, measuredColumn} from '../table/columns.ts';
import {simulatedNote, stated} from '../words.ts';
import {bandNotes, drawTrustBands, peopleIn, type TrustBand} from './trust-bands-drawing.ts';

const names = {'band-2': 'Band 2', 'band-3': 'Band 3', 'band-4': 'Band 4'} as const;

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
  draw: drawTrustBands,
};
