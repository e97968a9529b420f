import type {Problem} from '../../loaders/problem.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import {isNumber} from '../../model/values/value.ts';
import type {Statement} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';
import {isOvertaken} from './overtaken.ts';

/** Over-recruited: more WTE in post than funded. */
export const statedOverRecruitment: Check = {
  title: 'Posts agree with what is stated of over-recruitment',
  find: (inspection) =>
    inspection.study.statements
      .filter(
        (statement) =>
          statement.statement === 'support-over-recruited' && !isOvertaken(statement, inspection),
      )
      .flatMap((statement) => overRecruitmentProblem(statement, inspection)),
};

function overRecruitmentProblem(statement: Statement, {study, at, rowOf}: Inspection): Problem[] {
  const support = rowsOfCase(study, 'establishment', statement.case).filter(
    ({staff}) => staff === 'support',
  );
  const funded = support.find(({measure}) => measure === 'funded');
  const inPost = support.find(({measure}) => measure === 'in-post');
  if (
    !funded ||
    !inPost ||
    !isNumber(funded.wte) ||
    !isNumber(inPost.wte) ||
    inPost.wte > funded.wte
  )
    return [];
  const rows = `${inPost.wte} WTE in post (row ${rowOf(inPost)}) and ${funded.wte} funded (row ${rowOf(funded)})`;
  return [
    at(
      statement,
      `${statement.case} is stated to have more support staff than it has posts for, ` +
        `and its establishment has ${rows}. ` +
        'Correct whichever is wrong.',
    ),
  ];
}
