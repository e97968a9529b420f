import type {Area} from '../../src/model/workforce/workforce.ts';

/**
 * What the simulated rows must reproduce. Numbers are those of the study's paper and of the census paper that it cites;
 * `limits` are this simulation's own choices where nothing is published.
 */

/** T01 to T24. */
export const caseIds: readonly string[] = Array.from(
  {length: 24},
  (_, index) => `T${String(index + 1).padStart(2, '0')}`,
);

/** How many trusts supplied what, and who must be among them because the paper says something of their answer. */
export const supplied = {
  'anything': 18,
  'establishment': {trusts: 16, named: ['T06', 'T08', 'T15', 'T18', 'T20']},
  'headcount': {trusts: 17, named: ['T03', 'T04', 'T08']},
  'bands-2-and-3': {trusts: 18, named: ['T03', 'T08']},
  'band-4': {trusts: 17, named: ['T03', 'T08']},
} as const;

export const sampled = {
  adopters: {low: 8, medium: 8, high: 8},
  sizes: {small: 9, medium: 9, large: 6},
  larger: ['T03', 'T08'],
} as const;

/** Funded posts, bands 2 to 8, in WTE; shares in per cent as printed. */
export const publishedEstablishment = {
  smallest: {case: 'T20', wte: 78},
  largest: {case: 'T08', wte: 292},
  lowestShare: {case: 'T18', percent: 10},
  highestShare: {case: 'T06', percent: 34},
  correlation: {from: -0.1914, to: -0.191, p: '0.478'},
} as const;

export const overRecruited = {support: ['T06', 'T08', 'T15'], radiographerServices: 2} as const;

export const publishedHeadcount = {
  fewBand4: {services: 5, atMost: 1},
  band4: {T04: {band4: 15, support: 50}, T08: {band4: 18, support: 78}},
  mostBand4: 'T08',
  highestBand4Share: 'T04',
  /** Bands that a manager says the service has, in posts or in job titles. */
  has: {
    'band-2': ['T07', 'T08', 'T09', 'T10', 'T13', 'T14', 'T15', 'T20', 'T24'],
    'band-3': ['T06', 'T24'],
    'band-4': ['T03', 'T06', 'T07'],
  },
  onlyBand2: 'T09',
  wantsMoreBand4: 'T07',
} as const;

export const rotation = {all: 'T03', none: 'T08'} as const;

export const publishedCensus = {
  trusts: 137,
  acute: 124,
  specialist: 13,
  adopters: {low: 45, medium: 46, high: 46},
  median: '22.27',
  lowerQuartile: '14.9',
  upperQuartile: '29.1',
  pooled: '23.6',
  medians: {low: '10.5', medium: '22.2', high: '30.7'},
} as const;

/**
 * Choices of the simulation. WTE per head and leaning are fractions, vacancies per cent of funded
 * posts, `sharePoints` percentage points.
 */
export const limits = {
  wtePerHead: {from: 0.8, to: 0.95},
  sharePoints: 3,
  plottedSmall: {from: 2, to: 6},
  radiographerVacancy: {atLeast: 8},
  supportVacancy: {atMost: 5},
  /** A service leans on a band that holds this part of its bands 2 and 3. */
  leaning: {share: 0.6, services: 13, eachWay: 4},
} as const;

/** Where a band group mostly works, and hardly. */
export const usualAreas: Readonly<Record<'lower' | 'band4', readonly Area[]>> = {
  lower: ['ct', 'ultrasound'],
  band4: ['x-ray', 'mammography'],
};
