import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {
  isValueOfClaim,
  noNumbers,
  numbersOfClaim,
  numbersOfDiscrepancy,
  numbersOfParticipant,
  type OwnNumbers,
} from '../../model/typed/own-numbers.ts';
import {typedNumbersFile} from '../../model/typed/listed.ts';
import {valueOfNumeral} from '../../model/typed/numerals.ts';
import {type UnexplainedNumber, unexplainedNumbers} from '../../model/typed/unexplained.ts';
import {numberWordsIn} from '../../model/typed/words.ts';
import type {Check, Inspection} from './inspection.ts';
import {rowsOf} from './inspection.ts';

/** Columns that hold words of this report, and the numbers that their rows may give. */
interface Texts {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly own?: (inspection: Inspection, row: never) => OwnNumbers;
  /** Where it says "42 interviews", whether a claim with that value and unit is enough. */
  readonly claims?: true;
  /** What the numbers of a row have to be, for the remedy. */
  readonly remedy: string;
}

const sayItWithout = 'Say it without the number, or print the number where a text names its claim.';
