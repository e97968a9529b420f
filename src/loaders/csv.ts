import {csvParseRows} from 'd3-dsv';
import {endsRemarks, shapeProblem} from './csv-file.ts';
import {isEmpty, rowProblem, totalsProblem} from './csv-rows.ts';
import {type ColumnShape, foreignHeader, headerProblems, readHeader} from './header.ts';
import {misplaced} from './misplaced.ts';
import type {Problem} from './problem.ts';
import {type QuoteFault, quoteFaults} from './quotes.ts';

/** One row of a table as it was typed. */
export interface CsvRow {
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row as a list of cells; by their columns few are asked for them, so that these are put together once they are. */
export class ListedRow implements CsvRow {
  readonly row: number;
  readonly #list: readonly string[];
  readonly #places: Places;
  #cells: CsvRow['cells'] | undefined;

  constructor(row: number, list: readonly string[], places: Places) {
    this.row = row;
    this.#list = list;
    this.#places = places;
  }

  /** The cell at a place of the header. */
  at(place: number): string {
    return this.#list[place]!;
  }

  get cells(): CsvRow['cells'] {
    this.#cells ??= Object.fromEntries(
      [...this.#places].map(([column, place]) => [column, this.at(place)]),
    );
    return this.#cells;
  }
}

/** Where each known column stands in the header; the first of two columns of one name counts. */
export type Places = ReadonlyMap<string, number>;

/** The rows that have a cell for each known column of the header, and all that is wrong with the others. */
export interface Csv {
  readonly rows: readonly ListedRow[];
  readonly places: Places;
  readonly problems: readonly Problem[];
  /** What was read all the same, and how. */
  readonly remarks: readonly Problem[];
}

const unreadable = {rows: [], places: new Map<string, number>(), remarks: []};

/** Reads the text of a CSV file with a header row that should name `columns`. Never throws. */
export function readCsv(file: string, text: string, columns: readonly ColumnShape[]): Csv {
  const body = text.replace(/^\uFEFF/, '');
  const shifted = shapeProblem(file, body, columns);
  if (shifted) return {...unreadable, problems: [shifted]};
  const faults = quoteFaults(body);
  // Without its header a table cannot be read at all.
  if (faults[0]?.row === 1) return {...unreadable, problems: [quoteProblem(file, faults[0], [])]};
  const [typedHeader = [], ...typedRecords] = csvParseRows(body);
  const {header, records, remarks} = readHeader(file, typedHeader, typedRecords, columns);
  const away = misplaced(file, header, records, columns);
  if (away) return {...unreadable, problems: [away]};
  const wrong = headerProblems(file, header, columns);
  const foreign = wrong.length > 2 ? foreignHeader(file, header, columns) : undefined;
  if (foreign) return {...unreadable, problems: [foreign]};
  const places = placesOf(header, columns);
  const {rows, problems, empty} = readRows(file, header, records, places, faults);
  return {
    rows,
    places,
    problems: [...wrong, ...faults.map((fault) => quoteProblem(file, fault, header)), ...problems],
    remarks: [
      ...endsRemarks(file, body),
      ...remarks,
      ...emptyRows(file, empty, records.length),
      ...(records.length === empty.length && wrong.length === 0 && isOfFacts(columns)
        ? [noRows(file)]
        : []),
    ],
  };
}

/** The rows that are whole, what is wrong with others, and which are empty. */
function readRows(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  places: Places,
  faults: readonly QuoteFault[],
): {rows: ListedRow[]; problems: Problem[]; empty: number[]} {
  const open = faults.find(({rest}) => rest === undefined)?.row ?? Infinity;
  const spoilt = new Set(faults.map(({row}) => row));
  const found = {rows: [] as ListedRow[], problems: [] as Problem[], empty: [] as number[]};
  for (const [index, cells] of records.entries()) {
    const row = index + 2;
    if (row >= open || spoilt.has(row)) continue;
    if (isEmpty(cells)) {
      found.empty.push(row);
      continue;
    }
    const problem = totalsProblem(file, row, cells, header) ?? rowProblem(file, row, cells, header);
    if (problem) found.problems.push(problem);
    else found.rows.push(new ListedRow(row, cells, places));
  }
  return found;
}

/** A study may well have no row of the tables that serve its texts. */
const isOfFacts = (columns: readonly ColumnShape[]): boolean =>
  columns.some(({name}) => name === 'provenance');

const noRows = (file: string): Problem => ({
  file,
  message: 'This table has a header and no rows. Nothing of it is reported.',
});

/** Empty rows are passed over; those of the end are one thing, however many a spreadsheet saves. */
function emptyRows(file: string, empty: readonly number[], count: number): Problem[] {
  const last = new Set(empty);
  let end = count + 1;
  while (last.has(end)) end -= 1;
  const inside = empty.filter((row) => row < end);
  const behind = count + 1 - end;
  return [
    ...inside.map((row) => ({file, row, message: 'This empty row is passed over. Delete it.'})),
    ...(behind === 0 || inside.length === count
      ? []
      : [
          {
            file,
            message: `There are ${behind} empty rows at the end, which are passed over. Delete them.`,
          },
        ]),
  ];
}

function quoteProblem(
  file: string,
  {row, column, rest}: QuoteFault,
  header: readonly string[],
): Problem {
  const message =
    rest === undefined
      ? 'A quotation mark opens this cell and none closes it. Close it at the end of the cell.'
      : `"${rest}" stands after the closing quotation mark. ` +
        'A quotation mark that belongs to the text is written twice ("").';
  return {file, row, column: header[column], message};
}

const placesOf = (header: readonly string[], columns: readonly ColumnShape[]): Places =>
  new Map(
    columns
      .filter(({name}) => header.includes(name))
      .map(({name}) => [name, header.indexOf(name)] as const),
  );
