import type {Citable} from '../../model/publishing/citable.ts';
import type {Study} from '../../model/study.ts';
import {frontPage, tablesOn} from '../../publishing/catalogue/subject-pages.ts';
import {claimsAbout, rowsOfCategory, rowsOfTrust} from '../../publishing/catalogue/subject-rows.ts';
import {
  currentProse,
  fieldOf,
  figuresPlaced,
  idsNamed,
  type ProseFiles,
} from '../../publishing/catalogue/texts.ts';
import {lineFor} from '../../review/line.ts';
import type {StudyText} from '../../review/study-text.ts';
import {textsOf} from '../../review/texts.ts';
import {readings, wholeStudy} from '../../study/current.ts';
import {figureOfId} from '../figure/figures-by-id.ts';

/** What a page shows: files below content/, the heads of files alone, rows, and rows by their id. */
interface Shown {
  readonly files?: readonly string[];
  readonly heads?: RegExp;
  readonly rows?: readonly object[];
  readonly ids?: readonly string[];
}

/** Pages that list things without being citable, by the files whose texts they show. */
const lists: Readonly<Record<string, string>> = {
  '/claims/': 'data/claims.csv',
  '/quotations/': 'data/framework/quotations.csv',
  '/references/': 'data/references.json',
};

/** By whom and when the texts of a page were held against their source; empty for a page without texts. */
export function readingLine(citable: Citable | undefined, path: string): string {
  const texts = textsOf(wholeStudy(), currentProse());
  const listed = lists[path];
  const shown = citable
    ? textsShown(texts, shownBy(citable, wholeStudy(), currentProse()))
    : texts.filter(({file}) => file === listed);
  return lineFor(shown, texts, readings());
}

function textsShown(texts: readonly StudyText[], {files, heads, rows, ids}: Shown): StudyText[] {
  const ofFiles = new Set(files?.filter(Boolean).map((name) => `content/${name}`));
  const asRows = new Set(rows);
  const named = new Set(ids);
  return texts.filter(
    ({file, key, row}) =>
      ofFiles.has(file) ||
      heads?.test(key) ||
      (row && (asRows.has(row) || named.has(key.slice(file.length + 1)))),
  );
}

function shownBy({kind, id}: Citable, study: Study, prose: ProseFiles): Shown {
  const fileOf = (folder: string, field: string, named: string): string =>
    [...prose].find(
      ([name, text]) => name.startsWith(`${folder}/`) && fieldOf(text, field) === named,
    )?.[0] ?? '';
  /** A file with the figures that it places, and all that it names. */
  const withNamed = (name: string): {files: string[]; ids: string[]} => {
    const text = prose.get(name) ?? '';
    const figures = figuresPlaced(text).map((figure) => fileOf('figures', 'figure', figure));
    return {files: [name, ...figures], ids: [...idsNamed(text)]};
  };
  if (kind === 'figure') return withNamed(fileOf('figures', 'figure', figureOfId(id).kind));
  if (kind === 'claim' || kind === 'quotation') return {ids: [id]};
  if (kind === 'table') return {rows: study[id as keyof Study]};
  if (kind === 'category')
    return {
      ...withNamed(fileOf('categories', 'category', id)),
      rows: rowsOfCategory(study, id),
    };
  if (kind === 'theme') {
    const {files, ids} = withNamed(fileOf('themes', 'theme', id));
    const categories = study.categories.filter(({theme}) => theme === id);
    return {files, ids: [...ids, id, ...categories.map(({category}) => category)]};
  }
  if (kind === 'trust') {
    const {files, ids} = withNamed(fileOf('trusts', 'trust', id));
    const {number} = study.cases.find((each) => each.case === id)!;
    return {files, ids: [...ids, ...claimsAbout(study, number)], rows: rowsOfTrust(study, id)};
  }
  const name = fileOf('pages', 'page', id);
  return {
    ...withNamed(name),
    rows: [
      ...tablesOn(id).flatMap((table): readonly object[] => study[table]),
      ...(/<Discrepancies\b/.test(prose.get(name) ?? '') ? study.discrepancies : []),
    ],
    ...(id === frontPage && {heads: /^content\/(?:categories|themes)\/[^#]*#:/}),
  };
}
