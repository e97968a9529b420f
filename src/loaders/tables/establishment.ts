import {type EstablishmentRow, postMeasures, staffGroups} from '../../model/workforce/workforce.ts';
import {amount, id, oneOf} from '../columns.ts';
import {table} from '../table.ts';
import {restsOn, sourced} from './sourced.ts';

export const establishmentTable = table<EstablishmentRow>({
  file: 'data/questionnaire/establishment.csv',
  row: 'the posts of a staff group in a case',
  key: ['case', 'staff', 'measure'],
  order: ['case', 'staff', 'measure'],
  refers: {case: 'cases.case', source: 'sources.source', rests_on: 'claims.claim'},
  units: {wte: 'WTE'},
  columns: {
    case: id('Id of a row of data/cases.csv'),
    staff: oneOf(
      staffGroups,
      'support (bands 2 to 4), radiographers (bands 5 to 8) or imaging (both together)',
    ),
    measure: oneOf(postMeasures, 'funded (the establishment) or in-post'),
    wte: amount('Whole-time equivalents, or why there is no number'),
    ...sourced,
    rests_on: restsOn,
  },
});
