import {getCollection} from 'astro:content';
import {study} from '../dataset.ts';
import {hasSimulatedRows} from '../face.ts';
import type {Figure} from '../figures/figure.ts';
import {claimNamed} from '../model/claims.ts';
import type {Case} from '../model/workforce.ts';
import {fill} from './fill.ts';

/**
 * The words of a figure, by the permanent id of its kind: its entry in content/figures, and its title and subtitle for this build with
 * their places filled. Of a figure of one case, `trust` is the case; without one the title speaks of each.
 * @throws where the figure has no words, or a text has a place that nothing fills
 */
export async function figureTexts(figure: Pick<Figure, 'base'>, id: string, trust?: Pick<Case, 'number'>) {
  const tables = study();
  const words = (await getCollection('figures')).find(({data}) => data.figure === id);
  if (words === undefined) throw new Error(`content/figures/ has no words for the figure "${id}".`);
  const values = {n: figure.base.n, missing: figure.base.missing, cases: tables.cases.length, trust: trust ? `Trust ${trust.number}` : 'each trust'};
  const say = (text: string) => fill(text, values, (claim) => claimNamed(tables, claim));
  const {bound} = words.data;
  const keys = hasSimulatedRows ? (['title', 'subtitle'] as const) : ([words.data.titlePublished === undefined ? 'title' : 'titlePublished', 'subtitlePublished'] as const);
  const [title, subtitle] = keys.map((key) => say(words.data[key] ?? '')) as [string, string];
  return {words, title, subtitle, bound: bound.filter(({key}) => (keys as readonly string[]).includes(key) || key === 'source')};
}
