import type {Problem} from '../../loaders/problem.ts';
import type {StudyTable} from '../../model/claims/recompute/computation.ts';
import type {Study} from '../../model/study.ts';
import type {Check, Inspection} from './inspection.ts';

/** Numbers such as 1.2 and "Trust 8" are put together from these, so that none may be missing or stand twice. */
export const orders: Check = {
  title:
    'Themes, categories, cases, participants and interview questions are numbered from 1 without a gap',
  find: (inspection) => [
    ...gaps('themes', 'order', 'the themes', () => '', inspection),
    ...gaps('categories', 'order', 'the categories of a theme', ({theme}) => theme, inspection),
    ...gaps('cases', 'number', 'the cases', () => '', inspection),
    ...gaps('participants', 'number', 'the participants of a kind', ({kind}) => kind, inspection),
    ...gaps(
      'instruments',
      'number',
      'the questions of a schedule',
      ({schedule, part}) => (part === 'main' ? schedule : undefined),
      inspection,
    ),
  ],
};

type Numbered<Name extends StudyTable> = Study[Name][number] & {
  readonly [column: string]: unknown;
};

/** Rows of no group are not counted. */
function gaps<Name extends StudyTable>(
  name: Name,
  column: string,
  what: string,
  group: (row: Study[Name][number]) => string | undefined,
  inspection: Inspection,
): Problem[] {
  if (!inspection.whole.has(name)) return [];
  const groups = Map.groupBy(inspection.study[name] as readonly Numbered<Name>[], group);
  groups.delete(undefined);
  return [...groups.values()].flatMap((rows) => {
    const sorted = rows.toSorted((a, b) => Number(a[column]) - Number(b[column]));
    return sorted.flatMap((row, index) => gap(row, sorted[index - 1], column, what, inspection));
  });
}

type Row = Readonly<Record<string, unknown>>;

function gap(
  row: Row,
  before: Row | undefined,
  column: string,
  what: string,
  {cell, rowOf}: Inspection,
): Problem[] {
  const last = Number(before?.[column] ?? 0);
  const mend = `Number ${what} from 1 without a gap.`;
  if (before && row[column] === last)
    return [cell(row, column, `stands in row ${rowOf(before)} already. ${mend}`)];
  return row[column] === last + 1
    ? []
    : [cell(row, column, `leaves a gap: ${last + 1} is missing. ${mend}`)];
}
