import type {CareerRoute} from '../../model/framework/framework.ts';
import {bands} from '../../model/workforce/workforce.ts';
import {amount, id, idOrNothing, oneOf, textIfAny} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const routesTable = table<CareerRoute>({
  file: 'data/framework/routes.csv',
  row: 'a way from band to band that a service tells of',
  key: ['participant', 'from', 'to'],
  refers: {
    participant: 'participants.participant',
    quotation: 'quotations.quotation',
    category: 'categories.category',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  units: {years: 'years'},
  columns: {
    participant: id('Id of a row of data/framework/participants.csv'),
    from: oneOf(bands, 'The band at which it begins'),
    to: oneOf(bands, 'The band to which it leads'),
    years: amount('How long it is to take, or why there is no number'),
    who: textIfAny('Who goes it, in the words of the source; empty where it is open to many'),
    standing: textIfAny('How it stands, such as planned; empty where the source does not say'),
    quotation: idOrNothing('Id of a row of data/framework/quotations.csv; may be empty'),
    category: id('Id of a row of data/framework/categories.csv'),
    ...sourced,
    ...anchored,
  },
});
