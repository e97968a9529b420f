import {claimById, quotationById} from '../model/indexes.ts';
import type {Publication} from '../model/publishing/record.ts';
import type {Study} from '../model/study.ts';

/**
 * Whether what was published has to be held against the catalogue of the report. Else no figure is drawn: finding out
 * what the report has takes all of them, and loading what draws them longer than the rest of the check.
 */
export const needsCatalogue = (study: Study, {statuses, addresses}: Publication): boolean =>
  statuses.length > 0 ||
  addresses.some(({path, state}) => state !== 'live' && !isOfGoneRow(study, path));

const rowsWithPages = {claims: claimById, quotations: quotationById} as const;

/** An address below a claim or quotation that the study does not have: the report has no such page either. */
function isOfGoneRow(study: Study, path: string): boolean {
  const [, kind, id = ''] = /^\/(claims|quotations)\/([^/]+)\//.exec(path) ?? [];
  return kind !== undefined && !rowsWithPages[kind as keyof typeof rowsWithPages](study, id);
}
