import type {Claim, Discrepancy, Source} from './claims/claim.ts';
import {derived, derivedBy} from './derived.ts';
import type {
  Category,
  ChartedSummary,
  Fragment,
  Issue,
  Participant,
  Quotation,
  Theme,
} from './framework/framework.ts';
import type {Reference, Study} from './study.ts';
import type {Case} from './workforce/workforce.ts';

/**
 * A look-up of rows by their id, made once a study.
 * Of rows that share an id the first counts, as in a search from the top.
 */
function byId<Of extends object, Row>(
  rowsOf: (study: Of) => readonly Row[],
  idOf: (row: Row) => string,
): (study: Of, id: string | undefined) => Row | undefined {
  const index = derived((study: Of) => new Map(rowsOf(study).toReversed().map(withId(idOf))));
  return (study, id) => (id === undefined ? undefined : index(study).get(id));
}

const withId =
  <Row>(idOf: (row: Row) => string) =>
  (row: Row): [string, Row] => [idOf(row), row];

type Tables<Name extends keyof Study> = Pick<Study, Name>;

export const caseById = byId(
  ({cases}: Tables<'cases'>): readonly Case[] => cases,
  (row) => row.case,
);
/** Ids of all participants, in their order. */
export const participantIds = derived(({participants}: Tables<'participants'>): readonly string[] =>
  participants.map(({participant}) => participant),
);
export const claimById = byId(
  ({claims}: Tables<'claims'>): readonly Claim[] => claims,
  (row) => row.claim,
);
export const sourceById = byId(
  ({sources}: Tables<'sources'>): readonly Source[] => sources,
  (row) => row.source,
);
export const discrepancyById = byId(
  ({discrepancies}: Tables<'discrepancies'>): readonly Discrepancy[] => discrepancies,
  (row) => row.discrepancy,
);
export const participantById = byId(
  ({participants}: Tables<'participants'>): readonly Participant[] => participants,
  (row) => row.participant,
);
export const quotationById = byId(
  ({quotations}: Tables<'quotations'>): readonly Quotation[] => quotations,
  (row) => row.quotation,
);
export const fragmentOf = byId(
  ({fragments}: Tables<'fragments'>): readonly Fragment[] => fragments,
  (row) => row.quotation,
);
export const categoryById = byId(
  ({categories}: Tables<'categories'>): readonly Category[] => categories,
  (row) => row.category,
);
export const issueById = byId(
  ({issues}: Tables<'issues'>): readonly Issue[] => issues,
  (row) => row.issue,
);
export const themeById = byId(
  ({themes}: Tables<'themes'>): readonly Theme[] => themes,
  (row) => row.theme,
);
export const referenceById = byId(
  ({references}: Tables<'references'>): readonly Reference[] => references,
  (row) => row.id,
);

/** Tables that say something of a case in each row. */
type CaseTable =
  | 'cases'
  | 'sampling'
  | 'participants'
  | 'establishment'
  | 'headcount'
  | 'deployment'
  | 'statements';

type RowOf<Table extends CaseTable> = Study[Table][number];

const groupedByCase = derivedBy((study: Pick<Study, CaseTable>, table: CaseTable) =>
  Map.groupBy<string, RowOf<CaseTable>>(study[table], (row) => row.case),
);

/** The rows of a table that are of one case, in the table's order. */
export const rowsOfCase = <Table extends CaseTable>(
  study: Pick<Study, CaseTable>,
  table: Table,
  caseId: string,
): readonly RowOf<Table>[] =>
  (groupedByCase(study, table).get(caseId) ?? []) as readonly RowOf<Table>[];

/** The participant who speaks for a case. */
export const managerOf = (study: Study, caseId: string): Participant | undefined =>
  rowsOfCase(study, 'participants', caseId)[0];

/** A look-up of all rows by something that they have, in the table's order. */
function grouped<Row>(
  rowsOf: (study: Study) => readonly Row[],
  keysOf: (row: Row) => readonly string[],
): (study: Study, key: string) => readonly Row[] {
  const index = derived((study: Study) => {
    const pairs = rowsOf(study).flatMap((row) =>
      [...new Set(keysOf(row))].map((key) => ({key, row})),
    );
    return Map.groupBy(pairs, ({key}) => key);
  });
  return (study, key) =>
    index(study)
      .get(key)
      ?.map(({row}) => row) ?? [];
}

export const quotationsBy = grouped<Quotation>(
  ({quotations}) => quotations,
  ({participants}) => participants,
);
export const quotationsIn = grouped<Quotation>(
  ({quotations}) => quotations,
  ({category}) => [category],
);
export const summariesBy = grouped<ChartedSummary>(
  ({matrix}) => matrix,
  ({participant}) => [participant],
);
export const summariesIn = grouped<ChartedSummary>(
  ({matrix}) => matrix,
  ({category}) => [category],
);
export const censusRowsOf = grouped(
  ({census}) => census,
  ({trust}) => [trust],
);
