import {stances, type View} from '../../model/framework/framework.ts';
import {id, idOrNothing, ids, oneOf, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const viewsTable = table<View>({
  file: 'data/framework/views.csv',
  row: 'an answer to a question, and who gives it',
  key: ['view'],
  refers: {
    said: 'said.said',
    participants: 'participants.participant',
    quotations: 'quotations.quotation',
    category: 'categories.category',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    view: id('Permanent id, such as no-link'),
    question: text('What it answers, alike in all answers to one question'),
    stance: oneOf(stances, 'affirms or denies'),
    answer: text('The answer in a word or two'),
    holders: text('Who holds it, as the source reports it'),
    reason: text('What they say, in the words of the report'),
    said: idOrNothing('Id of a row of data/said.csv: the word for how many; may be empty'),
    participants: ids('Those of the holders whom the source names; may be empty'),
    quotations: ids('Their words, ids of rows of data/framework/quotations.csv; may be empty'),
    category: id('Id of a row of data/framework/categories.csv'),
    ...sourced,
    ...anchored,
  },
});
