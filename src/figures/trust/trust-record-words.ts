import type {TrustRecordRow} from './trust-record-rows.ts';

/** How the case is on record, beside its square: "quoted", "reported", "nothing"; of a number, what it is. */
export const ownWords = ({kind, sourced}: TrustRecordRow): string =>
  kind === 'none' ? 'nothing' : kind === 'known' ? (sourced?.provenance ?? '') : kind;

/** Whether there is anything of the case in any row. */
export const isOnRecord = (all: readonly TrustRecordRow[]): boolean =>
  all.some(({sourced}) => sourced !== undefined);

/** What stands in place of a drawing of nothing. */
export const noWords =
  'The texts that this report has read tie no words and no number to this trust.';

const named = ({lead, name}: TrustRecordRow): string => (lead === '' ? name : `${lead} ${name}`);

/** "quoted in 3.1 A stable workforce": the categories of one kind. */
function listOf(
  all: readonly TrustRecordRow[],
  kind: TrustRecordRow['kind'],
  verb: string,
): string[] {
  const rows = all.filter((row) => row.kind === kind);
  return rows.length === 0 ? [] : [`${verb} ${rows.map(named).join(', ')}`];
}

export function describeTrustRecord(all: readonly TrustRecordRow[]): string {
  const [first] = all;
  if (first === undefined) return '';
  const told = [
    ...listOf(all, 'quoted', 'the manager is quoted on'),
    ...listOf(all, 'reported', 'reported without a quotation on'),
    ...listOf(all, 'known', 'known:'),
  ];
  const counts = all.map((row) => `${named(row)}, ${row.count}`);
  return [
    'A row for each category, and for each number or statement of this trust. ' +
      'A large square is this trust, full where it is quoted or known, half where it is only reported; ' +
      `the small ones count those of the ${first.of} trusts of which as much is on record.`,
    told.length > 0
      ? `Of Trust ${first.trust}: ${told.join('; ')}.`
      : `Nothing is on record of Trust ${first.trust}.`,
    `Trusts on record: ${counts.join('; ')}.`,
  ].join(' ');
}
