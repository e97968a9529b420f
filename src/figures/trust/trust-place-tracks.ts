import type {FigureRole} from '../../model/claims/figure-claims.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {weakest} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {isAboutSupport} from '../../model/workforce/headcounts.ts';
import type {Trust} from '../../model/workforce/trusts.ts';
import {isStatedOver} from '../cohort/posts-marks.ts';

export type TrackRole = FigureRole<'trust-place'>;

/** A measure on a scale of its own, and how a trust gives its value. */
export interface Track {
  readonly key: string;
  readonly name: string;
  /** What is divided by what, or the unit. */
  readonly base: string;
  readonly unit: string;
  readonly decimals: number;
  /** The end of a track is a multiple of this. */
  readonly step: number;
  /** Whether the track begins near its values instead of at zero: for ratios, where zero says nothing. */
  readonly near?: boolean;
  readonly of: (trust: Trust) => Measured | undefined;
  /** Whether other numbers than that of a trust fit as well. */
  readonly about?: (trust: Trust) => boolean;
  /** Of a wider group, the claims of its lower quartile, median and upper quartile and of its size, by their roles. */
  readonly wider?: {
    readonly quartiles: readonly [TrackRole, TrackRole, TrackRole];
    readonly size: TrackRole;
  };
  /** What a source states of a case in words: that it is over 100. */
  readonly over?: (trust: Trust) => Measured | undefined;
  /** The same as a sentence says it of a trust. */
  readonly overWords?: string;
}

function overRecruited({posts}: Trust): Measured | undefined {
  return posts && isStatedOver(posts.support)
    ? {...posts.support.overRecruited, value: 1}
    : undefined;
}

/** The support share of the trust of the census that a case was sampled as. */
function censusShare({sampling, census}: Trust): Measured | undefined {
  if (!sampling || !census || !hasNumber(census.share)) return undefined;
  return {...census.share, provenance: weakest([sampling.provenance, census.share.provenance])};
}

/** The measures, from top to bottom. */
export const tracks: readonly Track[] = [
  {
    key: 'establishment_wte',
    name: 'Funded establishment',
    base: 'WTE, bands 2–8',
    unit: ' WTE',
    decimals: 0,
    step: 50,
    of: ({establishment}) => establishment?.imaging,
  },
  {
    key: 'support_share',
    name: 'Support share',
    base: '% of funded establishment',
    unit: ' %',
    decimals: 0,
    step: 10,
    of: ({establishment}) => establishment?.share,
  },
  {
    key: 'support_headcount',
    name: 'Support staff',
    base: 'people at bands 2–4',
    unit: '',
    decimals: 0,
    step: 10,
    of: ({headcounts}) => headcounts?.support,
    about: ({headcounts}) => headcounts !== undefined && isAboutSupport(headcounts),
  },
  {
    key: 'band_4_headcount',
    name: 'Assistant practitioners',
    base: 'people at band 4',
    unit: '',
    decimals: 0,
    step: 5,
    of: ({headcounts}) => headcounts?.band4,
  },
  {
    key: 'band_4_share',
    name: 'Band 4 among support staff',
    base: '% of people at bands 2–4',
    unit: ' %',
    decimals: 0,
    step: 10,
    of: ({headcounts}) => headcounts?.band4Share,
  },
  {
    key: 'support_in_post_per_100',
    name: 'Support posts filled',
    base: 'in post for 100 funded WTE',
    unit: '',
    decimals: 0,
    step: 10,
    near: true,
    of: ({posts}) => posts?.support.filled,
    over: overRecruited,
    overWords: 'has more support staff in post than it has funded posts for',
  },
  {
    key: 'census_support_share',
    name: 'Support share in the census',
    base: '% of people at bands 2–8',
    unit: ' %',
    decimals: 1,
    step: 10,
    of: censusShare,
    wider: {
      quartiles: ['census-lower-quartile', 'census-median', 'census-upper-quartile'],
      size: 'census-size',
    },
  },
];
