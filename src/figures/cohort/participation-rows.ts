import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole, type FigureRole} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import type {Measured} from '../../model/values/value.ts';

/** One count, drawn as that many squares or printed; `whole` adds empty squares for those that are missing from it. */
export interface ParticipationCount {
  readonly line: string;
  readonly group: string;
  readonly measured: Measured;
  readonly n: number;
  readonly whole: number | null;
  /** Whether its line leads, though it tells no one who could have taken part. */
  readonly isLoud?: boolean;
  /** What stands small below its squares. */
  readonly note?: string;
  /** Whether it is a number alone: what is no network or service, so that a square is one thing. */
  readonly isPrinted?: boolean;
}

type Role = FigureRole<'participation'>;

/** Lines of the figure, by the role of their claims; a line whose claims a study lacks is left out. */
const lines: readonly {
  readonly name: string;
  readonly isPrinted?: true;
  readonly isLoud?: true;
  readonly counts: readonly {
    readonly role: Role;
    readonly group: string;
    readonly whole?: Role;
    /** Those who were asked: where all of them took part, it is said. */
    readonly invited?: Role;
  }[];
}[] = [
  {
    name: 'Imaging networks',
    counts: [{role: 'participating-networks', group: 'took part', whole: 'established-networks'}],
  },
  {
    name: 'Trusts',
    isLoud: true,
    counts: [{role: 'participating-services', group: 'took part', invited: 'invited-services'}],
  },
  {
    name: 'Trusts that sent workforce data',
    counts: [{role: 'services-with-data', group: 'sent data', whole: 'participating-services'}],
  },
  {name: 'Interviews', isPrinted: true, counts: [{role: 'interviews-held', group: 'held'}]},
  {
    name: 'People interviewed',
    isPrinted: true,
    counts: [{role: 'people-interviewed', group: 'in these interviews'}],
  },
];

/** The counts of each line, in the order in which they are drawn. */
export function countRows(study: Study): ParticipationCount[] {
  const find = (role: Role): Claim | undefined => claimInRole(study, 'participation', role);
  const numberOf = (role?: Role): number | null => (role && find(role)?.value) ?? null;
  return lines.flatMap(({name, isPrinted, isLoud, counts}) =>
    counts.flatMap(({role, group, whole, invited}) => {
      const found = find(role);
      if (!found) return [];
      const {value, provenance, source, place} = found;
      return [
        {
          line: name,
          group: numberOf(invited) === value ? `${group}, all that were invited` : group,
          measured: {value, provenance, source, place},
          n: value,
          whole: numberOf(whole),
          isLoud: isLoud === true,
          isPrinted: isPrinted === true,
        },
      ];
    }),
  );
}
