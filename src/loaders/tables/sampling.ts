import {adopterCategories, type Sampling, sizeBands} from '../../model/workforce/workforce.ts';
import {id, oneOf} from '../columns.ts';
import {table} from '../table.ts';
import {restsOn, sourced} from './sourced.ts';

export const samplingTable = table<Sampling>({
  file: 'data/sampling.csv',
  row: 'how a case was chosen',
  key: ['case'],
  order: ['case'],
  refers: {
    case: 'cases.case',
    trust: 'census.trust',
    source: 'sources.source',
    rests_on: 'claims.claim',
  },
  columns: {
    case: id('Id of a row of data/cases.csv'),
    adopter: oneOf(adopterCategories, 'Adopter category: low, medium or high'),
    size: oneOf(sizeBands, 'Size band: small, medium or large'),
    trust: id('Its trust in data/census/census.csv'),
    ...sourced,
    rests_on: restsOn,
  },
});
