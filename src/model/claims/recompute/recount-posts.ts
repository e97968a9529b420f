import {type Correlation, pearson} from '../../statistics/correlation.ts';
import type {Study} from '../../study.ts';
import {isNumber} from '../../values/value.ts';
import type {EstablishmentRow} from '../../workforce/workforce.ts';
import {chosen, conditionWords, onTable, type Recount} from './recount.ts';

interface Funded {
  readonly rows: readonly EstablishmentRow[];
  readonly wte: number;
  /** Per cent; NaN where the support posts have no number. */
  readonly share: number;
}

/**
 * Funded posts of each case that has a total. What a source states of shares is left out: it is
 * what these rows test.
 */
function funded({establishment}: Study): Funded[] {
  const rows = establishment.filter(({measure, wte}) => measure === 'funded' && isNumber(wte));
  return [...Map.groupBy(rows, (row) => row.case).values()].flatMap((own) => {
    const of = (staff: string): number =>
      (own.find((row) => row.staff === staff)?.wte ?? NaN) as number;
    const wte = [of('imaging'), of('support') + of('radiographers')].find(
      (each) => !Number.isNaN(each),
    );
    return wte === undefined ? [] : [{rows: own, wte, share: (100 * of('support')) / wte}];
  });
}

function overFunded(
  usage: string,
  does: string,
  formula: string,
  of: (services: readonly Funded[]) => number,
  needsShare: boolean,
): Recount {
  return {
    usage,
    does,
    ...onTable('establishment'),
    of: ({study}) => {
      const services = funded(study).filter(({share}) => !needsShare || !Number.isNaN(share));
      return {
        table: 'establishment',
        rows: services.flatMap(({rows}) => rows),
        cases: services.length,
        value: services.length === 0 ? NaN : of(services),
        formula,
      };
    },
  };
}

/** No correlation without four services that differ in both. */
function sharesAgainstSize(services: readonly Funded[]): Pick<Correlation, 'r' | 'p'> {
  const [sizes, shares] = [services.map(({wte}) => wte), services.map(({share}) => share)];
  const differ = (values: readonly number[]): boolean => new Set(values).size > 1;
  return services.length > 3 && differ(sizes) && differ(shares)
    ? pearson(sizes, shares)
    : {r: NaN, p: NaN};
}

const overRecruited: Recount = {
  usage: 'over-recruited:establishment staff=support',
  does: 'cases with more posts filled than funded, of a staff group',
  ...onTable('establishment'),
  of: (request) => {
    const rows = (
      chosen(request, 'establishment') as unknown as readonly EstablishmentRow[]
    ).filter(({staff, wte}) => staff !== 'imaging' && isNumber(wte));
    const pairs = [...Map.groupBy(rows, ({case: id, staff}) => `${id} ${staff}`).values()].flatMap(
      (own) => {
        const [planned, filled] = [
          own.find(({measure}) => measure === 'funded'),
          own.find(({measure}) => measure === 'in-post'),
        ];
        return planned && filled ? [{planned, filled}] : [];
      },
    );
    const over = pairs.filter(({planned, filled}) => Number(filled.wte) > Number(planned.wte));
    return {
      table: 'establishment',
      rows: pairs.flatMap(({planned, filled}) => [planned, filled]),
      cases: pairs.length,
      value: over.length,
      formula: `number of cases with more WTE in post than funded, ${conditionWords(request.where)}`,
    };
  },
};

/** What funded and filled posts give. */
export const postRecounts: Readonly<Record<string, Recount>> = {
  'over-recruited': overRecruited,
  'smallest': overFunded(
    'smallest:establishment',
    'the smallest funded establishment, bands 2 to 8, in WTE',
    'smallest sum of funded posts, bands 2 to 8',
    (services) => Math.min(...services.map(({wte}) => wte)),
    false,
  ),
  'largest': overFunded(
    'largest:establishment',
    'the largest funded establishment, bands 2 to 8, in WTE',
    'largest sum of funded posts, bands 2 to 8',
    (services) => Math.max(...services.map(({wte}) => wte)),
    false,
  ),
  'lowest-share': overFunded(
    'lowest-share:establishment',
    'the lowest support share of funded posts, in per cent',
    'lowest of 100 × bands 2 to 4 ÷ bands 2 to 8, funded WTE',
    (services) => Math.min(...services.map(({share}) => share)),
    true,
  ),
  'highest-share': overFunded(
    'highest-share:establishment',
    'the highest support share of funded posts, in per cent',
    'highest of 100 × bands 2 to 4 ÷ bands 2 to 8, funded WTE',
    (services) => Math.max(...services.map(({share}) => share)),
    true,
  ),
  'correlation': overFunded(
    'correlation:establishment',
    'Pearson’s r of the support share with the size of the establishment',
    'Pearson’s r of support share with funded establishment',
    (services) => sharesAgainstSize(services).r,
    true,
  ),
  'p-value': overFunded(
    'p-value:establishment',
    'p of Pearson’s r of the support share with the size of the establishment',
    'two-sided p of Pearson’s r of support share with funded establishment',
    (services) => sharesAgainstSize(services).p,
    true,
  ),
};
