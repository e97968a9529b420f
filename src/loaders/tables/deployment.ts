import {areas, deploymentBands, type DeploymentRow} from '../../model/workforce/workforce.ts';
import {id, oneOf, people} from '../columns.ts';
import {table} from '../table.ts';
import {restsOn, sourced} from './sourced.ts';

export const deploymentTable = table<DeploymentRow>({
  file: 'data/questionnaire/deployment.csv',
  row: 'the people of a group of bands in an area of a case',
  key: ['case', 'bands', 'area'],
  order: ['case', 'bands', 'area'],
  refers: {case: 'cases.case', source: 'sources.source', rests_on: 'claims.claim'},
  units: {headcount: 'people'},
  columns: {
    case: id('Id of a row of data/cases.csv'),
    bands: oneOf(deploymentBands, 'bands-2-and-3 or band-4'),
    area: oneOf(areas, 'Area of work; rotational for posts that rotate between areas'),
    headcount: people('People, or why there is no number'),
    ...sourced,
    rests_on: restsOn,
  },
});
