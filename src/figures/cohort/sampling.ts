import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole, type FigureRole} from '../../model/claims/figure-claims.ts';
import {formatClaim} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import {countsFigure} from './participation.ts';
import type {ParticipationCount} from './participation-rows.ts';

type Role = FigureRole<'sampling'>;

/** From the census to those who were chosen, step by step; a step whose claims a study lacks is left out. */
const steps: readonly {
  readonly name: string;
  readonly isQuiet?: true;
  readonly counts: readonly {
    readonly role: Role;
    readonly group: string;
    readonly median?: Role;
  }[];
}[] = [
  {
    name: 'Ranked by their support share',
    isQuiet: true,
    counts: [{role: 'ranked', group: 'services'}],
  },
  {
    name: 'Chosen by adopter category',
    counts: [
      {role: 'low-adopters', group: 'low', median: 'low-median'},
      {role: 'medium-adopters', group: 'medium', median: 'medium-median'},
      {role: 'high-adopters', group: 'high', median: 'high-median'},
    ],
  },
  {
    name: 'The same services, by size',
    counts: [
      {role: 'smaller-services', group: 'smaller'},
      {role: 'medium-services', group: 'medium'},
      {role: 'larger-services', group: 'large'},
    ],
  },
];

function samplingRows(study: Study): ParticipationCount[] {
  const find = (role: Role): Claim | undefined => claimInRole(study, 'sampling', role);
  return steps.flatMap(({name, isQuiet, counts}) =>
    counts.flatMap(({role, group, median}) => {
      const found = find(role);
      if (!found) return [];
      const {value, provenance, source, place} = found;
      const share = median && find(median);
      return [
        {
          line: name,
          group,
          measured: {value, provenance, source, place},
          n: value,
          whole: null,
          isLoud: !isQuiet,
          ...(share ? {note: `census median ${formatClaim(share)}`} : {}),
        },
      ];
    }),
  );
}

/** How the services were chosen: from a census to a ranking, and from that to those that took part. */
export const sampling = countsFigure(
  'sampling',
  samplingRows,
  'A square for each service, 24 in a row, step after step: muted in the ranking, strong from the choice on. ' +
    'How adopter categories and sizes cross, the text does not say.',
  [{key: 'median_share', head: 'Median share', value: ({note}) => note ?? ''}],
);
