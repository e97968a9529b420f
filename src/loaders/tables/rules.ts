import {type Rule, ruleKinds} from '../../model/typed/typed-number.ts';
import {id, oneOf, phrases, text} from '../columns.ts';
import {table} from '../table.ts';

export const rulesTable = table<Rule>({
  file: 'data/rules.csv',
  row: 'a definition or a rule of this report, on which words in a text may rest',
  isForCheck: true,
  key: ['rule'],
  columns: {
    rule: id('Permanent id, such as median'),
    words: phrases('The words that it may bind, with | between them'),
    about: phrases('Words of which one has to stand in the same sentence, with | between them'),
    because: text('The reason, as a sentence'),
    kind: oneOf(
      ruleKinds,
      'definition for what a word or measure means, report for how this report itself is made',
    ),
  },
});
