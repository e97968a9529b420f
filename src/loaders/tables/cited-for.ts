import type {CitedFor} from '../../model/claims/cited-for.ts';
import {ordinal, phrases} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const citedForTable = table<CitedFor>({
  file: 'data/cited-for.csv',
  row: 'what the paper cites a work for',
  isForCheck: true,
  key: ['reference', 'about'],
  refers: {source: 'sources.source', read_in: 'sources.source'},
  columns: {
    reference: ordinal('Number of the work in the list of references'),
    about: phrases(
      'Words of which one has to stand in a sentence that cites the work, in its heading or in the sentence ' +
        'before, with | between them',
    ),
    ...sourced,
    ...anchored,
  },
});
