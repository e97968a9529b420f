import {selectAll, selectOne} from 'css-select';
import {type PageElement, type PageNode, textOf, textWithout} from './text.ts';

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

export function partsOf(figure: PageElement): FigureParts {
  const first = (selector: string): PageElement | null =>
    selectOne<PageNode, PageElement>(selector, figure);
  const table = first('details.data table');
  return {
    id: figure.attribs['id'] ?? '',
    title: textOf(first('h1, h2, h3, h4')),
    description: textOf(first('.figure-description')),
    drawn: first('svg.plot') !== null,
    csv: first('a[download][href$=".csv"]')?.attribs['href'] ?? '',
    head: cellsIn(table, 'thead th'),
    rows: elementsIn(table, 'tbody tr').map((row) => cellsIn(row, 'th, td')),
    simulatedNumerals: simulatedNumerals(figure, table),
  };
}

const elementsIn = (element: PageElement | null, selector: string): PageElement[] =>
  element ? selectAll<PageNode, PageElement>(selector, element.children) : [];

/** Words of cells without their marks, and without what only a screen reader says. */
const cellsIn = (part: PageElement | null, selector: string): string[] =>
  elementsIn(part, selector).map((cell) => textWithout(cell, '.hidden, [aria-hidden="true"]'));

/** Whole numbers stand on axes too; a number with decimals in a picture can only be a value. */
function simulatedNumerals(figure: PageElement, table: PageElement | null): string[] {
  const printable = new Set(
    cellsIn(table, 'td[data-provenance]:not([data-provenance="simulated"])'),
  );
  const simulated = new Set(
    cellsIn(table, 'td[data-provenance="simulated"]').filter(
      (text) => text.includes('.') && !printable.has(text),
    ),
  );
  return elementsIn(figure, 'svg.plot text')
    .flatMap((text) => textOf(text).match(/\d+\.\d+/g) ?? [])
    .filter((numeral) => simulated.has(numeral));
}
