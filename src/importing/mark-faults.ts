import {columnsNamed, rowsNamed} from '../loaders/ranges.ts';
import {all, counted} from '../model/values/lists.ts';
import type {Proposal, ProposedValue} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {placeIn, placeOf} from './where.ts';

// What a sheet hides may be an answer that a filter passes over, or one that somebody has put aside: to take it would
// be as rash as to leave it out. What has no number in it is merely named.

/** Numbers that would go in and that nobody sees, a line for the rows and one for the columns of a sheet. */
export function hiddenLines(file: string, {name, marks}: Sheet, {values}: Proposal): string[] {
  if (!marks) return [];
  const filled = values.filter(({value}) => value.trim() !== '');
  const inRows = filled.filter(({cell}) => marks.hiddenRows.has(placeIn(cell).row));
  const inColumns = filled.filter(({cell}) => marks.hiddenColumns.has(columnOf(cell)));
  const line = (where: string, hidden: readonly ProposedValue[], show: string): string =>
    `${placeOf(file, name, where)}: hidden, with ${counted(hidden.length, 'number')} that would go in ` +
    `(${hidden[0]!.cell}${hidden.length > 1 ? ' and others' : ''}). Nobody can tell ` +
    `whether they count. If they do, ${show}; if not, delete them. Save, and import again.`;
  return [
    ...(inRows.length === 0
      ? []
      : [line(rowsNamed(unique(inRows.map(({cell}) => rowOf(cell)))), inRows, showRows)]),
    ...(inColumns.length === 0
      ? []
      : [
          line(
            columnsNamed(unique(inColumns.map(({cell}) => columnOf(cell)))),
            inColumns,
            showColumns,
          ),
        ]),
  ];
}

const showRows =
  'choose Data > Clear where a filter passes over them, or else select the whole sheet and choose Home > Format > ' +
  'Hide & Unhide > Unhide Rows';
const showColumns =
  'select the whole sheet and choose Home > Format > Hide & Unhide > Unhide Columns';

/** As many comments are shown; the others are counted. */
const shown = 5;

/** What is said of a sheet that is read, and changes nothing of what is read. */
export function markLines({marks, rows}: Sheet): string[] {
  if (!marks) return [];
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const hidden = [
    rowsNamed([...marks.hiddenRows].filter((row) => row < rows.length).map((row) => row + 1)),
    columnsNamed([...marks.hiddenColumns].filter((column) => column < width)),
  ].filter((words) => /\d|[A-Z]/.test(words));
  const comments = [...marks.comments];
  return [
    ...(hidden.length === 0
      ? []
      : [`  Hidden, and without a number that is read: ${all(hidden)}.`]),
    ...comments
      .slice(0, shown)
      .map(([cell, text]) => `  ${cell} has a comment, which goes nowhere: "${shortened(text)}".`),
    ...(comments.length > shown
      ? [`  … and ${counted(comments.length - shown, 'other comment')}.`]
      : []),
  ];
}

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 77).trimEnd()} …` : line;
};

/** As a spreadsheet counts it. */
const rowOf = (cell: string): number => placeIn(cell).row + 1;
const columnOf = (cell: string): number => placeIn(cell).column;
const unique = (places: readonly number[]): number[] => [...new Set(places)];

/** What is said of a workbook whose kind keeps to itself what is hidden, commented on or struck out. */
export const unseenLines = (file: string, sheets: readonly Sheet[]): string[] =>
  sheets.some(({name, marks}) => name !== '' && !marks)
    ? [
        `${file}: rows and columns that are hidden, comments, and numbers that are struck out cannot be seen in this ` +
          'kind of file. If it may have any, save it as .xlsx and import that.',
      ]
    : [];
