import type {ChartedSummary} from '../../model/framework/framework.ts';
import {account, id} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const matrixTable = table<ChartedSummary>({
  file: 'data/framework/matrix.csv',
  row: 'a cell of the framework matrix',
  key: ['participant', 'category'],
  order: ['participant', 'category'],
  refers: {
    participant: 'participants.participant',
    category: 'categories.category',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    participant: id('Id of a row of data/framework/participants.csv'),
    category: id('Id of a row of data/framework/categories.csv'),
    summary: account('What the participant reports for the category, in the words of the report'),
    ...sourced,
    ...anchored,
  },
});
