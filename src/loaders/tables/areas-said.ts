import {
  areas,
  type AreaSaid,
  areaStandings,
  deploymentBands,
} from '../../model/workforce/workforce.ts';
import {idOrNothing, oneOf} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const areasSaidTable = table<AreaSaid>({
  file: 'data/questionnaire/areas-said.csv',
  row: 'what a source says in words of whether a group of bands works in an area',
  key: ['bands', 'area'],
  refers: {said: 'said.said', source: 'sources.source', read_in: 'sources.source'},
  columns: {
    bands: oneOf(deploymentBands, 'bands-2-and-3 or band-4'),
    area: oneOf(areas, 'Area of work'),
    standing: oneOf(
      areaStandings,
      'alone (in most services there and nowhere else) or not-normally',
    ),
    said: idOrNothing('Id of a row of data/said.csv: the source’s words for it; may be empty'),
    ...sourced,
    ...anchored,
  },
});
