import {observedIn} from '../../model/claims/observed.ts';
import {recordOfPaper} from '../../model/claims/paper.ts';
import {
  categoryNumber,
  cellPath,
  type CoverageKind,
  matrixCoverage,
  orderedCategories,
  quotationsOf,
  summariesOf,
} from '../../model/framework/coverage.ts';
import type {Category} from '../../model/framework/framework.ts';
import {caseById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {amountText, publishedFacts, statedFacts} from '../../model/workforce/facts.ts';
import {firstCases} from '../../model/workforce/waves.ts';

/** A category, a number or a statement of the case: what is on record of it, and of how many cases there is as much. */
export interface TrustRecordRow {
  /** Number of the category, or the amount: "1.2", "292 WTE"; empty for a statement. */
  readonly lead: string;
  readonly name: string;
  /** How the case is on record: quoted or reported in a category, else known by the origin that `sourced` gives. */
  readonly kind: CoverageKind | 'known';
  readonly sourced: Sourced | undefined;
  /** Path of the cell in the framework matrix. */
  readonly path: string | undefined;
  /** Cases of which the text tells something here, and all of its cases. */
  readonly count: number;
  readonly of: number;
  /** The number of the case that the figure is about. */
  readonly trust: number;
}

/** Every category in the order of the framework, then the case's own numbers and statements; nothing simulated. */
export function trustRecordRows(study: Study, subject?: string): TrustRecordRow[] {
  const trust = caseById(study, subject);
  if (trust === undefined) return [];
  const shared = {of: firstCases(study).length, trust: trust.number};
  return [
    ...orderedCategories(study).map((category) => ({
      ...shared,
      ...categoryRow(study, trust.case, category),
    })),
    ...knownRows(study, trust.case).map((row) => ({...shared, ...row})),
  ];
}

type OwnRow = Omit<TrustRecordRow, 'of' | 'trust'>;

function categoryRow(study: Study, subject: string, category: Category): OwnRow {
  const filledIn = (of: Study) =>
    matrixCoverage(of).filter(
      ({participant, cells}) =>
        participant.case !== '' && (cells[category.category] ?? 'none') !== 'none',
    );
  const own = filledIn(study).filter(({participant}) => participant.case === subject);
  // Of how many trusts the text tells is a count of its own trusts.
  const told = filledIn(recordOfPaper(study));
  const found = own.find(({cells}) => cells[category.category] === 'quoted') ?? own[0];
  return {
    lead: categoryNumber(study, category),
    name: category.name,
    kind: found?.cells[category.category] ?? 'none',
    sourced: found && originOf(study, found.participant.participant, category.category),
    path: found && cellPath(found.participant.participant, category.category),
    count: new Set(told.map(({participant}) => participant.case)).size,
  };
}

/** Printed, unless all that is on record there was observed. */
function originOf(study: Study, participant: string, category: string): Sourced {
  const cell = {participant, category};
  const rows = [...quotationsOf(study, cell), ...summariesOf(study, cell)];
  const [source] = observedIn(rows);
  return source !== undefined && rows.every(({provenance}) => provenance === 'observed')
    ? {provenance: 'observed', source, place: ''}
    : {provenance: 'published', source: '', place: ''};
}

function knownRows(study: Study, subject: string): OwnRow[] {
  const count = (isThere: (id: string) => boolean): number =>
    firstCases(study).filter((each) => isThere(each.case)).length;
  const known = {kind: 'known', path: undefined} as const;
  return [
    ...publishedFacts(study, subject).map((fact) => ({
      ...known,
      lead: amountText(fact),
      name: fact.name,
      sourced: fact.measured,
      count: count((id) => publishedFacts(study, id).some(({name}) => name === fact.name)),
    })),
    ...statedFacts(study, subject).map((fact) => ({
      ...known,
      lead: '',
      name: fact.short.replace(/^./, (letter) => letter.toUpperCase()),
      sourced: fact,
      count: count((id) =>
        statedFacts(study, id).some((each) => each.statement === fact.statement),
      ),
    })),
  ];
}
