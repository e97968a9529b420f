import {
  reportedKinds,
  reportingDomains,
  type ReportingItem,
} from '../../model/framework/reporting.ts';
import {oneOf, ordinal, text, textOrNothing} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const reportingTable = table<ReportingItem>({
  file: 'data/framework/coreq.csv',
  row: 'an item of the reporting checklist, and what the paper says of it',
  key: ['item'],
  order: ['item'],
  refers: {source: 'sources.source', read_in: 'sources.source'},
  columns: {
    item: ordinal('Its number in the checklist'),
    domain: oneOf(reportingDomains, 'team (who researched), design or analysis'),
    name: text('What it is about, in a few words of the report'),
    reported: oneOf(reportedKinds, 'yes, in-part or no, by the text that was read'),
    answer: textOrNothing('What the paper says of it, in the words of the report; empty for no'),
    lacks: textOrNothing('What its text does not tell, for in-part; else empty'),
    says: textOrNothing('Path of the place at which the report says it; may be empty'),
    ...sourced,
    ...anchored,
  },
});
