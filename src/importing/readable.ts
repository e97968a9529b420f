import {PlainError} from '../build/project.ts';
import type {Study} from '../model/study.ts';
import {hiddenLines} from './mark-faults.ts';
import {meantLines} from './meant.ts';
import type {Origin} from './merge.ts';
import {misreadLines} from './misread.ts';
import {numberColumns, type Proposal} from './propose.ts';
import {restrictedLines, secondHeadLines} from './restricted.ts';
import type {Sheet} from './sheets.ts';
import {strangerLines, strangersIn} from './strangers.ts';
import {totalLines} from './totals.ts';
import {unnamedLines} from './unnamed.ts';

/** A sheet that is read, and what it is taken for. */
export interface Read {
  readonly sheet: Sheet;
  readonly proposal: Proposal;
}

/** @throws {PlainError} where the shape of a sheet, or whom its rows are of, keeps it from being read as it is meant */
export function requireReadable(
  study: Study,
  file: string,
  sheets: readonly Sheet[],
  read: readonly Read[],
  {source}: Origin,
): void {
  const shown = sheets.filter(({isHidden}) => !isHidden);
  const misread = shown.flatMap((sheet) => misreadLines(study, file, sheet));
  if (misread.length > 0) throw new PlainError(misread.join('\n'));
  const strangers = shown.flatMap((sheet) => strangersIn(study, sheet));
  const lines = [
    ...strangerLines(file, strangers, source),
    ...read.flatMap(({sheet, proposal}) =>
      unnamedLines(study, file, sheet, new Set(numberColumns(proposal))),
    ),
    ...read.flatMap(({sheet, proposal}) => hiddenLines(file, sheet, proposal)),
    ...read.flatMap(({sheet, proposal}) => ofHeads(study, file, sheet, proposal, source)),
  ];
  if (lines.length > 0) throw new PlainError(lines.join('\n'));
}

/** What heads, columns beside and totals say against a sheet: the first kind, as the others may follow from it. */
export function ofHeads(
  study: Study,
  file: string,
  sheet: Sheet,
  proposal: Proposal,
  source: string,
): string[] {
  const below = secondHeadLines(study, file, sheet, proposal);
  if (below.length > 0) return below;
  const heads = meantLines(study, file, sheet, proposal, source);
  if (heads.length > 0) return heads;
  const beside = restrictedLines(study, file, sheet, proposal, source);
  return beside.length > 0 ? beside : totalLines(file, sheet, proposal);
}
