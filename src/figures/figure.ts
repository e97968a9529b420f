import type {Source} from '../model/claims/claim.ts';
import {derivedBy} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {
  type Noun,
  type Provenance,
  type ProvenanceSummary,
  type Sourced,
  summarise,
} from '../model/values/provenance.ts';
import {isNumber, type Measured} from '../model/values/value.ts';
import {withLinks, withoutLinks} from './render/links.ts';
import {sentence} from './render/sentence.ts';
import {type FigureColumn, type FigureTable, numbersOf, tableOf} from './table/table.ts';

/** What a drawing is made of besides its rows. */
export interface Frame {
  /** Id of the drawing on its page: figure and width. */
  readonly drawing: string;
  readonly width: number;
  /** From here on labels fit beside marks; below, a layout for phones. */
  readonly wide: boolean;
  /** The kinds of value that the rows hold. */
  readonly drawn: ReadonlySet<Provenance>;
}

/** How many units a figure draws, and how many of the study are missing from it. */
export interface Base {
  readonly n: number;
  readonly missing: number;
}

export interface FigureDefinition<Row> {
  /**
   * Permanent id, such as "establishment". A figure of one case has the same id for all and is told apart by
   * its subject.
   */
  readonly id: string;
  /** The widths in px that it is drawn for; the page shows the one that fits. */
  readonly widths: readonly number[];
  /** The rows of the figure. `subject` is the id of a case where the figure is about one. */
  readonly rows: (study: Study, subject?: string) => readonly Row[];
  /** Columns of the table, which may depend on the rows: a framework has as many as it has categories. */
  readonly columns:
    readonly FigureColumn<Row>[] | ((rows: readonly Row[]) => readonly FigureColumn<Row>[]);
  readonly base: (rows: readonly Row[], study: Study) => Base;
  /**
   * The measured values that are drawn, a list for each unit: they decide the strip, and the marker with what
   * is printed.
   */
  readonly measured: (row: Row) => readonly Measured[];
  /**
   * What the marker counts in place of `measured` where a drawing leaves some of it to the table; undefined where it
   * leaves out nothing.
   */
  readonly counted?: (rows: readonly Row[]) => readonly (readonly Measured[])[] | undefined;
  /** Values that are printed in the drawing but not drawn as marks: the marker counts them too. */
  readonly printed?: (rows: readonly Row[]) => readonly Measured[];
  /** Of a figure of one case: that case's own values in a row, of which alone the marker speaks. */
  readonly own?: (row: Row) => readonly Measured[];
  /** What the marker calls such a value, where that is not "value", "values". */
  readonly ownUnit?: Noun;
  /** What a unit of the figure is, singular and plural, such as "trust", "trusts". */
  readonly unit: Noun;
  /**
   * Of a figure of one case: what a source says of it, as a title. Undefined where none does; never from
   * simulated rows.
   */
  readonly finding?: (rows: readonly Row[], study: Study) => string | undefined;
  /** Kind of figure, what it shows and what can be read from it, in words computed from the rows. */
  readonly describe: (rows: readonly Row[]) => string;
  /** Whether it draws words as a scheme, of which a drawing with simulated rows is no larger view. */
  readonly isScheme?: (rows: readonly Row[]) => boolean;
  /** One bare `<svg>` as text. */
  readonly draw: (rows: readonly Row[], frame: Frame) => string;
}

