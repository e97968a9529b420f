import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import {measuredOf} from '../values/measured.ts';
import type {Provenance} from '../values/provenance.ts';
import {isNumber, type Measured, type MissingReason} from '../values/value.ts';
import type {Statement} from './workforce.ts';

/** Whether something holds, or the reason why that isn't known, with its provenance. */
export interface Stated {
  readonly value: boolean | MissingReason;
  readonly provenance: Provenance;
  readonly source: string;
  readonly place: string;
}

/** What a source says of a case in words; undefined where it says nothing of that kind. */
export function statementOf(
  study: Study,
  caseId: string,
  kind: Statement['statement'],
): Statement | undefined {
  return rowsOfCase(study, 'statements', caseId).find(({statement}) => statement === kind);
}

/** The number that a source states for a case; not in the text where it states none. */
export function statedNumber(study: Study, caseId: string, kind: Statement['statement']): Measured {
  const statement = statementOf(study, caseId, kind);
  return measuredOf(statement, statement?.value);
}

/** A direction that a source states wins over the one that the amounts show. */
export function direction(
  statement: Statement | undefined,
  amount: Measured,
  holds: (amount: number) => boolean,
): Stated {
  if (statement)
    return {
      value: true,
      provenance: statement.provenance,
      source: statement.source,
      place: statement.place,
    };
  return {...amount, value: isNumber(amount.value) ? holds(amount.value) : amount.value};
}
