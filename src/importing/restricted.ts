import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import {caseIn} from './grid.ts';
import {leftOver} from './head-words.ts';
import {years, yearsIn} from './meant.ts';
import type {Proposal} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {otherUnit, unitOf} from './units.ts';
import {addressOf, placeIn, placeOf} from './where.ts';

/** Heads of columns that say when the numbers of a row were, and of whom or in what they are. */
const ofTime =
  /^(?:(?:calendar|financial|fiscal|survey|census|reporting) )?(?:years?|period|wave)$/i;
const ofPeople = new RegExp(
  '^(?:professions?|(?:staff|professional|occupational) group|occupations?|disciplines?|speciali?ty|sex|gender' +
    '|measures?|metric|units?|contracts?|age(?: group| band)?)$',
  'i',
);

/** Columns that are not read, and say of rows whose numbers are that they are of another year or of other people. */
export function restrictedLines(
  study: Study,
  file: string,
  sheet: Sheet,
  proposal: Proposal,
  source: string,
): string[] {
  const {layout, values} = proposal;
  const rows = [...new Set(values.map(({cell}) => placeIn(cell).row))];
  const own = years(study.sources.find((each) => each.source === source));
  const heads = sheet.rows[layout.header] ?? [];
  return heads.flatMap((head, at) => {
    if (layout.uses.has(at)) return [];
    const isTime = ofTime.test(head.trim());
    if (!isTime && !ofPeople.test(head.trim())) return [];
    const isOther = (text: string): boolean =>
      isTime ? isOtherYear(text, own) : isOtherPeople(text, proposal);
    const others = rows.filter((row) => isOther(sheet.rows[row]?.[at] ?? ''));
    if (others.length === 0) return [];
    const said = [...new Set(others.map((row) => `"${sheet.rows[row]![at]!.trim()}"`))];
    const where = placeOf(file, sheet.name, addressOf(others[0]!, at));
    return [
      `${where}: "${head}" says ${all(said.slice(0, 3))}${said.length > 3 ? ' and more' : ''}` +
        `${others.length > 1 ? ` in ${others.length} rows` : ''}; ` +
        (isTime
          ? `the source has data of ${own[0]}. Put those rows into a file of their own, with a source of that date`
          : `the table holds ${unitOf(layout.table)}, of all support staff. Delete the rows that are of others`) +
        '; if they do belong here, delete the column.',
    ];
  });
}

const isOtherYear = (text: string, own: readonly string[]): boolean =>
  own.length > 0 && yearsIn(text).length > 0 && !yearsIn(text).some((year) => own.includes(year));

const isOtherPeople = (text: string, {layout: {table}}: Proposal): boolean =>
  otherUnit(text, table) !== undefined || leftOver(text, table, []).length > 0;

/** A row below the header that names no trust and says more of what the columns hold, as areas below bands do. */
export function secondHeadLines(
  study: Study,
  file: string,
  sheet: Sheet,
  {layout}: Proposal,
): string[] {
  const row = layout.header + 1;
  const cells = sheet.rows[row] ?? [];
  const [cases = 0] = [...layout.uses].find(([, use]) => use === 'case') ?? [];
  if (caseIn(study, cells[cases] ?? '') !== undefined || (cells[cases] ?? '').trim() !== '')
    return [];
  const at = [...layout.uses.keys()].find(
    (column) => column !== cases && isHeadBelow(cells[column] ?? '', layout.table),
  );
  if (at === undefined) return [];
  const [head, below] = [sheet.rows[layout.header]![at]!, cells[at]!];
  return [
    `${placeOf(file, sheet.name, addressOf(row, at))}: row ${row + 1} says "${below}" of the numbers below ` +
      `"${head}", and the heads are read from row ${row} alone. Write both in one head, "${head}: ${below}", and ` +
      `delete row ${row + 1}.`,
  ];
}

const isHeadBelow = (cell: string, table: Proposal['table']): boolean =>
  /\p{L}|%/u.test(cell) &&
  !/\d/.test(cell.replaceAll(/band\s*\d|x-?ray/gi, '')) &&
  (otherUnit(cell, table) !== undefined || leftOver(cell, table, []).length > 0);
