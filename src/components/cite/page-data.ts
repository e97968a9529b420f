import {cardSize} from '../../figures/render/card.ts';
import {claimNamed} from '../../model/claims/named.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import type {PageFacts} from '../../publishing/citations/page-facts.ts';
import {report, study} from '../../study/current.ts';
import {figureOfId} from '../figure/figures-by-id.ts';
import {cardPath, hasCard} from './card.ts';
import {addressOf, rowsOfTable} from './cited.ts';

/** What the rows behind something citable measure. */
export function variablesOf(citable: Citable | undefined): PageFacts['variables'] {
  if (citable?.kind === 'figure')
    return figureOfId(citable.id)
      .table.columns.filter(({sourced}) => sourced)
      .map(({head, unit}) => ({name: head, unit}));
  if (citable?.kind === 'claim') return claimVariables(citable.id);
  if (citable?.kind !== 'table') return [];
  return Object.keys(rowsOfTable(citable.id)[0] ?? {}).map((name) => ({name, unit: ''}));
}

function claimVariables(id: string): PageFacts['variables'] {
  const {statement, unit, value} = claimNamed(study(), id);
  return [{name: statement, unit, value}];
}

/** The files of its rows. */
export function downloadsOf(citable: Citable | undefined): PageFacts['files'] {
  if (citable?.kind === 'figure')
    return [
      {address: addressOf(`/figures/${citable.id}.csv`), type: 'text/csv'},
      {address: addressOf(`/figures/${citable.id}.json`), type: 'application/json'},
    ];
  return citable?.kind === 'table'
    ? [{address: addressOf(`/data/${citable.id}.csv`), type: 'text/csv'}]
    : [];
}

/** The picture that stands for a page elsewhere: a card of its own, else that of the report. */
export function previewOf(citable: Citable | undefined, title: string): PageFacts['image'] {
  const address = addressOf(cardPath(citable));
  if (citable === undefined || !hasCard(citable)) return {address, alt: report().name, ...cardSize};
  const description =
    citable.kind === 'figure' ? ` ${figureOfId(citable.id).description}` : ` ${report().name}.`;
  return {address, alt: `${title}.${description}`, ...cardSize};
}
