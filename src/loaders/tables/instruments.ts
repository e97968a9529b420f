import {type InterviewQuestion, questionParts, schedules} from '../../model/framework/framework.ts';
import {id, ids, oneOf, ordinal, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const instrumentsTable = table<InterviewQuestion>({
  file: 'data/framework/instruments.csv',
  row: 'a question of an interview schedule, or a part of one',
  key: ['question'],
  order: ['schedule', 'number', 'part'],
  refers: {categories: 'categories.category', source: 'sources.source', read_in: 'sources.source'},
  columns: {
    question: id('Permanent id, such as n08b'),
    schedule: oneOf(schedules, 'network or manager'),
    number: ordinal('Number of the question in its schedule, from 1'),
    part: oneOf(
      questionParts,
      'main for the question itself, otherwise the letter that the source prints',
    ),
    asks: text('What it asks, in the words of the report'),
    categories: ids(
      'Ids of rows of data/framework/categories.csv that the answers feed, with a space between them; may be empty',
    ),
    ...sourced,
    ...anchored,
  },
});
