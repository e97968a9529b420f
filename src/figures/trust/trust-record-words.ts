import type {label} from '../marks/elements.ts';
import type {TrustRecordRow} from './trust-record-rows.ts';

/** How the source tells of the case, beside its squares: "quoted", "reported", "nothing"; of a number, what it is. */
export const ownWords = ({kind, sourced}: TrustRecordRow): string =>
  kind === 'none' ? 'nothing' : kind === 'known' ? (sourced?.provenance ?? '') : kind;

/** The same in the drawing, where a number stands for itself unless no source prints it. */
export function ownNote(row: TrustRecordRow): string {
  if (row.sourced === undefined) return '';
  if (row.kind !== 'known') return row.kind;
  const {provenance} = row.sourced;
  return provenance === 'published' ? '' : provenance === 'derived' ? 'worked out' : provenance;
}

/** What the rows of a part are. */
export const partNames = {known: 'Numbers and facts', said: 'Quoted or reported under'} as const;

/** What the other trusts of a row are, beside a sample of their squares. */
export const othersNames = {
  known: 'others of which this is known',
  said: 'others quoted or reported',
} as const;

/** "4 of 24", or that there is no other: beside a fact alone, "1 of 24" would be read as all of which it is so. */
export const countWords = ({
  count,
  of,
  sourced,
  kind,
}: TrustRecordRow): Parameters<typeof label>[2] =>
  count === 1 && sourced !== undefined
    ? `${kind === 'known' ? 'known of ' : ''}this trust alone, of ${of}`
    : [{bold: `${count}`}, ` of ${of} trusts`];

/** Whether there is anything of the case in any row. */
export const isOnRecord = (all: readonly TrustRecordRow[]): boolean =>
  all.some(({sourced}) => sourced !== undefined);

/** What stands in place of a drawing of nothing. */
export const noWords = 'The text of the paper ties no words and no number to this trust.';

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
    ...listOf(all, 'known', 'known:'),
    ...listOf(all, 'quoted', 'the manager is quoted on'),
    ...listOf(all, 'reported', 'reported without a quotation on'),
  ];
  const counts = all.map((row) => `${named(row)}, ${row.count}`);
  return [
    'A row for each number or statement of this trust, and for each category. A word says how it is known; ' +
      `squares count those of the ${first.of} trusts of which the same kind of thing is known.`,
    told.length > 0
      ? `Of Trust ${first.trust}: ${told.join('; ')}.`
      : `The paper tells nothing of Trust ${first.trust}.`,
    `Trusts: ${counts.join('; ')}.`,
  ].join(' ');
}
