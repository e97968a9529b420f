import {derived} from '../derived.ts';
import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import {computed, measuredOf, percentageOf, preferred, sumOf} from '../values/measured.ts';
import type {Measured} from '../values/value.ts';
import {casesNamedIn} from './cases.ts';
import {direction, type Stated, statedNumber, statementOf} from './stated.ts';
import type {Case, EstablishmentRow, StaffGroup, Statement} from './workforce.ts';

/** Funded posts of a case in WTE, and the support share in per cent of bands 2 to 8. */
export interface Establishment {
  readonly case: string;
  readonly number: number;
  readonly support: Measured;
  readonly radiographers: Measured;
  /** Bands 2 to 8: a total that the source gives wins over the sum. */
  readonly imaging: Measured;
  /** Per cent: a share that the source gives wins over the computed one. */
  readonly share: Measured;
}

/** Posts of one staff group, funded and with somebody in them. */
export interface StaffPosts {
  /** WTE. */
  readonly funded: Measured;
  /** WTE. */
  readonly inPost: Measured;
  /** In post per 100 funded; above 100 is over-recruited. */
  readonly filled: Measured;
  /** Funded posts with nobody in them, in per cent of funded; negative where over-recruited. */
  readonly vacancyRate: Measured;
  /**
   * More in post than funded: as the source says, else by the amounts. Its provenance may be
   * stronger than that of the amounts.
   */
  readonly overRecruited: Stated;
}

export interface Posts {
  readonly case: string;
  readonly number: number;
  readonly support: StaffPosts;
  readonly radiographers: StaffPosts;
}

/** Funded establishment of each case that has a row of funded posts or a stated support share, by number. */
export const establishments = derived((study: Study): readonly Establishment[] => {
  const rows = study.establishment.filter((row) => row.measure === 'funded');
  return casesNamedIn(study, rows, ['support-share']).map((aCase) => establishmentOf(study, aCase));
});

function establishmentOf(study: Study, {case: caseId, number}: Case): Establishment {
  const support = wteOf(study, caseId, 'support', 'funded');
  const radiographers = wteOf(study, caseId, 'radiographers', 'funded');
  const imaging = preferred(
    wteOf(study, caseId, 'imaging', 'funded'),
    sumOf([support, radiographers]),
  );
  const share = preferred(
    statedNumber(study, caseId, 'support-share'),
    percentageOf(support, imaging),
  );
  return {case: caseId, number, support, radiographers, imaging, share};
}

/** Funded and filled posts of each case that has a row for a staff group or is said to be over-recruited, by number. */
export const posts = derived((study: Study): readonly Posts[] => {
  const rows = study.establishment.filter((row) => row.staff !== 'imaging');
  return casesNamedIn(study, rows, ['support-over-recruited']).map(({case: caseId, number}) => ({
    case: caseId,
    number,
    support: staffPosts(
      study,
      caseId,
      'support',
      statementOf(study, caseId, 'support-over-recruited'),
    ),
    radiographers: staffPosts(study, caseId, 'radiographers', undefined),
  }));
});

function staffPosts(
  study: Study,
  caseId: string,
  staff: StaffGroup,
  overRecruited: Statement | undefined,
): StaffPosts {
  const funded = wteOf(study, caseId, staff, 'funded');
  const inPost = wteOf(study, caseId, staff, 'in-post');
  const vacancies = vacancyRate(funded, inPost);
  return {
    funded,
    inPost,
    filled: percentageOf(inPost, funded),
    vacancyRate: vacancies,
    overRecruited: direction(overRecruited, vacancies, (percentage) => percentage < 0),
  };
}

/**
 * Funded posts with nobody in them, in per cent of funded posts: the NHS definition by establishment
 * (NHS England, NHS Vacancy Statistics: vacancies = planned WTE − WTE in post, rate = vacancies ÷ planned WTE).
 */
export function vacancyRate(funded: Measured, inPost: Measured): Measured {
  return computed([funded, inPost], (planned, filled) => (100 * (planned - filled)) / planned);
}

function wteOf(
  study: Study,
  caseId: string,
  staff: StaffGroup,
  measure: EstablishmentRow['measure'],
): Measured {
  const row = rowsOfCase(study, 'establishment', caseId).find(
    (candidate) => candidate.staff === staff && candidate.measure === measure,
  );
  return measuredOf(row, row?.wte);
}
