import {type CollectionEntry, getCollection} from 'astro:content';
import type {Figure} from '../../figures/figure.ts';
import {laterSubtitle, laterTitle, type SurveyFigure} from '../../figures/later.ts';
import {sourceName} from '../../model/claims/credit.ts';
import {claimNamed} from '../../model/claims/named.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import type {Category} from '../../model/framework/framework.ts';
import {categoryById} from '../../model/indexes.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import type {Case} from '../../model/workforce/workforce.ts';
import {study} from '../../study/current.ts';
import {fill} from './fill.ts';
import {sourceLine} from './source-line.ts';
import {wordingOf} from './wording.ts';

/** What a drawing with simulated rows is called: "All 16 trusts, simulated", or "Trust 8, simulated". */
export const simulatedLabel = (
  {base: {n}, unit}: Pick<Figure, 'base' | 'unit'>,
  trust?: Pick<Case, 'number'>,
): string => (trust ? `Trust ${trust.number}, simulated` : `All ${n} ${unit[1]}, simulated`);

/** Where values stand; of simulated ones alone, what they are held to. */
const originsOf = (
  {origins, observed}: Pick<Figure, 'origins' | 'observed'>,
  claims: readonly Sourced[],
): readonly Sourced[] => [origins, observed, claims].find((each) => each.length > 0) ?? [];

/**
 * The words of a figure, by the permanent id of its kind: its entry in content/figures, and its
 * tag, source, title and subtitle for what is drawn, with their places filled. What a source says
 * of a case is the title of its figure. Of a figure of one case, `trust` is the case; without one
 * the title speaks of each.
 * @throws where the figure has no words, or a text has a place that nothing fills
 */
export async function figureTexts(figure: Figure, id: string, trust?: Pick<Case, 'number'>) {
  const words = await wordsOf(id);
  if (isOfSurvey(figure)) return {words, ...surveyTexts(figure)};
  const {data} = words;
  const category = categoryById(study(), figure.subject);
  const say = sayingOf(figure, data.citable, trust, category);
  const {hasRows, hasSimulated} = wordingOf(figure.drawn);
  const keys = hasRows ? (['title', 'subtitle'] as const) : publishedKeys(data);
  const [label, subtitle] = keys.map((key) => say(data[key] ?? '')) as [string, string];
  const found = (trust ?? category) && figure.finding ? figure.finding : label;
  return {
    words,
    tag: hasSimulated ? `${simulatedTag(data.tag)}, simulated` : data.tag,
    source: sourceOf(figure, data.tag, say(data.source)),
    // No finding stands over simulated marks.
    title: hasSimulated ? `${simulatedTag(data.tag)}: ${simulatedLabel(figure, trust)}` : found,
    subtitle,
    beside: say(data.beside ?? ''),
    bound: data.bound.filter(
      ({key}) => (keys as readonly string[]).includes(key) || key === 'source',
    ),
  };
}

type Words = CollectionEntry<'figures'>;

/** @throws where there are none, or where they do not lie where loading the study looks for the claims of a figure */
async function wordsOf(id: string): Promise<Words> {
  const words = (await getCollection('figures')).find(({data}) => data.figure === id);
  if (words === undefined) throw new Error(`content/figures/ has no words for the figure "${id}".`);
  if (words.id !== id)
    throw new Error(
      `content/figures/${words.id}.mdx holds the words of "${id}". Call it ${id}.mdx.`,
    );
  return words;
}

/** What stands over a drawing without rows of cases, where something of its own does. */
const publishedKeys = ({titlePublished, subtitlePublished}: Words['data']) =>
  [
    titlePublished === undefined ? 'title' : 'titlePublished',
    subtitlePublished === undefined ? 'subtitle' : 'subtitlePublished',
  ] as const;

/** Fills the places of a text with what is drawn. */
function sayingOf(
  figure: Figure,
  citable: readonly string[],
  trust: Pick<Case, 'number'> | undefined,
  category: Category | undefined,
): (text: string) => string {
  const tables = study();
  const claims = citable.map((id) => claimNamed(tables, id));
  const values = {
    sources: sourceLine(tables, originsOf(figure, claims)),
    n: figure.base.n,
    missing: figure.base.missing,
    all: figure.base.n + figure.base.missing,
    cases: firstCases(tables).length,
    trust: trust ? `Trust ${trust.number}` : 'each trust',
    category: category ? `${categoryNumber(tables, category)} ${category.name}` : 'each category',
  };
  return (text) => fill(text, values, (claim) => claimNamed(tables, claim));
}

/** A drawing with simulated rows is no more than after a figure of the paper. */
const simulatedTag = (tag: string): string => tag.replace(/^From/, 'After');

/**
 * The source of a drawing, which is the simulation first where one is drawn. What is called after a figure of the
 * paper is still no copy of it.
 */
function sourceOf({drawn}: Figure, tag: string, printed: string): string {
  const {hasSimulated, isSimulated} = wordingOf(drawn);
  if (!hasSimulated) return tag.startsWith('From') ? `${printed} Drawn by this report.` : printed;
  return isSimulated
    ? `Simulation of this report, held to what is published in ${printed}`
    : `Simulation of this report for what is simulated. For the rest: ${printed}`;
}

const isOfSurvey = (figure: Figure): figure is SurveyFigure => figure.survey !== undefined;

/** What a drawing of a later survey says: nothing that was written for the first one. */
function surveyTexts(figure: SurveyFigure) {
  const {producer, title} = figure.survey;
  return {
    tag: 'Later survey',
    source: `${producer}, ${title}, ${sourceName(figure.survey)}.`,
    title: laterTitle(study(), figure),
    subtitle: laterSubtitle(figure),
    beside: '',
    bound: [],
  };
}
