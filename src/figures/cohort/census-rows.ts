import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole, type FigureRole} from '../../model/claims/figure-claims.ts';
import {formatNumber} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {
  censusTrusts,
  medianShareByAdopter,
  ranked,
  type RankedTrust,
  shareQuartiles,
} from '../../model/workforce/census.ts';
import type {AdopterCategory} from '../../model/workforce/workforce.ts';

export type Statistic =
  'trust' | 'category-median' | 'lower-quartile' | 'median' | 'upper-quartile' | 'comparison';

/** A trust with its place in the ranking, or a published statistic of all of them. */
export interface CensusShare {
  readonly statistic: Statistic;
  readonly name: string;
  /** Place in the ranking from the smallest share, for a trust. */
  readonly rank: number | null;
  readonly adopter: AdopterCategory | null;
  /** Per cent of bands 2–8. */
  readonly share: Measured;
  readonly decimals: number;
}

/** Published statistics, by the role of their claim; one that a study lacks is left out. */
const statistics: readonly {
  readonly role: FigureRole<'census'>;
  readonly statistic: Statistic;
  readonly name: string;
  readonly adopter: AdopterCategory | null;
}[] = [
  {role: 'median', statistic: 'median', name: 'Median of all trusts', adopter: null},
  {
    role: 'lower-quartile',
    statistic: 'lower-quartile',
    name: 'Lower quartile',
    adopter: null,
  },
  {
    role: 'upper-quartile',
    statistic: 'upper-quartile',
    name: 'Upper quartile',
    adopter: null,
  },
  {
    role: 'low-adopters-median',
    statistic: 'category-median',
    name: 'Median of low adopters',
    adopter: 'low',
  },
  {
    role: 'medium-adopters-median',
    statistic: 'category-median',
    name: 'Median of medium adopters',
    adopter: 'medium',
  },
  {
    role: 'high-adopters-median',
    statistic: 'category-median',
    name: 'Median of high adopters',
    adopter: 'high',
  },
  {role: 'wider-nhs', statistic: 'comparison', name: 'Wider non-medical NHS', adopter: null},
];

const measuredClaim = ({value, provenance, source, place}: Claim): Measured => ({
  value,
  provenance,
  source,
  place,
});

export function censusRows(study: Study): CensusShare[] {
  const published = statistics.flatMap(({role, ...rest}) => {
    const found = claimInRole(study, 'census', role);
    return found
      ? [{...rest, rank: null, share: measuredClaim(found), decimals: found.decimals}]
      : [];
  });
  const places = ranked(censusTrusts(study));
  const trusts = places.map(({trust, adopter, share}, index): CensusShare => ({
    // The id of a simulated trust would look like that of a real one whose name is withheld.
    statistic: 'trust',
    name: share.provenance === 'simulated' ? `Simulated trust ${index + 1}` : trust,
    rank: index + 1,
    adopter,
    share,
    decimals: 1,
  }));
  return [...(published.length > 0 ? published : observedStatistics(study, places)), ...trusts];
}

/** The same statistics of trusts that all were observed, where no source prints any: those of a later census. */
function observedStatistics(study: Study, trusts: readonly RankedTrust[]): CensusShare[] {
  if (study.census.some(({provenance}) => provenance !== 'observed')) return [];
  const {lower, median, upper} = shareQuartiles(trusts);
  const medians = medianShareByAdopter(trusts);
  return statistics
    .map(({role: _, ...rest}): CensusShare => {
      const overall = {'lower-quartile': lower, median, 'upper-quartile': upper};
      const share = rest.adopter
        ? medians[rest.adopter]
        : (overall[rest.statistic as keyof typeof overall] ?? notInText);
      return {...rest, rank: null, share, decimals: 1};
    })
    .filter(({share}) => hasNumber(share));
}

export const isTrust = ({statistic}: CensusShare): boolean => statistic === 'trust';
export const isMedian = ({statistic}: CensusShare): boolean => statistic === 'category-median';

/** A statistic, of all trusts or of a group; none where the study lacks it. */
export const find = (
  all: readonly CensusShare[],
  statistic: Statistic,
  adopter: AdopterCategory | null = null,
): CensusShare | undefined =>
  all.find((row) => row.statistic === statistic && row.adopter === adopter);

export const shareValue = ({share}: CensusShare): number => (hasNumber(share) ? share.value : 0);
export const shareWords = (row: CensusShare): string =>
  `${formatNumber(shareValue(row), row.decimals)}\u00a0%`;
