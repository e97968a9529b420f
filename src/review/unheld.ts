// Words of a source that is not at hand: no program can hold them against it, so that somebody has to read them there.
import type {Problem} from '../loaders/problem.ts';
import {tables} from '../loaders/tables/index.ts';
import {newlyUnread, rowAt} from './state.ts';

interface Anchored {
  readonly provenance?: unknown;
  readonly source?: unknown;
  readonly anchor?: unknown;
}

/** Whether a row says what a source prints, and has none of its words by which it could be found there. */
const isUnheld = ({provenance, anchor}: Anchored): boolean =>
  provenance === 'published' && anchor === '';

/** Unread rows of words without an anchor. */
export const unheldRows = (state: Parameters<typeof newlyUnread>[0]): Problem[] =>
  newlyUnread(state)
    // A number without an anchor is worked out again from others.
    .filter(({file, row}) => row !== undefined && file !== tables.claims.file && isUnheld(row))
    .map(({file, at, key, row}) => ({
      file,
      ...rowAt({at}),
      column: 'anchor',
      message:
        `The row credits "${String((row as Anchored).source)}" with words, has no anchor, and nobody has ` +
        'read them there: nothing may rest on it. Take it out, and what rests on it; or, if you have that ' +
        `source before you and it says so, sign the row: npm run review -- ` +
        `--sign '${key}' with your reader and date.`,
    }));
