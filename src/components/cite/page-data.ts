import {cardFrame} from '../../figures/render/card.ts';
import {claimNamed} from '../../model/claims/named.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import {tablesOn} from '../../publishing/catalogue/content-pages.ts';
import {annotationsPath} from '../../publishing/citations/annotations.ts';
import type {PageFacts} from '../../publishing/citations/page-facts.ts';
import {report, study, typedTables} from '../../study/current.ts';
import {codingFilesPath, codingFileTypes} from '../coding/coding-files.ts';
import {figureOfId} from '../figure/figures-by-id.ts';
import {cardPath, hasCard} from './card.ts';
import {addressOf, licencesBehind, rowsOfTable} from './cited.ts';

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
  if (citable?.kind === 'figure') {
    // The page may show later surveys below the drawing, of which these files have nothing.
    const {sources} = figureOfId(citable.id);
    const drawn = (citable.observed ?? []).filter((source) => sources.has(source));
    const licences = licencesBehind({...citable, observed: drawn});
    return [
      {address: addressOf(`/figures/${citable.id}.csv`), type: 'text/csv', licences},
      {address: addressOf(`/figures/${citable.id}.json`), type: 'application/json', licences},
    ];
  }
  return citable?.kind === 'table'
    ? [{address: addressOf(`/data/${citable.id}.csv`), type: 'text/csv'}]
    : [];
}

/** Files of the rows that a page shows, by their paths from the top of the site; a page may have a table’s name. */
export function dataFilesOf(citable: Citable | undefined, path: string): DataFile[] {
  if (citable?.simulated) return [];
  if (citable?.kind === 'figure')
    return [csvFile(`/figures/${citable.id}.csv`), jsonFile(`/figures/${citable.id}.json`)];
  const names =
    citable?.kind === 'table'
      ? [citable.id]
      : [...(citable?.kind === 'page' ? tablesOn(citable.id) : []), path.slice(1, -1)];
  const files = [...new Set(names)]
    .filter((name) => typedTables().some((table) => table.name === name && table.rows.length > 0))
    .map((name) => csvFile(`/data/${name}.csv`));
  if (path === codingFilesPath)
    return codingFileTypes.map(({name, type}) => ({
      path: `${codingFilesPath}${name}`,
      type: type.replace(/;.*/, ''),
    }));
  return path === '/quotations/' ? [...files, annotationsFile] : files;
}

/** A file of rows, as a page names it to machines. */
export interface DataFile {
  readonly path: string;
  readonly type: string;
}

const annotationsFile: DataFile = {path: annotationsPath, type: 'application/ld+json'};
const csvFile = (path: string): DataFile => ({path, type: 'text/csv'});
const jsonFile = (path: string): DataFile => ({path, type: 'application/json'});

/** The picture that stands for a page elsewhere: a card of its own, else that of the report. */
export function previewOf(citable: Citable | undefined, title: string): PageFacts['image'] {
  const address = addressOf(cardPath(citable));
  if (citable === undefined || !hasCard(citable))
    return {address, alt: report().name, width: cardFrame.width, height: cardFrame.height};
  const description =
    citable.kind === 'figure' ? ` ${figureOfId(citable.id).description}` : ` ${report().name}.`;
  return {
    address,
    alt: `${title}.${description}`,
    width: cardFrame.width,
    height: cardFrame.height,
  };
}
