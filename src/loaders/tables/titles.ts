import type {JobTitle} from '../../model/framework/framework.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import {id, ids, oneOf, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const titlesTable = table<JobTitle>({
  file: 'data/framework/titles.csv',
  row: 'a job title of a support band',
  key: ['title', 'band'],
  refers: {
    participants: 'participants.participant',
    category: 'categories.category',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    title: text('The title, as the source prints it'),
    band: oneOf(supportBands, 'band-2, band-3 or band-4'),
    participants: ids(
      'Who reports it of their service; empty where the source gives it as the title everywhere',
    ),
    category: id('Id of a row of data/framework/categories.csv'),
    ...sourced,
    ...anchored,
  },
});
