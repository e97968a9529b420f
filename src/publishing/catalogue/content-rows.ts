import type {Figure} from '../../figures/figure.ts';
import {allFigures} from '../../figures/registry.ts';
import {csvOf} from '../../figures/table/table.ts';
import {valuesOf} from '../../model/claims/subjects/subject.ts';
import {derived} from '../../model/derived.ts';
import {debatesIn} from '../../model/framework/stances.ts';
import {
  censusRowsOf,
  quotationsBy,
  quotationsIn,
  rowsOfCase,
  summariesBy,
  summariesIn,
} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {rowsText} from './hash.ts';
import {figuresPlaced, idsNamed} from './texts.ts';

/** The rows of a figure as text, written once, as they go into the hashes of texts that place it too. */
export const rowsOfFigure = derived(({table}: Figure): string => csvOf(table));

/** What a trust, its manager and its row of the census say. */
export function rowsOfTrust(study: Study, caseId: string): object[] {
  const own = <Name extends Parameters<typeof rowsOfCase>[1]>(table: Name) =>
    rowsOfCase(study, table, caseId);
  const managers = own('participants').map(({participant}) => participant);
  const sampled = new Set(own('sampling').map(({trust}) => trust));
  return [
    ...own('cases'),
    ...own('sampling'),
    ...own('participants'),
    ...managers.flatMap((id) => quotationsBy(study, id)),
    ...managers.flatMap((id) => summariesBy(study, id)),
    ...own('establishment'),
    ...own('headcount'),
    ...own('deployment'),
    ...own('statements'),
    ...(study.later ?? [])
      .map(({row}) => row)
      .filter((row) => 'case' in row && row.case === caseId),
    ...[...sampled].flatMap((trust) => censusRowsOf(study, trust)),
  ];
}

/** Ids of the claims whose subject is a trust, alone or with others. */
export const claimsAbout = (study: Study, caseId: string): readonly string[] =>
  claimsByCase(study).get(caseId) ?? [];

const claimsByCase = derived((study: Study): ReadonlyMap<string, readonly string[]> => {
  const about = study.claims.flatMap(({claim, subject}) =>
    valuesOf(subject, 'case').map((caseId) => ({claim, caseId})),
  );
  const grouped = Map.groupBy(about, ({caseId}) => caseId);
  return new Map([...grouped].map(([caseId, found]) => [caseId, found.map(({claim}) => claim)]));
});

export function rowsOfCategory(study: Study, id: string): object[] {
  return [
    ...study.categories.filter(({category}) => category === id),
    ...quotationsIn(study, id),
    ...summariesIn(study, id),
    ...study.instruments.filter(({categories}) => categories.includes(id)),
    ...debatesIn(study, id).flatMap(({issue, views}) => [issue, ...views]),
  ];
}

/** The claims, quotations and discrepancies that a text names and the figures that it places, as text. */
export function namedText(text: string, study: Study): string {
  const ids = idsNamed(text);
  const hasAllDiscrepancies = /<Discrepancies\b/.test(text);
  const rows = [
    ...study.claims.filter(({claim}) => ids.has(claim)),
    ...study.quotations.filter(({quotation}) => ids.has(quotation)),
    ...study.discrepancies.filter(({discrepancy}) => hasAllDiscrepancies || ids.has(discrepancy)),
  ];
  const placed = new Set(figuresPlaced(text));
  const figures = allFigures(study).filter(({id}) => placed.has(id));
  return [rowsText(rows), ...figures.map(rowsOfFigure)].join('\n\n');
}
