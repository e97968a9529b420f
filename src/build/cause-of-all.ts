import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {loadTable} from '../loaders/table.ts';
import {keptTextsTable} from '../loaders/tables/kept-texts.ts';
import type {Study} from '../model/study.ts';
import {movedColumns} from '../review/moved-column.ts';
import {rowTexts} from '../review/row-texts.ts';
import {publication} from '../study/current.ts';
import {readRows} from '../study/load.ts';
import {StudyError} from '../study/study-error.ts';
import {renamedItems} from '../study/vanished.ts';

/**
 * Why a study is refused, where all else follows from it: one column was sorted without the others, or what was
 * published has another id.
 */
export function causeOfAll(folder: string): StudyError | undefined {
  try {
    const study = readRows(folder);
    const moved = movedIn(folder, study);
    const causes = moved.length > 0 ? moved : renamedItems(study, publication());
    return causes.length > 0 ? new StudyError(causes) : undefined;
  } catch {
    // What cannot be read is the cause itself, and has been said.
    return undefined;
  }
}

function movedIn(folder: string, study: Study): Problem[] {
  const path = join(folder, keptTextsTable.file);
  return existsSync(path)
    ? movedColumns(rowTexts(study), loadTable(keptTextsTable, readFileSync(path)).rows)
    : [];
}
