import {type JointRow, relations} from '../../model/framework/joint.ts';
import {id, ids, oneOf, text, textOrNothing} from '../columns.ts';
import {table} from '../table.ts';

export const jointTable = table<JointRow>({
  file: 'data/framework/joint.csv',
  row: 'a topic on which numbers and words meet',
  key: ['topic'],
  order: ['relation', 'topic'],
  refers: {
    claims: 'claims.claim',
    category: 'categories.category',
    quotations: 'quotations.quotation',
    participants: 'participants.participant',
    said: 'said.said',
    discrepancies: 'discrepancies.discrepancy',
  },
  columns: {
    topic: id('Permanent id, such as share-and-size'),
    relation: oneOf(relations, 'How numbers and words meet, as the report reads it'),
    name: text('The topic in a few words'),
    claims: ids('The numbers, ids of rows of data/claims.csv; empty where these are silent'),
    category: id('Id of a row of data/framework/categories.csv'),
    quotations: ids('Words of participants, ids of rows of data/framework/quotations.csv'),
    participants: ids('Participants whose charted summary speaks of it; may be empty'),
    said: ids('Words of the authors, ids of rows of data/said.csv; may be empty'),
    discrepancies: ids('Known disagreements that it is about; may be empty'),
    follows: text('What follows from both, in the words of the report'),
    open: textOrNothing('What neither of them tells; may be empty'),
  },
});
