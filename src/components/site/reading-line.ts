import type {Citable, CitableKind} from '../../model/publishing/citable.ts';
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

const shownBy = ({kind, id}: Citable, study: Study, prose: ProseFiles): Shown =>
  shownByKind[kind](id, study, prose);

const shownByKind: Readonly<
  Record<CitableKind, (id: string, study: Study, prose: ProseFiles) => Shown>
> = {
  figure: (id, _, prose) => withNamed(prose, fileIn(prose, 'figures', figureOfId(id).kind)),
  claim: (id) => ({ids: [id]}),
  quotation: (id) => ({ids: [id]}),
  table: (id, study) => ({rows: study[id as keyof Study]}),
  category: (id, study, prose) => ({
    ...withNamed(prose, fileIn(prose, 'categories', id)),
    rows: rowsOfCategory(study, id),
  }),
  theme: (id, study, prose) => ({
    ...withNamed(prose, fileIn(prose, 'themes', id)),
    rows: [
      ...study.themes.filter(({theme}) => theme === id),
      ...study.categories.filter(({theme}) => theme === id),
    ],
  }),
  trust: (id, study, prose) => {
    const {files, ids} = withNamed(prose, fileIn(prose, 'trusts', id));
    const about = study.cases.filter((each) => each.case === id);
    const claims = about.flatMap(({number}) => claimsAbout(study, number));
    return {files, ids: [...ids, ...claims], rows: rowsOfTrust(study, id)};
  },
  page: (id, study, prose) => {
    const name = fileIn(prose, 'pages', id);
    const tables = tablesOn(id).flatMap((table): readonly object[] => study[table]);
    const hasAllDiscrepancies = /<Discrepancies\b/.test(prose.get(name) ?? '');
    return {
      ...withNamed(prose, name),
      rows: [...tables, ...(hasAllDiscrepancies ? study.discrepancies : [])],
      ...(id === frontPage && {heads: /^content\/(?:categories|themes)\/[^#]*#:/}),
    };
  },
};

/** The field of front matter by which the files of a folder say what they belong to. */
const fields = {
  categories: 'category',
  figures: 'figure',
  pages: 'page',
  themes: 'theme',
  trusts: 'trust',
} as const;

/** The name of the file of a folder that belongs to something; empty where none does. */
const fileIn = (prose: ProseFiles, folder: keyof typeof fields, id: string): string =>
  [...prose].find(
    ([name, text]) => name.startsWith(`${folder}/`) && fieldOf(text, fields[folder]) === id,
  )?.[0] ?? '';

/** A file with those of the figures that it places, and the ids of all that it names. */
function withNamed(prose: ProseFiles, name: string): {files: string[]; ids: string[]} {
  const text = prose.get(name) ?? '';
  const figures = figuresPlaced(text).map((figure) => fileIn(prose, 'figures', figure));
  return {files: [name, ...figures], ids: [...idsNamed(text)]};
}
