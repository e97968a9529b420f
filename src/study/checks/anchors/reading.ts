import type {TableName} from '../../../loaders/table.ts';
import {tableNames, tables} from '../../../loaders/tables/index.ts';
import {paperId} from '../../../model/claims/paper.ts';
import {derived} from '../../../model/derived.ts';
import type {Anchored} from '../../../model/values/anchored.ts';
import type {Sourced} from '../../../model/values/provenance.ts';
import {type PrintedQuantity, quantitiesIn} from '../../texts/quantities.ts';
import type {HeldText} from '../../texts/source-texts.ts';
import {wordsOf} from '../../texts/words.ts';
import {type Inspection, rowsOf} from '../inspection.ts';

/** As many words an anchor may have. */
export const longest = 8;

/** A row that may be held against a text. Discrepancies have no provenance: they are of the paper. */
export type AnchoredRow = Anchored & Partial<Sourced>;

/** An anchor of a row. */
export interface Anchor {
  readonly typed: string;
  readonly words: readonly string[];
}

/** What stands between the anchors of a cell. */
const between = ' | ';

export const anchorsOf = derived((row: AnchoredRow): readonly Anchor[] =>
  (row.anchor ?? '')
    .split(between)
    .filter((typed) => typed !== '')
    .map((typed) => ({typed, words: wordsOf(typed)})),
);

/** The text in which a row was read; undefined where it is not at hand. */
export const textOf = (row: AnchoredRow, {beside}: Inspection): HeldText | undefined =>
  beside.texts.bySource.get(row.read_in || row.source || paperId);

/** The tables whose rows have anchors. */
export const anchoredTables: readonly TableName[] = tableNames.filter(
  (name) => 'anchor' in tables[name].columns,
);

export const anchoredRows = ({study}: Inspection): AnchoredRow[] =>
  anchoredTables.flatMap((name) => rowsOf(study, name) as readonly AnchoredRow[]);

/** Whether a row has to be held against a text: it says that a source prints it, and the text is at hand. */
export const isHeld = (row: AnchoredRow, inspection: Inspection): boolean =>
  (row.provenance ?? 'published') === 'published' && textOf(row, inspection) !== undefined;

/** The numbers that the anchors of a row print as quantities. */
export const printedBy = (row: AnchoredRow): PrintedQuantity[] =>
  anchorsOf(row).flatMap(({words}) => quantitiesIn(words));

/** All words of the anchors of a row, for what may stand in any of them. */
export const wordsBy = (row: AnchoredRow): string[] => anchorsOf(row).flatMap(({words}) => words);
