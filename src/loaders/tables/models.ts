import {type DeploymentModel, deployments} from '../../model/framework/models.ts';
import {id, idOrNothing, ids, oneOf, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const modelsTable = table<DeploymentModel>({
  file: 'data/framework/models.csv',
  row: 'a way in which services are reported to deploy their staff',
  key: ['model'],
  refers: {
    participants: 'participants.participant',
    said: 'said.said',
    quotation: 'quotations.quotation',
    category: 'categories.category',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    model: id('Permanent id, such as lost-band-3'),
    deploys: oneOf(deployments, 'Whether posts rotate, or on which band the services lean'),
    participants: ids('Who speaks for the services; empty where the source names none'),
    holders: text('Whose services they are, as the source reports it'),
    reason: text('What places them, in the words of the report'),
    said: idOrNothing('Id of a row of data/said.csv: the word for how many; may be empty'),
    quotation: idOrNothing('Id of a row of data/framework/quotations.csv; may be empty'),
    category: id('Id of a row of data/framework/categories.csv'),
    ...sourced,
    ...anchored,
  },
});
