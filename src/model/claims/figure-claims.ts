import type {Study} from '../study.ts';
import type {Claim} from './claim.ts';

/**
 * The claims that figures draw or print, by the role that each plays. Which claim it is, the study says in the front
 * matter of the figure's text: `median: ID` under `claims` in content/figures/census.mdx.
 */
export const figureRoles = {
  'bands': ['few-share', 'few-trusts'],
  'census': [
    'median',
    'lower-quartile',
    'upper-quartile',
    'low-adopters-median',
    'medium-adopters-median',
    'high-adopters-median',
    'wider-nhs',
  ],
  'differences': [
    'lowest-share',
    'highest-share',
    'low-adopters-median',
    'medium-adopters-median',
    'high-adopters-median',
  ],
  'establishment': ['largest', 'smallest', 'highest-share', 'lowest-share'],
  'participation': [
    'participating-networks',
    'established-networks',
    'participating-services',
    'invited-services',
    'services-with-data',
    'interviews-held',
    'people-interviewed',
  ],
  'posts': ['over-recruited-radiographers', 'trusts-drawn'],
  'sampling': [
    'ranked',
    'low-adopters',
    'medium-adopters',
    'high-adopters',
    'low-median',
    'medium-median',
    'high-median',
    'smaller-services',
    'medium-services',
    'larger-services',
  ],
  'share-and-size': ['correlation', 'p-value'],
  'trust-place': [
    'highest-share',
    'lowest-share',
    'largest-establishment',
    'smallest-establishment',
    'census-lower-quartile',
    'census-median',
    'census-upper-quartile',
    'census-size',
  ],
} as const;

/** A figure that takes claims by their role. */
export type ClaimedFigure = keyof typeof figureRoles;
export type FigureRole<Id extends ClaimedFigure> = (typeof figureRoles)[Id][number];

/** One claim that a study gives to a figure. */
export interface FigureClaim {
  readonly figure: string;
  readonly role: string;
  /** Id of the claim. */
  readonly claim: string;
}

/** The claim that plays a role in a figure; undefined where the study has none for it. */
export function claimInRole<Id extends ClaimedFigure>(
  {figureClaims, claims}: Study,
  figure: Id,
  role: FigureRole<Id>,
): Claim | undefined {
  const given = figureClaims.find((each) => each.figure === figure && each.role === role);
  return given && claims.find(({claim}) => claim === given.claim);
}

/** A figure's claims as rows of a study, from the id of the claim in each role. */
export const figureClaimsOf = <Id extends ClaimedFigure>(
  figure: Id,
  ids: Readonly<Partial<Record<FigureRole<Id>, string>>>,
): FigureClaim[] =>
  Object.entries<string | undefined>(ids).flatMap(([role, claim]) =>
    claim === undefined ? [] : [{figure, role, claim}],
  );
