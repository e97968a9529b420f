import {type Participant, participantKinds} from '../../model/framework/framework.ts';
import {id, idOrNothing, oneOf, ordinal} from '../columns.ts';
import {table} from '../table.ts';
import {sourced} from './sourced.ts';

export const participantsTable = table<Participant>({
  file: 'data/framework/participants.csv',
  row: 'an interview, as the source cites it',
  key: ['participant'],
  order: ['kind', 'number'],
  refers: {case: 'cases.case', source: 'sources.source'},
  columns: {
    participant: id('Permanent id as the source cites it, such as RSM8'),
    kind: oneOf(participantKinds, 'service-manager or network-representative'),
    number: ordinal('Number within its kind, from 1'),
    case: idOrNothing(
      'The case whose service a manager speaks for; empty for network representatives',
    ),
    ...sourced,
  },
});
