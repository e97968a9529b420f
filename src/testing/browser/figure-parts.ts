import {textOf} from './text.ts';

/** What a figure of a page consists of. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whether it has a drawing; one in which nothing can be drawn has none. */
  readonly drawn: boolean;
  /** Address of the CSV, as the page writes it. */
  readonly csv: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Numbers in the drawings that are simulated values of the table. */
  readonly simulatedNumerals: readonly string[];
}

export function partsOf(figure: Element): FigureParts {
  const table = figure.querySelector('details.data table');
  return {
    id: figure.id,
    title: textOf(figure.querySelector('h1, h2, h3, h4')),
    description: textOf(figure.querySelector('.figure-description')),
    drawn: figure.querySelector('svg.plot') !== null,
    csv: figure.querySelector('a[download][href$=".csv"]')?.getAttribute('href') ?? '',
    head: cellsIn(table, 'thead th'),
    rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map(cellText),
    ),
    simulatedNumerals: simulatedNumerals(figure, table),
  };
}

const cellsIn = (table: Element | null, selector: string): string[] =>
  [...(table?.querySelectorAll(selector) ?? [])].map(cellText);

/** Words of a cell without its mark, and without what only a screen reader says. */
function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const extra of [...copy.querySelectorAll('.hidden, [aria-hidden="true"]')]) extra.remove();
  return textOf(copy);
}

/** Whole numbers stand on axes too; a number with decimals in a picture can only be a value. */
function simulatedNumerals(figure: Element, table: Element | null): string[] {
  const printable = new Set(
    cellsIn(table, 'td[data-provenance]:not([data-provenance="simulated"])'),
  );
  const simulated = new Set(
    cellsIn(table, 'td[data-provenance="simulated"]').filter(
      (text) => text.includes('.') && !printable.has(text),
    ),
  );
  return [...figure.querySelectorAll('svg.plot text')]
    .flatMap((text) => textOf(text).match(/\d+\.\d+/g) ?? [])
    .filter((numeral) => simulated.has(numeral));
}
