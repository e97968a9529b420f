import type {Issue} from '../../model/framework/framework.ts';
import {id, oneOf, phrasesOrNothing, text, textOrNothing} from '../columns.ts';
import {table} from '../table.ts';

export const issuesTable = table<Issue>({
  file: 'data/framework/issues.csv',
  row: 'a question of a category on which views may differ',
  key: ['issue'],
  refers: {category: 'categories.category'},
  columns: {
    issue: id('Permanent id, such as rotation'),
    category: id('Id of a row of data/framework/categories.csv'),
    question: text('The question, in the words of the report'),
    for: text('What one side stands for, in a few words'),
    against: text('What the other side stands for, in a few words'),
    for_words: phrasesOrNothing(
      'Words of the source by which the one side is known, with | between them',
    ),
    against_words: phrasesOrNothing('Words by which the other side is known, with | between them'),
    one_sided: textOrNothing(
      'A sentence that says so, where the source reports only one side; else empty',
    ),
    drawn: oneOf(['yes', 'no'], 'yes where the figure of views draws it in words'),
  },
});
