import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadTable} from '../loaders/table.ts';
import {keptTextsTable} from '../loaders/tables/kept-texts.ts';
import {movedColumns} from '../review/moved-column.ts';
import {rowTexts} from '../review/row-texts.ts';
import {readRows} from '../study/load.ts';
import {StudyError} from '../study/study-error.ts';

/** Why a study is refused, where it is that one column was sorted without the others: all else follows from it. */
export function movedColumn(folder: string): StudyError | undefined {
  const path = join(folder, keptTextsTable.file);
  if (!existsSync(path)) return undefined;
  const moved = movedColumns(
    rowTexts(readRows(folder)),
    loadTable(keptTextsTable, readFileSync(path)).rows,
  );
  return moved.length > 0 ? new StudyError(moved) : undefined;
}
