import type {Figure} from '../../figures/figure.ts';
import {laterFiguresOf} from '../../figures/later.ts';
import {allFigures, figureWithId} from '../../figures/registry.ts';
import {observedIn, observedSources} from '../../model/claims/observed.ts';
import type {Theme} from '../../model/framework/framework.ts';
import type {CitableKind} from '../../model/publishing/citable.ts';
import {figurePath, isSimulatedId} from '../../model/publishing/figure-ids.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {rowsOfAllWaves} from '../../model/workforce/waves.ts';
import type {Case} from '../../model/workforce/workforce.ts';
import {type CitableTable, frontPage, listedBy, prosePages, tablesOn} from './content-pages.ts';
import {claimsAbout, namedText, rowsOfCategory, rowsOfFigure, rowsOfTrust} from './content-rows.ts';
import {rowsText} from './hash.ts';
import {figuresPlaced, headOf, listOf, proseFileOf, type ProseFiles} from './texts.ts';

/** Something that can be cited, with all that its hash depends on. */
export interface CitableContent {
  readonly kind: CitableKind;
  readonly id: string;
  readonly path: string;
  /** Its rows, and its prose where it has any: exactly what its hash is made of. */
  readonly text: string;
  /** Ids of the sources of the values that it shows, simulated ones left out. */
  readonly sources: ReadonlySet<string>;
  /** Those of its observed values. */
  readonly observed: readonly string[];
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

const content = (
  kind: CitableKind,
  id: string,
  path: string,
  text: string,
  rows: readonly object[],
  more: Partial<CitableContent> = {},
): CitableContent => ({
  kind,
  id,
  path,
  text,
  sources: sourcesOf(rows),
  observed: observedIn(rows),
  simulated: false,
  marked: false,
  instead: [],
  ...more,
});

/** Everything that a study and its prose offer for citation, in a fixed order: its figures first. */
export function contentsOf(
  study: Study,
  prose: ProseFiles,
  figures: readonly Figure[] = allFigures(study),
): CitableContent[] {
  return [
    ...figureContents(figures, study, prose),
    ...study.claims.map((claim) =>
      content('claim', claim.claim, `/claims/${claim.claim}/`, rowsText([claim]), [claim]),
    ),
    ...study.quotations.map((row) =>
      content('quotation', row.quotation, `/quotations/${row.quotation}/`, rowsText([row]), [row]),
    ),
    ...tableNames(study).map((name) => tableContent(study, name)),
    ...study.categories.map(({category}) => categoryContent(study, prose, category)),
    ...study.themes.map((theme) => themeContent(study, prose, theme)),
    ...study.cases.map((trust) => trustContent(study, trust)),
    ...prosePages(prose).map(([id, text]) => pageContent(study, prose, id, text)),
  ];
}

function tableContent(study: Study, name: CitableTable): CitableContent {
  const rows = rowsOfAllWaves(study, name);
  return content('table', name, `/tables/${name}/`, rowsText(rows), rows, {
    simulated: rows.some(isSimulated),
  });
}

/** Figures that are drawn from a study. */
export function figureContents(
  figures: readonly Figure[],
  study: Study,
  prose: ProseFiles,
): CitableContent[] {
  const simulations = simulationsOf(study);
  const observed = observedSources(study).map(({source}) => source);
  return figures.map((figure) => {
    // The page of a first drawing shows those of later surveys too, which have hashes of their own.
    const later =
      isSimulatedId(figure.id) || figure.survey
        ? []
        : laterFiguresOf(study, figure.kind, figure.subject);
    const shown = new Set([...figure.sources, ...later.map(({source}) => source.source)]);
    return {
      ...figureContent(figure, prose, simulations),
      observed: observed.filter((source) => shown.has(source)),
    };
  });
}

/** Whether a text places a figure that shows simulated values. */
const isMarked = (study: Study, text: string): boolean =>
  figuresPlaced(text).some((id) => figureWithId(study, id)?.drawn.has('simulated'));

function categoryContent(study: Study, prose: ProseFiles, category: string): CitableContent {
  const rows = rowsOfCategory(study, category);
  const text = proseFileOf(prose, 'categories', 'category', category);
  return content(
    'category',
    category,
    `/categories/${category}/`,
    [rowsText(rows), text, namedText(text, study)].join('\n\n'),
    rows,
    {marked: isMarked(study, text)},
  );
}

function themeContent(study: Study, prose: ProseFiles, row: Theme): CitableContent {
  const {theme} = row;
  const text = proseFileOf(prose, 'themes', 'theme', theme);
  const categories = study.categories.filter((category) => category.theme === theme);
  const heads = categories.map(({category}) =>
    headOf(proseFileOf(prose, 'categories', 'category', category)),
  );
  return content(
    'theme',
    theme,
    `/themes/${theme}/`,
    [rowsText([row, ...categories]), text, namedText(text, study), ...heads].join('\n\n'),
    [],
    {
      observed: observedIn(categories.flatMap(({category}) => rowsOfCategory(study, category))),
      marked: isMarked(study, text),
    },
  );
}

function trustContent(study: Study, trust: Case): CitableContent {
  const rows = rowsOfTrust(study, trust.case);
  return content('trust', trust.case, `/trusts/${trust.number}/`, rowsText(rows), rows, {
    simulated: rows.some(isSimulated),
    instead: claimsAbout(study, trust.case),
  });
}

function pageContent(study: Study, prose: ProseFiles, id: string, text: string): CitableContent {
  const listed = tablesOn(id).flatMap((name) => study[name] as readonly object[]);
  return content(
    'page',
    id,
    id === frontPage ? '/' : `/${id}/`,
    [text, namedText(text, study), ...listedBy(id, study, prose)].join('\n\n'),
    [],
    {
      observed: observedIn(listed),
      marked: isMarked(study, text) || listed.some(isSimulated),
    },
  );
}

/** Tables that are CSV files. */
const tableNames = (study: Study): CitableTable[] =>
  Object.keys(study).filter(
    (name): name is CitableTable =>
      name !== 'references' && name !== 'figureClaims' && name !== 'later',
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

function figureContent(
  figure: Figure,
  prose: ProseFiles,
  simulations: ReadonlySet<string>,
): Omit<CitableContent, 'observed'> {
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
