import {stances, type View} from '../../model/framework/framework.ts';
import {id, idOrNothing, ids, oneOf, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const viewsTable = table<View>({
  file: 'data/framework/views.csv',
  row: 'where somebody stands on an issue',
  key: ['view'],
  refers: {
    issue: 'issues.issue',
    said: 'said.said',
    participants: 'participants.participant',
    quotations: 'quotations.quotation',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    view: id('Permanent id, such as no-link'),
    issue: id('Id of a row of data/framework/issues.csv: what it answers'),
    stance: oneOf(stances, 'for, against, both or neither, as the report reads it'),
    answer: text('The answer in a word or two'),
    holders: text('Who holds it, as the source reports it'),
    reason: text('What they say, in the words of the report'),
    said: idOrNothing('Id of a row of data/said.csv: the word for how many; may be empty'),
    participants: ids('Those of the holders whom the source names; may be empty'),
    quotations: ids('Their words, ids of rows of data/framework/quotations.csv; may be empty'),
    ...sourced,
    ...anchored,
  },
});
