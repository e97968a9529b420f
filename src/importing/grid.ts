import type {Study} from '../model/study.ts';
import type {Sheet} from './sheets.ts';

/** The case of a cell such as "T08", "Trust 8", "8" or "RSM8"; undefined where there is none. */
export function caseIn(study: Study, cell: string): string | undefined {
  const known = study.cases.find((each) => each.case.toLowerCase() === cell.trim().toLowerCase());
  if (known) return known.case;
  const [, number] =
    /^(?:trust|site|service|case|participant|rsm|t)?[\s_-]*0*(\d+)$/i.exec(cell.trim()) ?? [];
  return study.cases.find((each) => String(each.number) === number)?.case;
}

/** The rows of a sheet below its header, by the case that each names. */
export interface Grid {
  readonly header: readonly string[];
  /** The column in which the cases stand. */
  readonly cases: number;
  readonly body: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly of: string;
  }[];
  readonly strange: readonly string[];
}

/** The rows below a header that belong to a case, by the column in which most cells name one. */
export function gridOf(
  study: Study,
  {rows}: Sheet,
  header: number,
  casesAt?: number,
): Grid | undefined {
  const head = rows[header] ?? [];
  const below = rows.slice(header + 1);
  const counts = head.map(
    (_, column) => below.filter((cells) => caseIn(study, cells[column] ?? '') !== undefined).length,
  );
  const named = head.findIndex((name) =>
    /^(case|trust|site|service|hospital|department|id)\b/i.test(name.trim()),
  );
  const cases = casesAt ?? (named >= 0 ? named : counts.indexOf(Math.max(...counts)));
  if (cases < 0 || (counts[cases] ?? 0) === 0 || !isHead(study, head[cases]!)) return undefined;
  const filled = below
    .map((cells, index) => ({row: header + 1 + index, cells}))
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
  return {
    header: head,
    cases,
    body: filled.flatMap(({row, cells}) => {
      const of = caseIn(study, cells[cases] ?? '');
      return of === undefined ? [] : [{row, cells, of}];
    }),
    strange: filled
      .filter(({cells}) => caseIn(study, cells[cases] ?? '') === undefined)
      .map(
        ({row, cells}) =>
          `row ${row + 1} ("${(cells[cases] ?? '').slice(0, 40)}"), which names no case`,
      ),
  };
}

/** A head is a word, or nothing: a number or a case stands below one. */
const isHead = (study: Study, cell: string): boolean =>
  cell.trim() === '' || (/\p{L}/u.test(cell) && caseIn(study, cell) === undefined);
