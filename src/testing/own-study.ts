import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../build/project.ts';
import {sourceText, sourceTextPath} from '../build/source-text.ts';
import {loadTable, type Table} from '../loaders/table.ts';

/** The rows of a table of the project's own study. */
export const rowsOf = <Row>(table: Table<Row>): readonly Row[] =>
  loadTable(table, readFileSync(join(root, table.file))).rows;

/**
 * The text of the paper that a study is about. It is no part of this repository: what can be held against it is so
 * where it lies beside.
 */
export interface PaperText {
  readonly isThere: boolean;
  /** As it stands in the file; empty where there is none. */
  readonly text: string;
  /** The name of a test, which says so where it checks nothing. */
  readonly checked: (name: string) => string;
}

/**
 * The paper's text for the tests of some data; says loudly where it is missing.
 * @param unchecked what isn't checked then, with its verb and, if need be, what to do instead
 */
export function paperText(unchecked: string, instead = ''): PaperText {
  const text = sourceText(root);
  const isThere = text !== undefined;
  if (!isThere)
    console.warn(
      `\n${unchecked} NOT CHECKED: the paper’s text is missing (${sourceTextPath(root)}). ${instead}\n`,
    );
  return {
    isThere,
    text: text ?? '',
    checked: (name) => (isThere ? name : `NOT CHECKED, the paper’s text is missing: ${name}`),
  };
}
