import {derived} from '../derived.ts';
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

const tablesOfPaper = ['matrix', 'quotations', 'titles', 'claims', 'statements'] as const;

/** A study whose record is that of its paper: what others have quoted, charted or counted is no silence of its text. */
export const recordOfPaper = derived((study: Study): Study => {
  const isPrinted = ({source}: {readonly source: string}): boolean => source === paperId;
  const others = tablesOfPaper.filter((table) => !study[table].every(isPrinted));
  return others.length === 0
    ? study
    : {
        ...study,
        ...Object.fromEntries(others.map((table) => [table, study[table].filter(isPrinted)])),
      };
});
