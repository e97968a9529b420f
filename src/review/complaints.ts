// What is said of texts that nobody has read as they stand, one complaint for each cause.
import type {Study} from '../model/study.ts';
import {formatProseProblem, type ProseProblem} from '../prose/lint.ts';
import type {ProseFiles} from '../publishing/catalogue/texts.ts';
import {changedTexts} from './changed/changed.ts';
import type {Passages} from './changed/evidence.ts';
import {changedMessages} from './changed/message.ts';
import {notToldOtherwise} from './changed/told-otherwise.ts';
import {freshProblems} from './fresh/fresh.ts';
import type {ReviewState} from './state.ts';

/**
 * What unread texts tell that nothing bears out; what was changed in them comes last, and only where nothing else is
 * said of the same text.
 * @param told where something else is said already
 */
export function unreadComplaints(
  study: Study,
  prose: ProseFiles,
  state: ReviewState,
  passages: Passages,
  told: readonly ProseProblem[] = [],
): string[] {
  // What says why a sentence is untrue says it once; that a word rests on nothing doesn't.
  const isTold = ({file, line}: ProseProblem): boolean =>
    told.some((each) => each.kind === 'broken' && each.file === file && each.line === line);
  const fresh = freshProblems(study, prose, state, passages).filter((each) => !isTold(each));
  const changed = notToldOtherwise(changedTexts(study, state, passages), state, [
    ...told,
    ...fresh,
  ]);
  return [...fresh.map(formatProseProblem), ...changedMessages(changed)];
}
