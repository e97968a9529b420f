import type {Figure} from '../../figures/figure.ts';
import {allFigures, figureWithId} from '../../figures/registry.ts';
import {csvOf} from '../../figures/table/table.ts';
import {derived} from '../../model/derived.ts';
import {
  censusRowsOf,
  quotationsBy,
  quotationsIn,
  rowsOfCase,
  summariesBy,
  summariesIn,
} from '../../model/indexes.ts';
import type {CitableKind} from '../../model/publishing/citable.ts';
import {figurePath} from '../../model/publishing/figure-ids.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {rowsText} from './hash.ts';
import {
  fieldOf,
  figuresPlaced,
  headOf,
  idsNamed,
  listOf,
  proseFileOf,
  type ProseFiles,
} from './texts.ts';

/** Something that can be cited, with all that its hash depends on. */
export interface Subject {
  readonly kind: CitableKind;
  readonly id: string;
  readonly path: string;
  /** Its rows, and its prose where it has any: exactly what its hash is made of. */
  readonly text: string;
  /** Ids of the sources of the values that it shows, simulated ones left out. */
  readonly sources: ReadonlySet<string>;
  readonly simulated: boolean;
  /** Whether figures or tables beside its text show simulated values. */
  readonly marked: boolean;
  readonly instead: readonly string[];
}

type TableName = Exclude<keyof Study, 'references' | 'figureClaims'>;

const isSourced = (row: object): row is Sourced => 'provenance' in row && 'source' in row;
const isSimulated = (row: object): boolean => isSourced(row) && row.provenance === 'simulated';
const sourcesOf = (rows: readonly object[]): Set<string> =>
  new Set(
    rows
      .filter(isSourced)
      .filter((row) => !isSimulated(row))
      .map(({source}) => source),
  );

const subject = (
  kind: CitableKind,
  id: string,
  path: string,
  text: string,
  rows: readonly object[],
  more: Partial<Subject> = {},
): Subject => ({
  kind,
  id,
  path,
  text,
  sources: sourcesOf(rows),
  simulated: false,
  marked: false,
  instead: [],
  ...more,
});

/** Everything that a study and its prose offer for citation, in a fixed order: its figures first. */
export function subjectsOf(
  study: Study,
  prose: ProseFiles,
  figures: readonly Figure[] = allFigures(study),
): Subject[] {
  const named = (text: string): string => namedText(text, study);
  const isMarked = (text: string): boolean =>
    figuresPlaced(text).some((id) => figureWithId(study, id)?.drawn.has('simulated'));
  return [
    ...figureSubjects(figures, study, prose),
    ...study.claims.map((claim) =>
      subject('claim', claim.claim, `/claims/${claim.claim}/`, rowsText([claim]), [claim]),
    ),
    ...study.quotations.map((quotation) =>
      subject(
        'quotation',
        quotation.quotation,
        `/quotations/${quotation.quotation}/`,
        rowsText([quotation]),
        [quotation],
      ),
    ),
    ...tableNames(study).map((name) =>
      subject('table', name, `/tables/${name}/`, rowsText(study[name]), study[name], {
        simulated: study[name].some(isSimulated),
      }),
    ),
    ...study.categories.map(({category}) => {
      const rows = rowsOfCategory(study, category);
      const text = proseFileOf(prose, 'categories', 'category', category);
      return subject(
        'category',
        category,
        `/categories/${category}/`,
        [rowsText(rows), text, named(text)].join('\n\n'),
        rows,
        {marked: isMarked(text)},
      );
    }),
    ...study.themes.map((theme) => {
      const text = proseFileOf(prose, 'themes', 'theme', theme.theme);
      const categories = study.categories.filter((category) => category.theme === theme.theme);
      const heads = categories.map(({category}) =>
        headOf(proseFileOf(prose, 'categories', 'category', category)),
      );
      return subject(
        'theme',
        theme.theme,
        `/themes/${theme.theme}/`,
        [rowsText([theme, ...categories]), text, named(text), ...heads].join('\n\n'),
        [],
        {marked: isMarked(text)},
      );
    }),
    ...study.cases.map((trust) => {
      const rows = rowsOfTrust(study, trust.case);
      return subject('trust', trust.case, `/trusts/${trust.number}/`, rowsText(rows), rows, {
        simulated: rows.some(isSimulated),
        instead: claimsAbout(study, trust.number),
      });
    }),
    ...pagesOf(prose).map(([id, text]) =>
      subject(
        'page',
        id,
        id === frontPage ? '/' : `/${id}/`,
        [text, named(text), ...listedBy(id, study, prose)].join('\n\n'),
        [],
        {marked: isMarked(text) || tablesOn(id).some((name) => study[name].some(isSimulated))},
      ),
    ),
  ];
}

/** Figures that are drawn from a study. */
export function figureSubjects(
  figures: readonly Figure[],
  study: Study,
  prose: ProseFiles,
): Subject[] {
  const simulations = simulationsOf(study);
  return figures.map((figure) => figureSubject(figure, prose, simulations));
}

