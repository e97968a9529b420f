import {type HeadcountRow, supportBands} from '../../model/workforce/workforce.ts';
import {id, oneOf, people} from '../columns.ts';
import {table} from '../table.ts';
import {restsOn, sourced} from './sourced.ts';

export const headcountTable = table<HeadcountRow>({
  file: 'data/questionnaire/headcount.csv',
  row: 'the people of a support band in a case',
  key: ['case', 'band'],
  order: ['case', 'band'],
  refers: {case: 'cases.case', source: 'sources.source', rests_on: 'claims.claim'},
  units: {headcount: 'people'},
  columns: {
    case: id('Id of a row of data/cases.csv'),
    band: oneOf(
      [...supportBands, 'support'],
      'band-2, band-3, band-4, or support for the three together',
    ),
    headcount: people('People, or why there is no number'),
    ...sourced,
    rests_on: restsOn,
  },
});
