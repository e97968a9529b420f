import type {Discrepancy} from '../../model/claims/claim.ts';
import {id, ids, text, textIfAny} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, restsOn} from './sourced.ts';

export const discrepanciesTable = table<Discrepancy>({
  file: 'data/discrepancies.csv',
  row: 'where a source disagrees with itself, or leaves a question',
  key: ['discrepancy'],
  order: ['discrepancy'],
  refers: {categories: 'categories.category', read_in: 'sources.source', rests_on: 'claims.claim'},
  columns: {
    discrepancy: id('Permanent id, such as d01'),
    title: text('In a few words'),
    finding: text('What is printed, and why it does not fit or what it leaves open'),
    handling: text('What the report does about it'),
    categories: ids(
      'Ids of rows of data/framework/categories.csv, with a space between them; may be empty',
    ),
    ...anchored,
    worked_out: textIfAny(
      'Numbers of the finding that the report has worked out, with a space between them',
    ),
    rests_on: restsOn,
  },
});
