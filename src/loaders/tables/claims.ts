import {bases, type Claim} from '../../model/claims/claim.ts';
import {
  clause,
  clauseOrNothing,
  computation,
  count,
  countOrNone,
  decimal,
  decimalOrNone,
  id,
  ids,
  oneOf,
  text,
  textOrNothing,
} from '../columns.ts';
import {table} from '../table.ts';
import {sourced} from './sourced.ts';

export const claimsTable = table<Claim>({
  file: 'data/claims.csv',
  row: 'a number that a source prints, or that follows from printed numbers',
  key: ['claim'],
  refers: {discrepancies: 'discrepancies.discrepancy', source: 'sources.source'},
  columns: {
    claim: id('Permanent id'),
    statement: text('What is counted or measured, as a phrase that can stand after the value'),
    value: decimal('The number'),
    unit: textOrNothing(
      'Printed after the value, such as %, WTE or trusts; empty for a pure number',
    ),
    decimals: count('Decimals that are printed'),
    n: countOrNone(
      'How many units it rests on; not-in-text where the text that was read does not say',
    ),
    numerator: decimalOrNone('What was divided, where the source says'),
    denominator: decimalOrNone('By what it was divided, where the source says'),
    note: textOrNothing('How a derived value was worked out, or a caveat; may be empty'),
    discrepancies: ids(
      'Ids of rows of data/discrepancies.csv, with a space between them; may be empty',
    ),
    basis: oneOf(
      bases,
      'What it rests on: chosen services, one service, a statistic, a census, accounts, ' +
        'a count, a cited work or a limit',
    ),
    computation: computation('How it is recomputed when the site is built, or not-checkable'),
    reason: textOrNothing('Why it is not checkable; empty where it is'),
    sentence: clause(
      'A clause that can be quoted, without a full stop, ' +
        'with {value}, {number}, {word} or {Word} for the number, {n}, and {claim:id} for others',
    ),
    do_not_say: clauseOrNothing(
      'The misreading that it invites, in quotation marks, and what is wrong with it; may be empty',
    ),
    ...sourced,
  },
});
