import type {NotHeard} from '../../model/framework/not-heard.ts';
import {id, phrases} from '../columns.ts';
import {table} from '../table.ts';

export const notHeardTable = table<NotHeard>({
  file: 'data/not-heard.csv',
  row: 'a group that was not interviewed, and so speaks in no text',
  isForCheck: true,
  key: ['group'],
  columns: {
    group: id('Id of the group, such as patients'),
    words: phrases('Words by which texts name it, with | between them'),
  },
});
