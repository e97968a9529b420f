import {computationNames} from '../model/claims/recompute/computations.ts';
import {notCheckable, readSteps, type Step, writeStep} from '../model/claims/recompute/step.ts';
import {either} from '../model/values/lists.ts';
import {didYouMean, nearest} from '../model/values/suggest.ts';
import {Complaint} from './cell.ts';

/**
 * A cell's steps, or what is wrong with how they are written. Whether claims and tables of these
 * names exist is another check's question.
 */
export function readComputation(cell: string): readonly Step[] | Complaint {
  if (cell === '')
    return new Complaint(`is empty. Write how the claim is recomputed, or ${notCheckable}.`);
  const steps = readSteps(cell);
  const unknown = steps.find(({computation}) => !computationNames.includes(computation));
  if (unknown)
    return new Complaint(
      `names "${unknown.computation}", which is no computation. ${suggestion(unknown.computation)}`,
    );
  const misspelt =
    cell === notCheckable
      ? undefined
      : steps.find((step) => !cell.split('; ').includes(writeStep(step)));
  return misspelt
    ? new Complaint(
        'is not written as steps are. Write such as percentage:part whole; count:table column=value.',
      )
    : steps;
}

function suggestion(name: string): string {
  const known = [...computationNames, notCheckable];
  return didYouMean(nearest(name, known)) || `Write ${either(known)}.`;
}
