import type {Apprenticeship} from '../../model/framework/framework.ts';
import {bands} from '../../model/workforce/workforce.ts';
import {idOrNothing, oneOf, ordinal, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const apprenticeshipsTable = table<Apprenticeship>({
  file: 'data/framework/apprenticeships.csv',
  row: 'a level of apprenticeship, and the role that it leads to',
  key: ['level'],
  order: ['level'],
  refers: {said: 'said.said', source: 'sources.source', read_in: 'sources.source'},
  columns: {
    level: ordinal('The level, such as 6 for a degree'),
    role: text('The role that it leads to'),
    band: oneOf(bands, 'The lowest band of that role, band-2 to band-8'),
    uptake: text('How common the source says it is, in a few words of the report'),
    said: idOrNothing('Id of a row of data/said.csv: the source’s words for it; may be empty'),
    ...sourced,
    ...anchored,
  },
});
