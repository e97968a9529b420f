import {tables} from '../../loaders/tables/index.ts';
import type {Claim} from '../../model/claims/claim.ts';
import type {Study} from '../../model/study.ts';
import {isNumber} from '../../model/values/value.ts';
import type {EstablishmentRow, StaffGroup} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';
import {printsAs, tidy} from './precision.ts';
import {mend, rowNumbers} from './totals.ts';

/** What a case's funded rows give, and the rows behind it. */
interface Funded {
  readonly case: string;
  readonly rows: readonly EstablishmentRow[];
  readonly wte: number;
  /** Per cent, support of imaging. */
  readonly share: number | undefined;
}

/** Ways to recompute a claim that is an extreme of what the rows give. */
const extremes: Readonly<Record<string, Extreme>> = {
  'smallest': {of: 'wte', isBeyond: (value, extreme) => value < extreme},
  'largest': {of: 'wte', isBeyond: (value, extreme) => value > extreme},
  'lowest-share': {of: 'share', isBeyond: (value, extreme) => value < extreme},
  'highest-share': {of: 'share', isBeyond: (value, extreme) => value > extreme},
};

interface Extreme {
  readonly of: 'wte' | 'share';
  readonly isBeyond: (value: number, extreme: number) => boolean;
}

/** An observed row may be right where a source is not: then a note says that the two differ. */
export const publishedExtremes: Check = {
  title:
    'No funded establishment or support share lies beyond the extremes that claims give of the same cases',
  needs: ['claims', 'establishment'],
  find: (inspection) =>
    beyond(inspection)
      .filter(({rows}) => !isObserved(rows))
      .map(({rows, what, claim}) =>
        inspection.at(rows[0]!, `${what}, and ${nameOf(claim, inspection)}. ${mend(rows)}`),
      ),
  notes: (inspection) =>
    beyond(inspection)
      .filter(({rows}) => isObserved(rows))
      .map(({rows, what, claim}) =>
        inspection.at(
          rows[0]!,
          `${what}, which differs from what the paper prints: ${nameOf(claim, inspection)}.`,
        ),
      ),
};

const isObserved = (rows: readonly EstablishmentRow[]): boolean =>
  rows.some(({provenance}) => provenance === 'observed');

const nameOf = (claim: Claim, {rowOf}: Inspection): string =>
  `claim "${claim.claim}" (${tables.claims.file}, row ${rowOf(claim)}) is ${claim.value}`;

interface Beyond {
  readonly rows: readonly EstablishmentRow[];
  readonly what: string;
  readonly claim: Claim;
}

function beyond(inspection: Inspection): Beyond[] {
  const funded = fundedOf(inspection.study);
  return inspection.study.claims.flatMap((claim) => {
    const extreme = extremeOf(claim);
    // Of more or fewer cases than the source had, the extremes may well be others.
    if (!extreme || (claim.n !== null && claim.n !== funded.length)) return [];
    return funded.flatMap((one) => {
      const value = one[extreme.of];
      return value === undefined || !isPast(value, claim, extreme)
        ? []
        : [
            {
              rows: one.rows,
              what: `${one.case} has ${said[extreme.of](value)} (${rowNumbers(one.rows, inspection)})`,
              claim,
            },
          ];
    });
  });
}

/** Which extreme of all cases a claim is; undefined where it is none. */
const extremeOf = ({computation}: Claim): Extreme | undefined =>
  computation
    .filter(({where}) => where.length === 0)
    .map((step) => extremes[step.computation])
    .find((extreme) => extreme !== undefined);

/** Whether a value lies beyond a claim's by more than the claim is rounded. */
const isPast = (value: number, claim: Claim, {isBeyond}: Extreme): boolean =>
  isBeyond(value, claim.value) && !printsAs(value, claim.value, claim.decimals);

const said = {
  wte: (value: number): string => `${tidy(value)} funded WTE`,
  share: (value: number): string => `a support share of ${tidy(value)} %`,
} satisfies Record<'wte' | 'share', (value: number) => string>;

function fundedOf({establishment}: Study): Funded[] {
  const rows = establishment.filter(({measure, wte}) => measure === 'funded' && isNumber(wte));
  return [...Map.groupBy(rows, (row) => row.case)].flatMap(([id, own]) => {
    const of = (staff: StaffGroup): number | undefined =>
      own.find((row) => row.staff === staff)?.wte as number | undefined;
    const [support, radiographers, imaging] = [of('support'), of('radiographers'), of('imaging')];
    const wte =
      imaging ??
      (support === undefined || radiographers === undefined ? undefined : support + radiographers);
    return wte === undefined
      ? []
      : [
          {
            case: id,
            rows: own,
            wte,
            share: support === undefined || wte === 0 ? undefined : (100 * support) / wte,
          },
        ];
  });
}
