import {PlainError} from '../build/project.ts';
import {keyIn} from './merge.ts';
import type {ProposedValue} from './propose.ts';
import type {Read} from './readable.ts';
import type {Sheet} from './sheets.ts';
import {otherUnit, unitOf} from './units.ts';
import {placeIn} from './where.ts';

interface Found {
  readonly at: ProposedValue;
  readonly read: Read;
}

/**
 * Of two numbers for one thing, nobody knows which counts.
 * @throws {PlainError} that names both, and what they look like
 */
export function requireOnce(file: string, read: readonly Read[]): void {
  const first = new Map<string, Found>();
  for (const each of read) {
    const {table, values} = each.proposal;
    for (const at of values) {
      const name = keyIn(table, at.key);
      const earlier = first.get(`${table.file} ${name}`);
      if (earlier) {
        const both = `${where(earlier.at)} and ${where(at)} are both ${name}`;
        throw new PlainError(`${file}: ${both}. ${advice(earlier, {at, read: each})}`);
      }
      first.set(`${table.file} ${name}`, {at, read: each});
    }
  }
}

const where = ({sheet, cell}: ProposedValue): string => [sheet, cell].filter(Boolean).join(', ');

const ofSites = /\b(?:sites?|hospitals?|locations?|campus|departments?|division|place)\b/i;

function advice(one: Found, other: Found): string {
  const pivot = [one, other].find(({read: {sheet}}) => isPivot(sheet));
  if (pivot)
    return `Sheet "${pivot.at.sheet}" looks like a pivot table, made of other numbers: delete that sheet.`;
  const unit = unitOf(one.read.proposal.table);
  const differs = one.read.sheet === other.read.sheet ? difference(one, other) : undefined;
  if (!differs)
    return (
      'Delete one of the two. If they are of two sites of one trust, add them up in one row instead; if they are in ' +
      `different units, keep the one in ${unit}.`
    );
  const {head, texts} = differs;
  const said = `They differ in "${head}", ${texts.map((text) => `"${text}"`).join(' and ')}`;
  if (texts.some((text) => otherUnit(text, one.read.proposal.table) !== undefined))
    return `${said}, and look like different units: keep those in ${unit}, and delete the others.`;
  return ofSites.test(head)
    ? `${said}, and look like two sites of one trust: add them up in one row.`
    : `${said}. If they are parts of one number, add them up in one row; else keep the one that is meant.`;
}

/** The column beside in which two rows say different words. */
function difference(one: Found, other: Found): {head: string; texts: string[]} | undefined {
  const {rows} = one.read.sheet;
  const {header, uses} = one.read.proposal.layout;
  const [above, below] = [one, other].map(({at}) => rows[placeIn(at.cell).row] ?? []);
  const [found] = (rows[header] ?? []).flatMap((head, at) => {
    const texts = [above?.[at] ?? '', below?.[at] ?? ''].map((text) => text.trim());
    const isSaid = texts.every((text) => /\p{L}/u.test(text)) && texts[0] !== texts[1];
    return !uses.has(at) && head.trim() !== '' && isSaid ? [{head, texts}] : [];
  });
  return found;
}

const isPivot = ({name, rows}: Sheet): boolean =>
  /\bpivot/i.test(name) ||
  rows.slice(0, 12).some((cells) => cells.some((cell) => /^(?:row|column) labels$/i.test(cell)));
