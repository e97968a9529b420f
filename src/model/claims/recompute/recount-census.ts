import {isNumber, type Measured} from '../../values/value.ts';
import {
  type CensusTrust,
  censusTrusts,
  medianShare,
  pooledShare,
  ranked,
  shareQuartiles,
} from '../../workforce/census.ts';
import {adopterCategories} from '../../workforce/workforce.ts';
import type {Request} from './computation.ts';
import {chosen, conditionWords, onTable, type Recount} from './recount.ts';

const trusts: Recount = {
  usage: 'trusts:census column=value',
  does: 'trusts of the census, where conditions hold',
  ...onTable('census'),
  of: (request) => {
    const rows = chosen(request, 'census');
    return {
      table: 'census',
      rows,
      value: new Set(rows.map((row) => row['trust'])).size,
      formula: `number of trusts${request.where.length > 0 ? ` where ${conditionWords(request.where)}` : ''}`,
      isOpen: true,
    };
  },
};

/** A statistic of the census, over all trusts or those of an adopter category, which is a third of the ranking. */
function overCensus(
  usage: string,
  does: string,
  formula: string,
  statistic: (trusts: readonly CensusTrust[]) => Measured,
): Recount {
  const complaint = ({inputs, where}: Request): string | undefined => {
    if (inputs.length !== 1 || inputs[0] !== 'census') return 'It takes the census.';
    const isAdopter = where.every(
      ({column, values}) =>
        column === 'adopter' &&
        values.every((value) => (adopterCategories as readonly string[]).includes(value)),
    );
    return isAdopter
      ? undefined
      : 'Its only condition is adopter=low, adopter=medium or adopter=high.';
  };
  return {
    usage,
    does,
    complaint,
    reads: () => ['census'],
    of: ({study, where}) => {
      const all = ranked(censusTrusts(study)).filter((trust) =>
        where.every(({values}) => values.includes(trust.adopter)),
      );
      const {value} = statistic(all);
      const ofCategory = where
        .flatMap(({values}) => values)
        .map((adopter) => `, of the ${adopter} third`)
        .join('');
      return {
        table: 'census',
        rows: study.census,
        cases: all.length,
        value: isNumber(value) ? value : NaN,
        formula: `${formula}${ofCategory}`,
      };
    },
  };
}

/** Statistics over the trusts of the census. */
export const censusRecounts: Readonly<Record<string, Recount>> = {
  trusts,
  'median-share': overCensus(
    'median-share:census adopter=high',
    'median of the trusts’ support shares, in per cent, of all or of an adopter category',
    'median of the trusts’ 100 × bands 2 to 4 ÷ bands 2 to 8',
    medianShare,
  ),
  'lower-quartile-share': overCensus(
    'lower-quartile-share:census',
    'lower quartile (type 7) of the trusts’ support shares',
    'lower quartile of the trusts’ support shares',
    (all) => shareQuartiles(all).lower,
  ),
  'upper-quartile-share': overCensus(
    'upper-quartile-share:census',
    'upper quartile (type 7) of the trusts’ support shares',
    'upper quartile of the trusts’ support shares',
    (all) => shareQuartiles(all).upper,
  ),
  'pooled-share': overCensus(
    'pooled-share:census',
    'support share of all trusts taken together',
    '100 × bands 2 to 4 ÷ bands 2 to 8, all trusts together',
    pooledShare,
  ),
};
