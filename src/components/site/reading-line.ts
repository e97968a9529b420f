import {recordOf, rowsOfRecord} from '../../model/framework/participant-record.ts';
import type {Citable, CitableKind} from '../../model/publishing/citable.ts';
import type {Study} from '../../model/study.ts';
import {rowsOfAllWaves} from '../../model/workforce/waves.ts';
import {frontPage, tablesOn} from '../../publishing/catalogue/content-pages.ts';
import {claimsAbout, rowsOfCategory, rowsOfTrust} from '../../publishing/catalogue/content-rows.ts';
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

/** What a page shows: files below content/, texts by their keys with what they name, rows, and rows by their id. */
interface Shown {
  readonly files?: readonly string[];
  readonly matching?: RegExp;
  readonly rows?: readonly object[];
  readonly ids?: readonly string[];
}

/** Pages that list things without being citable, by the texts that they show. */
const lists: Readonly<Record<string, RegExp>> = {
  '/categories/': /^data\/framework\/categories\.csv#/,
  '/claims/': /^data\/claims\.csv#/,
  '/figures/': /^content\/figures\/[^#]*#:/,
  '/participants/': /^data\/framework\/participants\.csv#/,
  '/quotations/': /^data\/framework\/quotations\.csv#/,
  '/references/': /^data\/references\.json#/,
  '/themes/': /^data\/framework\/(?:themes|categories)\.csv#/,
};

/** By whom and when the texts of a page were held against their source; empty for a page without texts. */
export function readingLine(
  citable: Pick<Citable, 'kind' | 'id'> | undefined,
  path: string,
): string {
  const texts = textsOf(wholeStudy(), currentProse());
  const shown = citable
    ? shownBy(citable, wholeStudy(), currentProse())
    : shownAt(path, wholeStudy());
  return lineFor(textsShown(texts, shown), texts, readings());
}

/** What stands at the address of a list, or of a participant. */
function shownAt(path: string, study: Study): Shown {
  const listed = lists[path];
  if (listed) return {matching: listed};
  const participant = study.participants.find(
    (row) => path === `/participants/${row.participant.toLowerCase()}/`,
  )?.participant;
  return participant ? {rows: rowsOfRecord(recordOf(study, participant))} : {};
}

function textsShown(
  texts: readonly StudyText[],
  {files, matching, rows, ids = []}: Shown,
): StudyText[] {
  const ofFiles = new Set(files?.filter(Boolean).map((name) => `content/${name}`));
  const matched = new Set(matching && texts.filter(({key}) => matching.test(key)));
  const asRows = new Set(rows);
  const named = new Set([...ids, ...[...matched].flatMap((text) => [...text.ids])]);
  return texts.filter(
    (text) =>
      ofFiles.has(text.file) ||
      matched.has(text) ||
      (text.row && (asRows.has(text.row) || named.has(text.key.slice(text.file.length + 1)))),
  );
}

const shownBy = (
  {kind, id}: Pick<Citable, 'kind' | 'id'>,
  study: Study,
  prose: ProseFiles,
): Shown => shownByKind[kind](id, study, prose);

const shownByKind: Readonly<
  Record<CitableKind, (id: string, study: Study, prose: ProseFiles) => Shown>
> = {
  figure: (id, study, prose) => {
    const {kind, survey} = figureOfId(id);
    return survey
      ? {rows: rowsOfSurvey(study, survey.source)}
      : withNamed(prose, fileIn(prose, 'figures', kind));
  },
  claim: (id) => ({ids: [id]}),
  quotation: (id) => ({ids: [id]}),
  table: (id, study) => ({rows: rowsOfAllWaves(study, id as keyof Study)}),
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
    const claims = claimsAbout(study, id);
    return {files, ids: [...ids, ...claims], rows: rowsOfTrust(study, id)};
  },
  page: (id, study, prose) => {
    const name = fileIn(prose, 'pages', id);
    const tables = tablesOn(id).flatMap((table): readonly object[] => study[table]);
    const hasAllDiscrepancies = /<Discrepancies\b/.test(prose.get(name) ?? '');
    return {
      ...withNamed(prose, name),
      rows: [...tables, ...(hasAllDiscrepancies ? study.discrepancies : [])],
      ...(beside[id] && {matching: beside[id]}),
    };
  },
};

/** What pages of prose show besides their own texts: the headlines of the findings, and what terms mean. */
const beside: Readonly<Record<string, RegExp>> = {
  [frontPage]: /^content\/(?:categories|themes)\/[^#]*#:/,
  about: /^content\/glossary\//,
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

/** What a later survey found: nothing of the text about a first drawing stands beside it. */
const rowsOfSurvey = (study: Study, source: string): object[] =>
  (study.later ?? []).flatMap(({row}) => (row.source === source ? [row] : []));
