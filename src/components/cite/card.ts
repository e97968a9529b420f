// The cards that stand for pages elsewhere: what each of them says, and as what picture.
import {getCollection} from 'astro:content';
import {type Card, type CardBody, cardSvg, slideFrame} from '../../figures/render/card.ts';
import {sourceName} from '../../model/claims/credit.ts';
import {credited} from '../../model/claims/credited.ts';
import {claimNamed, formatClaim} from '../../model/claims/named.ts';
import {paperOf} from '../../model/claims/paper.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import {caseById, categoryById, sourceById, themeById} from '../../model/indexes.ts';
import type {Citable, CitableKind} from '../../model/publishing/citable.ts';
import {dateWords} from '../../model/values/dates.ts';
import {all} from '../../model/values/lists.ts';
import {amountText, markedName, publishedFacts, statedFacts} from '../../model/workforce/facts.ts';
import type {Case} from '../../model/workforce/workforce.ts';
import {catalogue, citableOf} from '../../publishing/catalogue/citables.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {setAs} from '../../publishing/files/kept-drawings.ts';
import {keptCards, png} from '../../publishing/files/raster.ts';
import {report, study, variant} from '../../study/current.ts';
import {figureFile} from '../figure/figure-file.ts';
import {drawnFigures, figureOfId} from '../figure/figures-by-id.ts';
import {portrait} from '../trust/portrait.ts';

/** What has a card of its own. A quotation is not taken out of its page, and a table has nothing to show. */
const shown: ReadonlySet<CitableKind> = new Set([
  'figure',
  'claim',
  'category',
  'theme',
  'trust',
  'page',
]);

/** Whether a card stands for it; else that of the report does. Nothing simulated is shared. */
export const hasCard = ({kind, simulated}: Citable): boolean => shown.has(kind) && !simulated;

/** Where the card of something citable stands, from the top of the site. */
export const cardPath = (citable: Citable | undefined): string =>
  citable && hasCard(citable) ? `${citable.path}card.png` : '/card.png';

/** Everything that a card stands for, and the start of all of them: they are drawn while pages are written. */
export function cardRoutes(): {params: {citable: string | undefined}; props: {citable: Citable}}[] {
  const citables = catalogue().filter(hasCard);
  if (import.meta.env.PROD) startCards(citables);
  return citables.map((citable) => ({
    params: {citable: citable.path.slice(1, -1) || undefined},
    props: {citable},
  }));
}

const cards = new Map<string, Promise<Uint8Array>>();
const nameOf = ({kind, id}: Citable): string => `${kind}-${id}`;

function startCards(citables: readonly Citable[]): void {
  if (cards.size > 0) return;
  for (const citable of citables) {
    const card = drawn(citable);
    // Whoever asks for it hears of a failure.
    card.catch(() => undefined);
    cards.set(nameOf(citable), card);
  }
  for (const {id} of figuresWithRows()) {
    const slide = drawnSlide(id);
    slide.catch(() => undefined);
    cards.set(slideName(id), slide);
  }
  keptCards(variant()).clean(cards.keys());
}

/** The card of something citable as PNG; a build asks for each once. */
export async function cardFile(citable: Citable): Promise<Uint8Array> {
  const bytes = await (cards.get(nameOf(citable)) ?? drawn(citable));
  cards.delete(nameOf(citable));
  return bytes;
}

const slideName = (id: string): string => `slide-${id}`;
const figuresWithRows = () => drawnFigures().filter(({table}) => table.rows.length > 0);

/** Every figure that is offered as a whole slide; what is simulated is not. */
export const slideRoutes = () =>
  figuresWithRows().map((figure) => ({params: {id: figure.id}, props: {id: figure.id}}));

/** A figure as a whole slide, as PNG. */
export const slideFile = (id: string): Promise<Uint8Array> =>
  cards.get(slideName(id)) ?? drawnSlide(id);

async function drawnSlide(id: string): Promise<Uint8Array> {
  const card = {
    source: paperLine(),
    ...(await figureSaying(id)),
    report: report().name,
    dated: datedLine(id),
  };
  const svg = setAs('slide', card, (from, setting) => cardSvg(from, setting, slideFrame));
  return png(slideName(id), svg, 'wide', keptCards(variant()));
}

/**
 * "Version 0.2.0 of 27 November 2026; data of December 2022 (BJR Open 2024)": a slide is shown long after it was taken.
 * Of several sources it names the one that is so dated. Where none dates its data, when the last was published.
 */
