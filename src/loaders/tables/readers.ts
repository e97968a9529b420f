import {type Reader, readerKinds} from '../../model/publishing/reading.ts';
import {id, oneOf, text, textOrNothing} from '../columns.ts';
import {table} from '../table.ts';

export const readersTable = table<Reader>({
  file: 'data/readers.csv',
  row: 'somebody, or a program, who holds texts against their source',
  key: ['reader'],
  columns: {
    reader: id('Id of the reader'),
    name: text('Name of the reader'),
    kind: oneOf(
      readerKinds,
      'study-author: an author of the study; researcher; maker: of this report; software',
    ),
    note: textOrNothing('How the texts were read'),
  },
});
