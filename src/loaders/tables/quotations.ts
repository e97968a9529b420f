import type {Quotation} from '../../model/framework/framework.ts';
import {account, id, ids} from '../columns.ts';
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
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    quotation: id('Permanent id, such as q01'),
    participants: ids('Who said it, with a space between ids; empty where the source names nobody'),
    category: id('Id of a row of data/framework/categories.csv'),
    text: account('The words, exactly'),
    about: account('What they are about, in the words of the report'),
    ...sourced,
    ...anchored,
  },
});
