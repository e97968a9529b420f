import {type Address, addressStates} from '../../model/publishing/record.ts';
import {oneOf} from '../columns.ts';
import {path, pathOrNothing, sentenceOrNothing} from '../publication-columns.ts';
import {table} from '../table.ts';

export const addressesTable = table<Address>({
  file: 'data/addresses.csv',
  row: 'an address that was published once',
  key: ['path'],
  columns: {
    path: path('From the top of the site'),
    state: oneOf(addressStates, 'live, redirect or gone'),
    to: pathOrNothing('What stands in its place; empty where nothing does'),
    reason: sentenceOrNothing(
      'Why it is gone or has moved, or what stands there now where that is something else',
    ),
    was_wrong: oneOf(
      ['yes', 'no', 'not-applicable'],
      'Whether the number that stood there was wrong',
    ),
  },
});
