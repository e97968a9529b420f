// What readers read off a drawing.
import type {Figure} from '../../figures/figure.ts';
import type {MarkStyle} from '../../figures/marks/marks.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import type {MissingReason} from '../../model/values/value.ts';
import type {Picture} from './picture.ts';

/** A number that a mark shows. */
export interface ValueRead {
  /** Key or head of the column, or the number that its head begins with. */
  readonly column: string;
  readonly value: number;
  /** Units that a pixel stands for; of a printed number, its last digit. */
  readonly perPixel: number;
  /** Whether the row need not have a number here. */
  readonly optional?: boolean;
  /**
   * Whether the number of the row is rounded as its table prints it:
   * then the mark may be off by what was rounded away.
   */
  readonly rounded?: boolean;
}

export interface MarkReading {
  /** Kind of mark, such as "bar". */
  readonly what: string;
  /** The name of the row as the drawing gives it; undefined where the drawing names none. */
  readonly row?: string | undefined;
  readonly values?: readonly ValueRead[];
  /** A number of which the drawing shows no more than its step. */
  readonly between?:
    {readonly column: string; readonly low: number; readonly high: number} | undefined;
  readonly words?: {readonly column: string; readonly text: string} | undefined;
  /** Column of which the mark says something else instead of a number. */
  readonly instead?: string;
  /** Column of which the mark says that there is no number. */
  readonly missing?: string;
  /** How the mark is drawn; "known" where solid and double can't be told apart. */
  readonly look?: MarkStyle | 'known';
  /** What the look is about, where it isn't the values: the provenance that the row has. */
  readonly lookOf?: (provenance: (column: string) => Provenance | null) => Provenance | null;
  /** A numeral, a line to a mark: what says again what a mark says. */
  readonly repeats?: boolean;
}

export interface MarkReader {
  /** Columns whose every number has a mark at this width, in this drawing and of this figure. */
  readonly shown: (width: number, picture: Picture, figure: Figure) => readonly string[];
  /** Columns whose numbers have no mark, or not all of them, and why. */
  readonly unshown: Readonly<Record<string, string>>;
  /** Columns of words: every row that has some has a mark that says them. */
  readonly told?: readonly string[];
  /** Columns in which a missing number has a mark of its own. */
  readonly gaps?: (width: number, picture: Picture) => readonly string[];
  /** Why a number may be missing without a mark in these columns. */
  readonly silent?: readonly MissingReason[];
  /** The name that a drawing gives a row, from the texts of its cells. */
  readonly name: (cells: readonly string[]) => string;
  readonly read: (picture: Picture, subject: string | undefined) => readonly MarkReading[];
}
