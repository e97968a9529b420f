import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import {isNumber} from '../../model/values/value.ts';
import type {DeploymentRow, Statement} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';
import {isOvertaken} from './overtaken.ts';

/** Where every post rotates, nobody works in one area only; where none does, nobody rotates. */
export const statedRotation: Check = {
  title: 'Deployment agrees with what is stated of rotational posts',
  find: (inspection) =>
    inspection.study.statements
      .filter((statement) => !isOvertaken(statement, inspection))
      .flatMap((statement) => rotationProblems(statement, inspection)),
};

function rotationProblems(statement: Statement, inspection: Inspection): Problem[] {
  const rule = rules[statement.statement];
  if (rule === undefined) return [];
  const where = `${tables.statements.file}, row ${inspection.rowOf(statement)}`;
  return rowsOfCase(inspection.study, 'deployment', statement.case)
    .filter((row) => rule.nobody(row) && isNumber(row.headcount) && row.headcount > 0)
    .map((row) =>
      inspection.cell(
        row,
        'headcount',
        `disagrees with ${where}: ${rule.says} in ${statement.case}. Write 0, or correct the statement.`,
      ),
    );
}

/** In which rows nobody can be, by the statement. */
const rules: {
  readonly [Kind in Statement['statement']]?: {says: string; nobody(row: DeploymentRow): boolean};
} = {
  'all-posts-rotational': {says: 'all posts rotate', nobody: ({area}) => area !== 'rotational'},
  'no-posts-rotational': {says: 'no post rotates', nobody: ({area}) => area === 'rotational'},
};
