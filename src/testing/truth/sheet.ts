import type {Figure} from '../../figures/figure.ts';
import type {Cell} from '../../figures/table/table.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The table of a figure as the comparison asks it, with what has been found of it so far. */
export interface Sheet {
  readonly figure: Figure;
  readonly names: readonly string[];
  /** Kind of mark by cell, and the cells of which a mark says that there is no number. */
  readonly marked: Map<string, string>;
  readonly gaps: Set<string>;
  readonly faults: string[];
}

export const keyOf = ({row, column}: Place): string => `${row} ${column}`;
export const cellAt = ({figure}: Sheet, {row, column}: Place): Cell =>
  figure.table.rows[row]?.[column] ?? {text: '', provenance: null, missing: null};
export const numberAt = ({figure}: Sheet, {row, column}: Place): number | null =>
  figure.numbers[row]?.[column] ?? null;

export function columnOf({figure: {table}}: Sheet, name: string): number {
  const column = table.columns.findIndex(
    ({key, head}) => key === name || head === name || head.startsWith(`${name} `),
  );
  if (column < 0)
    throw new Error(
      `the drawing speaks of "${name}", of which the table has no column. ` +
        `Columns: ${table.columns.map(({head}) => head).join(', ')}`,
    );
  return column;
}

/** Words for a cell, for an amount in its column, and for what is in it. */
export const at = ({figure, names}: Sheet, {row, column}: Place): string =>
  `row "${names[row]}", column "${figure.table.columns[column]?.head}"`;

export function amount({figure}: Sheet, {column}: Place, value: number): string {
  const unit = figure.table.columns[column]?.unit ?? '';
  return `${Math.round(value * 100) / 100}${/^(%|WTE|people)$/.test(unit) ? ` ${unit}` : ''}`;
}

export function contents(sheet: Sheet, place: Place): string {
  const [number, {missing, text, provenance}] = [numberAt(sheet, place), cellAt(sheet, place)];
  if (number !== null) return `${amount(sheet, place, number)}, ${provenance}`;
  return missing ? `no number (${missing.replaceAll('-', ' ')})` : `"${text}"`;
}
