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
  const {title, titlePublished, subtitle, subtitlePublished} = words.data;
  return {words, title: say((hasSimulatedRows ? undefined : titlePublished) ?? title), subtitle: say(hasSimulatedRows ? subtitle : subtitlePublished)};
}
