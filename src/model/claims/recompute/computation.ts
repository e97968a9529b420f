import type {Study} from '../../study.ts';
import {rowsOfAllWaves} from '../../workforce/waves.ts';
import type {Claim} from '../claim.ts';
import type {Range, RoundingRule} from './rounding.ts';
import type {Condition} from './step.ts';

/** What a computation is given. */
export interface Request {
  readonly study: Study;
  /** The claim that is recomputed. */
  readonly claim: Claim;
  readonly inputs: readonly string[];
  readonly where: readonly Condition[];
}

/** What a computation gives for a claim. */
export interface Recomputed {
  /**
   * The values that the inputs allow, were they rounded by a rule: a range, or each number that
   * fits. None fits where it is empty.
   */
  readonly gives: (rule: RoundingRule) => readonly Range[];
  /** The computation with its numbers or in words, such as "100 × 18 ÷ 22". */
  readonly formula: string;
  /** Published numbers that go in. */
  readonly inputs: readonly Claim[];
  readonly rows?: RowsUsed;
  /** A whole number and the total of which it is a part, where these are what was found or used. */
  readonly fraction?: {readonly part: number; readonly whole: number};
}

/** The rows that a computation stands on. */
/** What of a study stands in tables of its own. */
export type StudyTable = Exclude<keyof Study, 'figureClaims' | 'later'>;

export interface RowsUsed {
  readonly tables: readonly StudyTable[];
  readonly rows: readonly object[];
  /** Cases or trusts that the result is about, where it is one about all of them. */
  readonly cases?: number;
  /**
   * `listed`: the rows list what a source names, so that published rows can be counted again.
   * `measured`: the rows hold what trusts sent, of which a source prints few; only observed rows can test a claim.
   */
  readonly kind: 'listed' | 'measured';
  /** More or fewer observed rows do not contradict what the source counted. */
  readonly isOpen: boolean;
}

/** A way to recompute a claim. */
export interface Computation {
  /** How it is written, such as "percentage:part whole". */
  readonly usage: string;
  /** What it does, in a phrase. */
  readonly does: string;
  /** The tables that a step with these inputs reads; none where it reads claims alone. */
  readonly reads: (inputs: readonly string[]) => readonly (keyof Study)[];
  /** What is wrong with the inputs or conditions, as a sentence; undefined where nothing is. */
  readonly complaint: (request: Request) => string | undefined;
  readonly run: (request: Request) => Recomputed;
}

/** The rows that a computation stands on, by table, in the order of the study's tables. */
export function rowsByTable(
  study: Study,
  {tables, rows}: Pick<RowsUsed, 'tables' | 'rows'>,
): {table: StudyTable; rows: readonly object[]}[] {
  const used = new Set(rows);
  return tables.map((table) => ({
    table,
    rows: rowsOfAllWaves(study, table).filter((row) => used.has(row)),
  }));
}
