import {tables} from '../../loaders/tables/index.ts';
import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import type {Provenance} from '../../model/provenance.ts';
import type {Study} from '../../model/study.ts';
import {isNumber} from '../../model/value.ts';
import type {Value} from '../../model/value.ts';
import {rowsOf} from '../inspection.ts';
import type {Check, Inspection} from '../inspection.ts';

interface Count {
  readonly claim: string;
  readonly table: TableName;
  /** What is counted, in the plural. */
  readonly what: string;
  readonly of: (study: Study) => number;
}

interface Row {
  readonly case: string;
  readonly provenance: Provenance;
}

/** Cases with at least one number. */
const answering = <Answer extends Row>(rows: readonly Answer[], value: (row: Answer) => Value): number =>
  new Set(rows.filter((row) => isNumber(value(row))).map((row) => row.case)).size;

const posts = (claim: string, measure: 'funded' | 'in-post'): Count => ({
  claim, table: 'establishment', what: `cases with ${measure} posts`,
  of: ({establishment}) => answering(establishment.filter((row) => row.measure === measure), ({wte}) => wte)
});

const deployed = (claim: string, bands: 'bands-2-and-3' | 'band-4'): Count => ({
  claim, table: 'deployment', what: `cases with people of ${bands}`,
  of: ({deployment}) => answering(deployment.filter((row) => row.bands === bands), ({headcount}) => headcount)
});

/** What claims of these ids count, wherever a study has them. */
const counts: readonly Count[] = [
  {claim: 'interviews-managers', table: 'participants', what: 'service managers', of: ({participants}) => participants.filter(({kind}) => kind === 'service-manager').length},
  {claim: 'interviews-networks', table: 'participants', what: 'network representatives', of: ({participants}) => participants.filter(({kind}) => kind === 'network-representative').length},
  {claim: 'trusts-taking-part', table: 'cases', what: 'cases', of: ({cases}) => cases.length},
  {claim: 'themes', table: 'themes', what: 'themes', of: ({themes}) => themes.length},
  {claim: 'categories', table: 'categories', what: 'categories', of: ({categories}) => categories.length},
  posts('figure-1-trusts', 'funded'),
  {claim: 'figure-2-trusts', table: 'headcount', what: 'cases with people by band', of: ({headcount}) => answering(headcount, (row) => row.headcount)},
  deployed('figure-3-trusts', 'bands-2-and-3'),
  deployed('figure-4-trusts', 'band-4'),
  posts('figure-5-trusts', 'in-post')
];

export const publishedCounts: Check = {
  title: 'The tables have as many managers, networks, cases, themes and categories as claims count, and as many cases behind each figure',
  needs: ['claims'],
  find: (inspection) => counts.filter(({table}) => inspection.whole.has(table)).flatMap((count) => countProblem(count, inspection))
};

function countProblem({claim: id, table, what, of}: Count, {study, cell}: Inspection): Problem[] {
  const claim = study.claims.find((one) => one.claim === id);
  const counted = of(study);
  if (!claim || claim.value === counted || isOpen(study, table)) return [];
  return [cell(claim, 'value', `is claim "${id}", and the ${what} in ${tables[table].file} number ${counted}. Correct whichever is wrong.`)];
}

/** Observed rows may speak of more cases than the source, and of an answer a source may print only some rows. */
function isOpen(study: Study, table: TableName): boolean {
  const provenances = rowsOf(study, table).map(({provenance}) => provenance);
  if (provenances.includes('observed')) return true;
  return (['establishment', 'headcount', 'deployment'] as TableName[]).includes(table) && !provenances.includes('simulated');
}
