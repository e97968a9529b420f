import {bands, type CensusRow, trustKinds} from '../../model/workforce/workforce.ts';
import {id, oneOf, people} from '../columns.ts';
import {table} from '../table.ts';
import {restsOn, sourced} from './sourced.ts';

export const censusTable = table<CensusRow>({
  file: 'data/census/census.csv',
  row: 'the people of a pay band in a trust of the census',
  key: ['trust', 'band'],
  order: ['trust', 'band'],
  refers: {source: 'sources.source', rests_on: 'claims.claim'},
  units: {headcount: 'people'},
  columns: {
    trust: id('Permanent id, such as C017'),
    kind: oneOf(trustKinds, 'acute or specialist'),
    band: oneOf(bands, 'Pay band, from band-2 to band-8'),
    headcount: people('People, or why there is no number'),
    ...sourced,
    rests_on: restsOn,
  },
});
