import type {Fragment} from '../../model/framework/framework.ts';
import {account, id} from '../columns.ts';
import {table} from '../table.ts';

export const fragmentsTable = table<Fragment>({
  file: 'data/framework/short-quotations.csv',
  row: 'words of a quotation that stand for the whole where there is no room for it',
  key: ['quotation'],
  order: ['quotation'],
  refers: {quotation: 'quotations.quotation'},
  columns: {
    quotation: id('Id of a row of data/framework/quotations.csv'),
    fragment: account('Words that follow each other in it, exactly'),
  },
});
