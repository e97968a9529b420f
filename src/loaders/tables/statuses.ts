import {citableKinds, type Status, statuses as words} from '../../model/publishing/citable.ts';
import type {StatusRow} from '../../model/publishing/record.ts';
import {date, id, oneOf} from '../columns.ts';
import {pathOrNothing, sentence} from '../publication-columns.ts';
import {table} from '../table.ts';

const isNoLongerCurrent = (word: Status): word is StatusRow['status'] => word !== 'current';

export const statusesTable = table<StatusRow>({
  file: 'data/status.csv',
  row: 'something citable that is no longer current',
  key: ['kind', 'id'],
  columns: {
    kind: oneOf(citableKinds, 'What it is'),
    id: id('Its id within its kind'),
    status: oneOf(words.filter(isNoLongerCurrent), 'superseded, corrected or withdrawn'),
    reason: sentence('Why, a sentence'),
    successor: pathOrNothing('Address of what stands in its place; empty where nothing does'),
    since: date('From when on: 2026, 2026-11 or 2026-11-24'),
  },
});
