import type {Study} from '../study.ts';
import type {Source} from './claim.ts';

/** The id of the work that the whole report is about, wherever its row stands. */
export const paperId = 'paper';

/** The study's paper. Throws an Error where no source has its id. */
export function paperOf({sources}: Pick<Study, 'sources'>): Source {
  const paper = sources.find(({source}) => source === paperId);
  if (!paper) throw new Error(`data/sources.csv has no source "${paperId}".`);
  return paper;
}