/** A figure with its rows in place. */
export interface Figure {
  /** Permanent id, such as "census" or "trust-place-t08". */
  readonly id: string;
  /** Id of its definition: figures of one case share it. */
  readonly kind: string;
  /** Id of the case, where the figure is about one. */
  readonly subject: string | undefined;
  /** The later survey whose rows alone it draws; the first drawing of a figure has none. */
  readonly survey?: Source;
  readonly widths: readonly number[];
  readonly table: FigureTable;
  /** The numbers of the table as they are drawn, not rounded; null where a cell has none. */
  readonly numbers: readonly (readonly (number | null)[])[];
  readonly base: Base;
  /** What a unit of the figure is, singular and plural. */
  readonly unit: Noun;
  readonly description: string;
  /** What a source says of the case that the figure is about, as a title. */
  readonly finding: string | undefined;
  /** Words of the provenance marker, such as "4 values published, the rest simulated". */
  readonly marker: string;
  /** Whether the marker says no more than that all is published, or that there is no value. */
  readonly isPlain: boolean;
  readonly drawn: ReadonlySet<Provenance>;
  /** Whether it draws words as a scheme. */
  readonly isScheme: boolean;
  /** Ids of the sources of the values that are drawn. */
  readonly sources: ReadonlySet<string>;
  /** Where the published and derived values that are drawn stand. */
  readonly origins: readonly Sourced[];
  /** Where the observed ones do. */
  readonly observed: readonly Sourced[];
  readonly draw: (width: number) => string;
  /** The same, its marks leading to places in the report: for pages of the report alone. */
  readonly drawLinked: (width: number, href: (path: string) => string) => string;
}

/** Hands back a drawing that is kept of the very same rows and frame, or else draws it. */
export type DrawingKeeper = (rows: readonly unknown[], frame: Frame, draw: () => string) => string;

let keeper: DrawingKeeper = (_rows, _frame, draw) => draw();

/** Has drawings kept from here on, which is worth it in builds. */
export const keepDrawings = (by: DrawingKeeper): void => void (keeper = by);

/** What the marker counts. */
function summaryOf<Row>(
  {own, ownUnit = ['value', 'values'], counted, printed, unit}: FigureDefinition<Row>,
  rows: readonly Row[],
  values: readonly (readonly Measured[])[],
): ProvenanceSummary {
  return own
    ? summarise(rows.flatMap(own), ownUnit, ownUnit)
    : summarise([...(counted?.(rows) ?? values), ...(printed?.(rows) ?? [])], unit);
}

const isPlain = ({values: {derived, observed, simulated}}: ProvenanceSummary): boolean =>
  derived + observed + simulated === 0;

const isPrinted = (provenance: Provenance): boolean =>
  provenance === 'published' || provenance === 'derived';

/** What stands for a figure that has no row. */
export const nothingKnown = 'The texts that this report has read give no number for this figure.';

/** The one way from a definition to a figure: pages use this, and never Plot. */
export function figureOf<Row>(
  definition: FigureDefinition<Row>,
  study: Study,
  subject?: string,
): Figure {
  const rows = definition.rows(study, subject);
  const values = rows.map((row) => definition.measured(row));
  const known = values.flat().filter(({value}) => isNumber(value));
  const summary = summaryOf(definition, rows, values);
  const drawn = new Set(known.map(({provenance}) => provenance));
  const columns =
    typeof definition.columns === 'function' ? definition.columns(rows) : definition.columns;
  // A drawing stands on several pages and in files.
  const drawings = derivedBy((of: readonly Row[], width: number) => {
    if (of.length === 0) return sentence(nothingKnown, width);
    const frame = {drawing: `${id}-${width}`, width, wide: width > 800, drawn};
    return keeper(of, frame, () => definition.draw(of, frame));
  });
  const id = subject === undefined ? definition.id : `${definition.id}-${subject.toLowerCase()}`;
  return {
    id,
    kind: definition.id,
    subject,
    widths: definition.widths,
    table: tableOf(rows, columns),
    numbers: numbersOf(rows, columns),
    base: definition.base(rows, study),
    unit: definition.unit,
    description: rows.length === 0 ? nothingKnown : definition.describe(rows),
    finding: definition.finding?.(rows, study),
    marker: definition.own ? `Trust ${Number(subject?.slice(1))}: ${summary.text}` : summary.text,
    isPlain: isPlain(summary),
    drawn,
    isScheme: definition.isScheme?.(rows) ?? false,
    sources: new Set(known.map(({source}) => source)),
    origins: known.filter(({provenance}) => isPrinted(provenance)),
    observed: known.filter(({provenance}) => provenance === 'observed'),
    draw: (width) => withoutLinks(drawings(rows, width)),
    drawLinked: (width, href) => withLinks(drawings(rows, width), href),
  };
}
