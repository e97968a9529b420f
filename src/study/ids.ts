import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readCsv} from '../loaders/csv.ts';
import {decode} from '../loaders/decode.ts';

// Apart from what reads a study: a text is held against the ids of a table before anything is made of the others.

/** Where the ids stand that texts name. */
const tables = {
  case: 'data/cases.csv',
  category: 'data/framework/categories.csv',
  theme: 'data/framework/themes.csv',
} as const;

/** What a table calls the things that it lists, such as "category". */
export type IdColumn = keyof typeof tables;

/**
 * Ids of the rows of a study's table; undefined where it is not to be read as a table. What is wrong with it is said by
 * whatever reads the study.
 */
export function idsIn(folder: string, column: IdColumn): ReadonlySet<string> | undefined {
  const file = tables[column];
  try {
    const {rows, problems} = readCsv(file, decode(file, readFileSync(join(folder, file))).text, [
      {name: column},
    ]);
    const ids = rows.map(({cells}) => cells[column]?.trim() ?? '');
    return ids.length === 0 && problems.length > 0 ? undefined : new Set(ids);
  } catch {
    return undefined;
  }
}
