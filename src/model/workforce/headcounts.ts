import {derived} from '../derived.ts';
import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import {
  computed,
  hasNumber,
  measuredOf,
  percentageOf,
  preferred,
  sumOf,
} from '../values/measured.ts';
import type {Measured} from '../values/value.ts';
import {casesNamedIn} from './cases.ts';
import {statedNumber} from './stated.ts';
import type {Case, HeadcountRow} from './workforce.ts';

/** People in the support workforce of a case, by pay band. */
export interface Headcounts {
  readonly case: string;
  readonly number: number;
  readonly band2: Measured;
  readonly band3: Measured;
  readonly band4: Measured;
  /** Bands 2 to 4: a total of its own wins over the sum. */
  readonly support: Measured;
  /** Per cent of the support headcount: a share that the source gives wins over the computed one. */
  readonly band4Share: Measured;
  /** (band 2 − band 3) ÷ (band 2 + band 3): 1 where all are band 2, −1 where all are band 3. */
  readonly balance: Measured;
}

/** Headcounts of each case that has a row of headcount or a stated band 4 share, by number. */
export const headcounts = derived((study: Study): readonly Headcounts[] =>
  casesNamedIn(study, study.headcount, ['band-4-share']).map((aCase) => headcountsOf(study, aCase)),
);

function headcountsOf(study: Study, {case: caseId, number}: Case): Headcounts {
  const band2 = peopleIn(study, caseId, 'band-2');
  const band3 = peopleIn(study, caseId, 'band-3');
  const band4 = peopleIn(study, caseId, 'band-4');
  const support = preferred(peopleIn(study, caseId, 'support'), sumOf([band2, band3, band4]));
  const band4Share = preferred(
    statedNumber(study, caseId, 'band-4-share'),
    percentageOf(band4, support),
  );
  return {
    case: caseId,
    number,
    band2,
    band3,
    band4,
    support,
    band4Share,
    balance: bandBalance(band2, band3),
  };
}

/**
 * Whether the support staff of a case are worked out from band 4 and its rounded share, and other whole numbers would
 * print as the same share.
 */
export function isAboutSupport({band2, band3, band4, support, band4Share}: Headcounts): boolean {
  if (hasNumber(band2) || hasNumber(band3) || support.provenance !== 'derived') return false;
  if (!hasNumber(band4) || !hasNumber(band4Share) || !hasNumber(support)) return false;
  return [support.value - 1, support.value + 1].some(
    (other) => Math.round((100 * band4.value) / other) === band4Share.value,
  );
}

/** Which of bands 2 and 3 a service leans on, from −1 (all band 3) to 1 (all band 2); not applicable without either. */
export function bandBalance(band2: Measured, band3: Measured): Measured {
  return computed([band2, band3], (twos, threes) => (twos - threes) / (twos + threes));
}

function peopleIn(study: Study, caseId: string, band: HeadcountRow['band']): Measured {
  const row = rowsOfCase(study, 'headcount', caseId).find((candidate) => candidate.band === band);
  return measuredOf(row, row?.headcount);
}
