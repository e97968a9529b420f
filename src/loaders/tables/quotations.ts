import type {Quotation} from '../../model/framework/framework.ts';
import {account, id, idIfAny, ids, textIfAny} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const quotationsTable = table<Quotation>({
  file: 'data/framework/quotations.csv',
  row: 'words of participants, exact, indexed to a category',
  key: ['quotation'],
  order: ['quotation'],
  refers: {
    participants: 'participants.participant',
    category: 'categories.category',
    said: 'said.said',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    quotation: id('Permanent id, such as q01'),
    participants: ids('Who said it, with a space between ids; empty where the source names nobody'),
    category: id('Id of a row of data/framework/categories.csv'),
    text: account('The words, exactly'),
    about: account('What they are about, in the words of the report'),
    said: idIfAny('Id of a row of data/said.csv that says who said it, where nobody is named'),
    ...sourced,
    ...anchored,
    before: textIfAny(
      'A few exact words of the source right before it, by which it is found again',
    ),
    after: textIfAny('A few exact words of the source right after it'),
  },
});
