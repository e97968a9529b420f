import type {Figure} from '../../figures/figure.ts';
import {allFigures, figureWithId} from '../../figures/registry.ts';
import type {CitableKind} from '../../model/publishing/citable.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {rowsText} from './hash.ts';
import {type CitableTable, frontPage, listedBy, prosePages, tablesOn} from './subject-pages.ts';
import {claimsAbout, namedText, rowsOfCategory, rowsOfFigure, rowsOfTrust} from './subject-rows.ts';
import {figuresPlaced, headOf, listOf, proseFileOf, type ProseFiles} from './texts.ts';

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

/** Everything that a study and its prose offer for citation, in a fixed order. */
export function subjectsOf(study: Study, prose: ProseFiles): Subject[] {
  const figures = allFigures(study);
  const simulations = simulationsOf(study);
  const named = (text: string): string => namedText(text, study);
  const isMarked = (text: string): boolean =>
    figuresPlaced(text).some((id) => figureWithId(study, id)?.drawn.has('simulated'));
  return [
    ...figures.map((figure) => figureSubject(figure, prose, simulations)),
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
    ...prosePages(prose).map(([id, text]) =>
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

/** Tables that are CSV files. */
const tableNames = (study: Study): CitableTable[] =>
  Object.keys(study).filter(
    (name): name is CitableTable => name !== 'references' && name !== 'figureClaims',
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
    path: `/figures/${figure.id}/`,
    text: rowsOfFigure(figure),
    sources: new Set([...figure.sources].filter((source) => !simulations.has(source))),
    simulated,
    marked: simulated,
    instead: simulated ? listOf(words, 'citable') : [],
  };
}