/** Tables that are CSV files. */
const tableNames = (study: Study): TableName[] =>
  Object.keys(study).filter(
    (name): name is TableName => name !== 'references' && name !== 'figureClaims',
  );

/** Sources of simulated rows; no source stands behind others too. */
const simulationsOf = (study: Study): Set<string> =>
  new Set(
    tableNames(study)
      .flatMap((name) => study[name] as readonly object[])
      .filter(isSourced)
      .filter(isSimulated)
      .map(({source}) => source),
  );

function figureSubject(
  figure: Figure,
  prose: ProseFiles,
  simulations: ReadonlySet<string>,
): Subject {
  const simulated = figure.drawn.has('simulated');
  const words = proseFileOf(prose, 'figures', 'figure', figure.kind);
  return {
    kind: 'figure',
    id: figure.id,
    path: figurePath(figure.id),
    text: rowsOfFigure(figure),
    sources: new Set([...figure.sources].filter((source) => !simulations.has(source))),
    simulated,
    marked: simulated,
    instead: simulated ? listOf(words, 'citable') : [],
  };
}

/** The rows of a figure as text, written once, as they go into the hashes of texts that place it too. */
const rowsOfFigure = derived(({table}: Figure): string => csvOf(table));

/** What a trust, its manager and its row of the census say. */
function rowsOfTrust(study: Study, caseId: string): object[] {
  const own = <Name extends Parameters<typeof rowsOfCase>[1]>(table: Name) =>
    rowsOfCase(study, table, caseId);
  const managers = own('participants').map(({participant}) => participant);
  const sampled = new Set(own('sampling').map(({trust}) => trust));
  return [
    ...own('cases'),
    ...own('sampling'),
    ...own('participants'),
    ...managers.flatMap((id) => quotationsBy(study, id)),
    ...managers.flatMap((id) => summariesBy(study, id)),
    ...own('establishment'),
    ...own('headcount'),
    ...own('deployment'),
    ...own('statements'),
    ...[...sampled].flatMap((trust) => censusRowsOf(study, trust)),
  ];
}

/** Claims about one trust name it in their statement: "in Trust 8", "Trusts 6, 8 and 15". */
const claimsAbout = (study: Study, number: number): readonly string[] =>
  claimsByNumber(study).get(number) ?? [];

const claimsByNumber = derived((study: Study): ReadonlyMap<number, readonly string[]> => {
  const named = study.claims.flatMap(({claim, statement}) =>
    [...numbersNamed(statement)].map((number) => ({claim, number})),
  );
  const grouped = Map.groupBy(named, ({number}) => number);
  return new Map([...grouped].map(([number, found]) => [number, found.map(({claim}) => claim)]));
});

const numbersNamed = (statement: string): Set<number> =>
  new Set(
    [...statement.matchAll(/\bTrusts? (\d+(?:(?:, | and )\d+)*)/g)].flatMap(([, list = '']) =>
      list.split(/, | and /).map(Number),
    ),
  );

function rowsOfCategory(study: Study, id: string): object[] {
  return [
    ...study.categories.filter(({category}) => category === id),
    ...quotationsIn(study, id),
    ...summariesIn(study, id),
    ...study.instruments.filter(({categories}) => categories.includes(id)),
  ];
}

/** The claims, quotations and discrepancies that a text names and the figures that it places, as text. */
function namedText(text: string, study: Study): string {
  const ids = idsNamed(text);
  const hasAllDiscrepancies = /<Discrepancies\b/.test(text);
  const rows = [
    ...study.claims.filter(({claim}) => ids.has(claim)),
    ...study.quotations.filter(({quotation}) => ids.has(quotation)),
    ...study.discrepancies.filter(({discrepancy}) => hasAllDiscrepancies || ids.has(discrepancy)),
  ];
  const placed = new Set(figuresPlaced(text));
  const figures = allFigures(study).filter(({id}) => placed.has(id));
  return [rowsText(rows), ...figures.map(rowsOfFigure)].join('\n\n');
}

const frontPage = 'findings';

/** Pages of prose by their name. */
function pagesOf(prose: ProseFiles): [string, string][] {
  return [...prose]
    .filter(([name]) => name.startsWith('pages/'))
    .map(([name, text]): [string, string] => [fieldOf(text, 'page') || name, text]);
}

/** Tables that a page of prose lists in full below its text. */
const listed: Readonly<Record<string, readonly TableName[]>> = {
  framework: ['categories', 'participants', 'matrix', 'quotations'],
  instruments: ['instruments'],
  trusts: ['cases', 'sampling', 'establishment', 'headcount', 'matrix', 'quotations'],
};

const tablesOn = (page: string): readonly TableName[] => listed[page] ?? [];

/** What a page shows besides its own text: tables, or, on the front page, the headlines of themes and categories. */
function listedBy(id: string, study: Study, prose: ProseFiles): string[] {
  const heads =
    id === frontPage
      ? [...prose]
          .filter(([name]) => /^(categories|themes)\//.test(name))
          .map(([, text]) => headOf(text))
      : [];
  const rows = tablesOn(id).flatMap((name) => study[name] as readonly object[]);
  return [rowsText(rows), ...heads];
}
