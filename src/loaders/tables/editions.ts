import {citableKinds} from '../../model/publishing/citable.ts';
import {type EditionItem, type EditionRow, editionStatuses} from '../../model/publishing/record.ts';
import {id, oneOf, text} from '../columns.ts';
import {
  dayOrNothing,
  fileHashIfAny,
  hash,
  hashOrNothing,
  path,
  sentenceOrNothing,
  version,
} from '../publication-columns.ts';
import {type Table, table} from '../table.ts';

export const editionsTable = table<EditionRow>({
  file: 'data/editions.csv',
  row: 'an edition of the report',
  key: ['version'],
  columns: {
    version: version('Version of the report, as in package.json'),
    date: dayOrNothing('Day of publication; empty while it is not published'),
    hash: hashOrNothing('Hash of everything; empty while it is not published'),
    status: oneOf(editionStatuses, 'working, current, superseded, corrected or withdrawn'),
    reason: sentenceOrNothing('Why it was corrected or withdrawn, a sentence; else empty'),
    changed: text('What changed, for readers'),
    archive: fileHashIfAny('SHA-256 of the file in which it is kept whole; empty where it is not'),
  },
});

/** What an edition held: a table for each, written by `npm run edition`. */
export const editionItems = (edition: string): Table<EditionItem> =>
  table<EditionItem>({
    file: `data/editions/${edition}.csv`,
    row: 'something citable as an edition published it',
    key: ['kind', 'id'],
    columns: {
      kind: oneOf(citableKinds, 'What it is'),
      id: id('Its id within its kind'),
      path: path('Its address'),
      hash: hash('Hash of its own rows'),
    },
  });