function datedLine(id: string): string {
  const {date} = edition();
  const {dataDate = ''} = citableOf('figure', id) ?? {};
  const {sources: ids} = figureOfId(id);
  const sources = study().sources.filter(({source}) => ids.has(source));
  const published = sources
    .map((each) => each.published)
    .toSorted()
    .at(-1);
  const dated = sources.filter((each) => each.data_date === dataDate);
  const whose = dated.length < sources.length ? ` (${all(dated.map(({short}) => short))})` : '';
  const ofData = dataDate
    ? `; data of ${dateWords(dataDate)}${whose}`
    : published
      ? `; source published ${dateWords(published)}`
      : '';
  return `Version ${report().version}${date ? ` of ${dateWords(date)}` : ', working copy'}${ofData}`;
}

const drawn = async (citable: Citable): Promise<Uint8Array> =>
  png(
    nameOf(citable),
    setAs('card', await cardOf(citable), (from, setting) => cardSvg(from, setting)),
    'card',
    keptCards(variant()),
  );

async function cardOf(citable: Citable): Promise<Card> {
  const card = await sayingOf(citable);
  const {source = sourcesLine(citable)} = card;
  // A picture that is shared has nothing else beside it that names the authors.
  return {marker: '', ...card, source: credited(study(), source), report: report().name};
}

/** What a card says by itself; it rests on the works behind it, where it names no other source. */
type Saying = Pick<Card, 'tag' | 'body'> & Partial<Pick<Card, 'marker' | 'source'>>;

function sayingOf({kind, id, path}: Citable): Saying | Promise<Saying> {
  if (kind === 'figure') return figureSaying(id);
  if (kind === 'claim') return claimSaying(id);
  if (kind === 'trust') return trustSaying(caseById(study(), id)!);
  if (kind === 'category') return categorySaying(id);
  return kind === 'theme' ? themeSaying(id) : pageSaying(path, id);
}

async function figureSaying(id: string): Promise<Saying & Pick<Card, 'marker'>> {
  const figure = figureOfId(id);
  const {tag, trust, title, subtitle, source} = await figureFile(figure);
  const drawings = figure.widths.map((width) => figure.draw(width));
  return {
    tag: trust ? `Trust ${trust.number}` : tag,
    marker: figure.marker,
    body: {kind: 'drawing', title, subtitle, drawings},
    source,
  };
}

function claimSaying(id: string): Saying {
  const claim = claimNamed(study(), id);
  const {short = claim.source} = sourceById(study(), claim.source) ?? {};
  return {
    tag: `${claim.provenance.replace(/^./, (letter) => letter.toUpperCase())} number`,
    body: {
      kind: 'number',
      value: formatClaim(claim),
      what: claim.statement,
      basis: claim.n === null ? '' : `Rests on n = ${claim.n}`,
    },
    source: [short, claim.place].filter(Boolean).join(', '),
  };
}

/** A row of three is what a card has room for. */
const mostFacts = 3;

async function trustSaying(trust: Case): Promise<Saying> {
  const tables = study();
  const title = `Trust ${trust.number}`;
  const facts = [
    ...publishedFacts(tables, trust.case).map((fact) => ({
      value: amountText(fact),
      name: markedName(fact),
    })),
    ...statedFacts(tables, trust.case).map(({large, name}) => ({value: large, name})),
  ].slice(0, mostFacts);
  const body: CardBody =
    facts.length > 0
      ? {kind: 'facts', title, facts}
      : {kind: 'words', title, text: (await portrait(tables, trust)).standfirst};
  return {tag: 'Trust', body};
}

async function categorySaying(id: string): Promise<Saying> {
  const category = categoryById(study(), id)!;
  const entry = (await getCollection('categories')).find(({data}) => data.category === id)!;
  return {
    tag: `Finding ${categoryNumber(study(), category)}`,
    body: {kind: 'words', title: entry.data.title, text: entry.data.standfirst},
  };
}

async function themeSaying(id: string): Promise<Saying> {
  const theme = themeById(study(), id)!;
  const entry = (await getCollection('themes')).find(({data}) => data.theme === id)!;
  return {
    tag: `Theme ${theme.order}`,
    body: {kind: 'words', title: theme.name, text: entry.data.standfirst},
  };
}

async function pageSaying(path: string, id: string): Promise<Saying> {
  const {data} = (await getCollection('pages')).find(({data}) => data.page === id)!;
  const body = {kind: 'words', title: data.title, text: data.standfirst} as const;
  return {tag: path === '/' ? 'Findings' : report().brand[0], body};
}

/** The paper, and what observed rows behind it come from. */
function sourcesLine({observed = []}: Citable): string {
  const others = study().sources.filter(({source}) => observed.includes(source));
  return [paperLine(), ...others.map((each) => `${each.producer}. ${sourceName(each)}.`)].join(' ');
}

function paperLine(): string {
  const {producer, title, short} = paperOf(study());
  return `${producer}. ${title}. ${short}.`;
}
