import mdxRenderer from '@astrojs/mdx/server.js';
import {experimental_AstroContainer as AstroContainer} from 'astro/container';
import {render} from 'astro:content';
import type {Figure} from '../../figures/figure.ts';
import {plainText} from '../../figures/render/plain-text.ts';
import {jsonOf} from '../../figures/table/json.ts';
import {withMark} from '../../figures/table/spreadsheet.ts';
import {stampedCsv} from '../../figures/table/table.ts';
import {figureLink} from '../../links.ts';
import {licenceOf, sourceName} from '../../model/claims/credit.ts';
import {credited} from '../../model/claims/credited.ts';
import {observedSources, observedWords} from '../../model/claims/observed.ts';
import {caseById} from '../../model/indexes.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import type {Case} from '../../model/workforce/workforce.ts';
import {citableOf} from '../../publishing/catalogue/citables.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {report, study} from '../../study/current.ts';
import {onceInBuild} from '../in-build.ts';
import {noteComponents} from './figure-notes.ts';
import {figureTexts} from './figure-texts.ts';

/** A figure with all that its files and embeds say of it. */
export interface FigureFile {
  readonly figure: Figure;
  readonly citable: Citable;
  /** The case that it is about, if it is about one. */
  readonly trust: Case | undefined;
  readonly tag: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  readonly source: string;
  readonly licence: string;
  /** Path of its page. */
  readonly path: string;
}

/** Texts of a figure as its files have them. */
export const figureFile: (figure: Figure) => Promise<FigureFile> = onceInBuild(makeFile);

async function makeFile(figure: Figure): Promise<FigureFile> {
  const tables = study();
  const trust = caseById(tables, figure.subject ?? '');
  const {words, tag, source, title, subtitle} = await figureTexts(figure, figure.kind, trust);
  const citable = citableOf('figure', figure.id);
  if (!citable) throw new Error(`The catalogue has no figure "${figure.id}".`);
  const observed = observedSources(tables)
    .filter((each) => !figure.survey && figure.sources.has(each.source))
    .map((each) => ` ${observedWords(each)}`);
  return {
    figure,
    citable,
    trust,
    title,
    subtitle,
    tag,
    notes: figure.survey ? '' : await notesOf(words, figure),
    source: credited(tables, `${source}${observed.join('')}`),
    licence: licenceOf(tables, figure.sources),
    path: figureLink(figure.id),
  };
}

let container: Promise<AstroContainer> | undefined;

/**
 * The notes below a figure as plain text: rendered, because components in it depend on the data and
 * on what is drawn.
 */
async function notesOf(
  words: Awaited<ReturnType<typeof figureTexts>>['words'],
  figure: Figure,
): Promise<string> {
  container ??= AstroContainer.create().then((made) => {
    made.addServerRenderer({name: 'astro:jsx', renderer: mdxRenderer});
    return made;
  });
  const {Content} = await render(words);
  return plainText(
    await (await container).renderToString(Content, {props: {components: noteComponents(figure)}}),
  );
}

/** The rows as CSV with a byte order mark, which lets spreadsheets read it as UTF-8. */
export async function csvFile(figure: Figure): Promise<string> {
  const {
    citable: {hash, status},
  } = await figureFile(figure);
  return withMark(
    stampedCsv(figure.table, {
      ...surveyStamps(figure),
      edition: `${report().version} ${edition().hash}`,
      rows_hash: hash,
      status,
    }),
  );
}

/** Of which survey, and of when, rows of a later date are: it stays with them beside rows of the first file. */
const surveyStamps = ({survey}: Figure): Record<string, string> =>
  survey ? {survey: sourceName(survey), survey_date: survey.data_date} : {};

export async function jsonFile(figure: Figure, site: URL): Promise<string> {
  const {
    citable: {hash, status, statusReason},
    title,
    subtitle,
    notes,
    source,
    licence,
    path,
  } = await figureFile(figure);
  return jsonOf(figure, {
    title,
    subtitle,
    notes,
    source,
    licence,
    ...surveyStamps(figure),
    report: report().name,
    version: report().version,
    edition: edition().hash,
    hash,
    status,
    statusReason,
    address: new URL(path, site).href,
  });
}
