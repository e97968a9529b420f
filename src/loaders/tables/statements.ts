import {type Statement, statementKinds} from '../../model/workforce/workforce.ts';
import {id, oneOf, percentOrNone} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, restsOn, sourced} from './sourced.ts';

export const statementsTable = table<Statement>({
  file: 'data/questionnaire/statements.csv',
  row: 'what a source says of a case without giving the rows behind it',
  key: ['case', 'statement'],
  order: ['case', 'statement'],
  refers: {
    case: 'cases.case',
    source: 'sources.source',
    read_in: 'sources.source',
    rests_on: 'claims.claim',
  },
  units: {value: '%'},
  columns: {
    case: id('Id of a row of data/cases.csv'),
    statement: oneOf(statementKinds, 'What is stated'),
    value: percentOrNone('Per cent, for the two shares; not-applicable for the others'),
    ...sourced,
    ...anchored,
    rests_on: restsOn,
  },
});
