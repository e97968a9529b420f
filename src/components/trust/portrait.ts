import {getCollection} from 'astro:content';
import {elsewhere} from '../../model/claims/credit.ts';
import {summariesOf} from '../../model/framework/coverage.ts';
import {managerOf} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {factTexts} from '../../model/workforce/facts.ts';
import type {Case} from '../../model/workforce/workforce.ts';
import type {HeadWords} from '../../prose/says.ts';

/** What a profile opens with, and what its bound words rest on. */
export interface Portrait {
  readonly standfirst: string;
  readonly bound: readonly HeadWords[];
}

/** A trust in a sentence or two, as content/trusts/ tells it. */
export async function portrait(study: Study, trust: Case): Promise<Portrait> {
  const told = (await getCollection('trusts')).find(({data}) => data.trust === trust.case);
  return told
    ? {standfirst: told.data.standfirst, bound: told.data.bound}
    : {standfirst: recordOf(study, trust), bound: []};
}

/** Of a trust that no text tells: what is on record of it first of all, or that nothing is. */
function recordOf(study: Study, trust: Case): string {
  const participant = managerOf(study, trust.case)?.participant;
  const [charted] = participant ? summariesOf(study, {participant}) : [];
  const [fact] = factTexts(study, trust.case);
  if (fact !== undefined) return `${fact.replace(/^./, (letter) => letter.toUpperCase())}.`;
  if (participant === undefined)
    return 'A later survey has numbers of this trust. Nobody there was interviewed.';
  return (
    (charted && charted.summary.replace(/\.?$/, `${elsewhere(study, charted)}.`)) ??
    'The text of the paper says nothing about this trust. It took part: somebody spoke for it in an interview.'
  );
}
