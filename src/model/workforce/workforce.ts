import type {Sourced} from '../values/provenance.ts';
import type {Value} from '../values/value.ts';

/** Pay bands of Agenda for Change. Support workforce: 2 to 4; radiographers: 5 to 8. Ids survive spreadsheets. */
export const supportBands = ['band-2', 'band-3', 'band-4'] as const;
export const radiographerBands = ['band-5', 'band-6', 'band-7', 'band-8'] as const;
export const bands = [...supportBands, ...radiographerBands] as const;
export type SupportBand = (typeof supportBands)[number];
export type Band = (typeof bands)[number];

/** Areas of deployment, in the order in which they are shown. */
export const areas = [
  'x-ray',
  'ct',
  'mri',
  'ultrasound',
  'mammography',
  'nuclear-medicine',
  'interventional',
  'dexa',
  'cardiac',
  'theatre-and-mobile',
  'general-or-clerical',
  'rotational',
] as const;
export type Area = (typeof areas)[number];

export const adopterCategories = ['low', 'medium', 'high'] as const;
export type AdopterCategory = (typeof adopterCategories)[number];
export const sizeBands = ['small', 'medium', 'large'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** One service of the study: a case of the framework. */
export interface Case extends Sourced {
  /** Such as "T08": survives sorting and spreadsheets. */
  readonly case: string;
  readonly number: number;
}

/** How a case was chosen. */
export interface Sampling extends Sourced {
  readonly case: string;
  readonly adopter: AdopterCategory;
  readonly size: SizeBand;
  /** Its row in the census. */
  readonly trust: string;
}

export const trustKinds = ['acute', 'specialist'] as const;

/** Headcount of one band in one trust of the census. */
export interface CensusRow extends Sourced {
  readonly trust: string;
  readonly kind: (typeof trustKinds)[number];
  readonly band: Band;
  readonly headcount: Value;
}

/** `imaging` is the whole imaging workforce, bands 2 to 8, as a row of its own where the source gives the total. */
export const staffGroups = ['support', 'radiographers', 'imaging'] as const;
export type StaffGroup = (typeof staffGroups)[number];
/** Funded posts, and posts with somebody in them. */
export const postMeasures = ['funded', 'in-post'] as const;

/** Whole-time equivalents of a staff group in a case. */
export interface EstablishmentRow extends Sourced {
  readonly case: string;
  readonly staff: StaffGroup;
  readonly measure: (typeof postMeasures)[number];
  readonly wte: Value;
}

/**
 * People in a support band of a case; `support` is bands 2 to 4 as a row of its own where the
 * source gives the total.
 */
export interface HeadcountRow extends Sourced {
  readonly case: string;
  readonly band: SupportBand | 'support';
  readonly headcount: Value;
}

export const deploymentBands = ['bands-2-and-3', 'band-4'] as const;

/** People of a band group in an area of a case. */
export interface DeploymentRow extends Sourced {
  readonly case: string;
  readonly bands: (typeof deploymentBands)[number];
  readonly area: Area;
  readonly headcount: Value;
}

/** How a source says that people stand to an area: in most services there and nowhere else, or normally not there. */
export const areaStandings = ['alone', 'not-normally'] as const;

/** What a source says of where a band group works, without numbers. */
export interface AreaSaid extends Sourced {
  readonly bands: DeploymentRow['bands'];
  readonly area: Area;
  readonly standing: (typeof areaStandings)[number];
  /** The authors' own words for it, in `data/said.csv`; may be empty. */
  readonly said: string;
}

/**
 * What a source says of a case's workforce without giving the rows behind it.
 * `support-share`: per cent of funded WTE, bands 2–4 of bands 2–8. `band-4-share`: per cent of support headcount.
 * The others state a direction and carry no value.
 */
export const statementKinds = [
  'support-share',
  'band-4-share',
  'support-over-recruited',
  'all-posts-rotational',
  'no-posts-rotational',
] as const;
export interface Statement extends Sourced {
  readonly case: string;
  readonly statement: (typeof statementKinds)[number];
  readonly value: number | null;
}
