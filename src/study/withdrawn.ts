import type {Problem} from '../loaders/problem.ts';
import {statusesTable} from '../loaders/tables/statuses.ts';
import type {Publication} from '../model/publishing/record.ts';
import {typedRowOf} from '../model/typed-row.ts';

/** Words for those who alone can say what became of their work. */
const others = /\b(?:authors?|journals?|publishers?|editors?|retract\w*)\b/i;

/** Where it can be looked up. */
const reference = /\bhttps?:\/\/\S+|\b10\.\d{4,}\/\S+/;
const day = /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/u;

/** What is told of authors or a journal names where and when they said so: nobody speaks for them. */
export const hearsay = ({statuses}: Publication): Problem[] =>
  statuses.flatMap((row, index) =>
    others.test(row.reason) && !(reference.test(row.reason) && day.test(row.reason))
      ? [
          {
            file: statusesTable.file,
            row: typedRowOf(row, index),
            column: 'reason',
            value: row.reason,
            message:
              `speaks for “${others.exec(row.reason)![0]}”. Write into it where that can be looked up, as an address ` +
              'or a DOI, and of which day it is; or say what this report does by itself.',
          },
        ]
      : [],
  );
