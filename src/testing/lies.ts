import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvParse} from 'd3-dsv';
import {root} from '../build/project.ts';

/** A cell of a row that is made false: the row is told by its start, the lie by what stands there instead. */
export interface Lie {
  readonly kind: string;
  readonly file: string;
  readonly row: string;
  readonly from: string;
  readonly to: string;
  /** The column that the check names, and how its message begins. */
  readonly column: string;
  readonly says: string;
}

/** A table of lies about this study. */
export const liesIn = (name: string): readonly Lie[] =>
  csvParse(readFileSync(join(root, `src/testing/lies/${name}.csv`), 'utf8')) as unknown as Lie[];
