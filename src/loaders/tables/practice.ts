import {type PracticeArea, practisingStaff, standings} from '../../model/framework/framework.ts';
import {id, idOrNothing, ids, oneOf, text, textIfAny} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const practiceTable = table<PracticeArea>({
  file: 'data/framework/practice.csv',
  row: 'an area of work, and how it stands to those who work there',
  key: ['area', 'standing'],
  refers: {
    participants: 'participants.participant',
    quotation: 'quotations.quotation',
    said: 'said.said',
    category: 'categories.category',
    source: 'sources.source',
    read_in: 'sources.source',
  },
  columns: {
    area: text('The area, in the words of the report'),
    standing: oneOf(standings, 'usual, new (reported as new) or wanted (called for)'),
    staff: oneOf(practisingStaff, 'band-4, or support where it is said of all support staff'),
    participants: ids('Who tells of it; empty where the source names nobody'),
    callers: textIfAny(
      'By whom or of whom it is called for, in the words of the report; may be empty',
    ),
    quotation: idOrNothing('Id of a row of data/framework/quotations.csv; may be empty'),
    said: idOrNothing('Id of a row of data/said.csv: the word for how many; may be empty'),
    category: id('Id of a row of data/framework/categories.csv'),
    ...sourced,
    ...anchored,
  },
});
