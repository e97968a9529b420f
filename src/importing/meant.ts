import type {Source} from '../model/claims/claim.ts';
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import {leftOver} from './head-words.ts';
import {groupsOf, type Saying, titlesOf} from './heads.ts';
import {numberColumns, type Proposal} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {otherSubject, otherUnit, saysUnit, unitOf} from './units.ts';
import {addressOf, placeOf} from './where.ts';

// A head such as "Band 2" is read as people of that band. Whatever else the sheet says of its numbers, in its name, its
// title or above a column, has to agree: nobody sees in a table that posts were taken for people.

/** What the words about the numbers of a sheet say against reading them; empty where they agree with the table. */
export function meantLines(
  study: Study,
  file: string,
  sheet: Sheet,
  proposal: Proposal,
  source: string,
): string[] {
  const {layout, from} = proposal;
  const [cases = 0] = [...layout.uses].find(([, use]) => use === 'case') ?? [];
  const own = years(study.sources.find((each) => each.source === source));
  const titles = [
    ...titlesOf(sheet, layout.header, cases),
    ...(sheet.name === '' ? [] : [{cell: '', text: sheet.name}]),
    ...sayingAt(sheet, layout.header, cases),
  ];
  const lines = numberColumns(proposal).flatMap((at) => {
    const head = sayingAt(sheet, layout.header, at);
    const above = [...groupsOf(sheet, layout.header, cases, at), ...titles];
    // Whoever says in a table what a column is knows its head.
    const heads = from === undefined ? head : [];
    const found =
      otherOf([...heads, ...above], head[0]?.text ?? '', proposal) ??
      otherYear([...head, ...above], own) ??
      unknownIn(heads, proposal, own);
    return found ? [found] : [];
  });
  return [...Map.groupBy(lines, ({kind}) => kind).values()].map(([first, ...others]) => {
    const more = [...new Set(others.map(({cell}) => cell))].filter((cell) => cell !== first!.cell);
    const also = more.length === 0 ? '' : ` The same holds of ${all(more)}.`;
    return `${placeOf(file, sheet.name, first!.cell)}: ${first!.text}${also}`;
  });
}

/** A fault of some words, and what it is a fault of: one cause is said once. */
interface Fault extends Saying {
  readonly kind: string;
}

const sayingAt = ({rows}: Sheet, row: number, at: number): Saying[] =>
  (rows[row]?.[at] ?? '').trim() === '' ? [] : [{cell: addressOf(row, at), text: rows[row]![at]!}];

const spoken = ({cell, text}: Saying): string => (cell === '' ? 'Its name' : `"${text}"`);

/** Another subject, wherever it stands; another unit, where nothing nearer says that of the table. */
function otherOf(sayings: readonly Saying[], head: string, {table}: Proposal): Fault | undefined {
  const own = unitOf(table);
  const says = saysUnit(head, table)
    ? sayings.find((each) => saysUnit(each.text, table))
    : sayings.find(({text}) => saysUnit(text, table) || otherUnit(text, table) !== undefined);
  const found =
    says && otherUnit(says.text, table) !== undefined
      ? says
      : sayings.find(({text}) => otherSubject(text) !== undefined);
  if (!found) return undefined;
  return {
    cell: found.cell,
    kind: 'unit',
    text:
      `${spoken(found)} says ${otherUnit(found.text, table)}; ${table.file} holds ${own}. If the numbers are in ` +
      `${own}, and of all who work there, correct it; if not, delete the sheet or put ${own} in their place.`,
  };
}

/** The years of a source: of its data, and of its publication. */
export const years = (source: Source | undefined): readonly string[] =>
  yearsIn([source?.data_date, source?.published].join(' '));

/** Years that a text names; "2025/26" names two. */
export const yearsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.])(?:19|20)(\d\d)(?:\s*[/–-]\s*(\d\d)(?!\d|-))?(?![\d.])/g)].flatMap(
    ([whole, , end]) => [whole.slice(0, 4), ...(end ? [`${whole.slice(0, 2)}${end}`] : [])],
  );

/** The nearest words that name years, and none of them that of the source. */
function otherYear(sayings: readonly Saying[], own: readonly string[]): Fault | undefined {
  const dated = sayings.find(({text}) => yearsIn(text).length > 0);
  if (!dated || own.length === 0 || yearsIn(dated.text).some((year) => own.includes(year)))
    return undefined;
  return {
    cell: dated.cell,
    kind: 'year',
    text:
      `${spoken(dated)} says ${all(yearsIn(dated.text))}; the source has data of ${own[0]}. If the numbers are of ` +
      `${own[0]}, correct it; if not, import them with a source of their own, whose "data_date" says when.`,
  };
}

/** A head that says more than what is read of it. */
function unknownIn(
  [head]: readonly Saying[],
  {table, layout}: Proposal,
  own: readonly string[],
): Fault | undefined {
  const strange = head ? leftOver(head.text, table, own) : [];
  const isWide = [...layout.uses.values()].some((use) => typeof use === 'object' && 'words' in use);
  if (!head || !isWide || strange.length === 0) return undefined;
  return {
    cell: head.cell,
    kind: 'words',
    text:
      `of "${head.text}" the import does not know ${all(strange.map((word) => `"${word}"`))}, which may say that ` +
      'its numbers are of some and not of all. If they are of all, take those words out of the head; if not, delete ' +
      'the column.',
  };
}
