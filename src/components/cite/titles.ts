import {getCollection} from 'astro:content';
import {claimNamed, formatClaim} from '../../model/claims/named.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import {caseById, categoryById, quotationById, themeById} from '../../model/indexes.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import {report, study} from '../../study/current.ts';
import {figureTexts} from '../figure/figure-texts.ts';
import {figureOfId} from '../figure/figures-by-id.ts';

/** What something citable is called in its citations: one line, without a full stop. */
export async function titleOf({kind, id, path}: Citable): Promise<string> {
  switch (kind) {
    case 'figure':
      return figureTitle(id);
    case 'claim':
      return claimTitle(id);
    case 'quotation':
      return `Quotation ${id}: ${named(kind, id, quotationById(study(), id)).about}`;
    case 'table':
      return `Table of data: ${id}`;
    case 'category':
      return categoryTitle(id);
    case 'theme':
      return themeTitle(id);
    case 'trust':
      return `Trust ${named(kind, id, caseById(study(), id)).number}`;
    case 'page':
      return path === '/' ? report().name : pageTitle(id);
  }
}

function named<Row>(kind: string, id: string, row: Row | undefined): Row {
  if (row === undefined) throw new Error(`There is no ${kind} "${id}" to be cited.`);
  return row;
}

async function figureTitle(id: string): Promise<string> {
  const figure = figureOfId(id);
  return (await figureTexts(figure, figure.kind, caseById(study(), figure.subject))).title;
}

function claimTitle(id: string): string {
  const claim = claimNamed(study(), id);
  return `${formatClaim(claim)} ${claim.statement}`;
}

function categoryTitle(id: string): string {
  const category = named('category', id, categoryById(study(), id));
  return `${categoryNumber(study(), category)} ${category.name}`;
}

function themeTitle(id: string): string {
  const theme = named('theme', id, themeById(study(), id));
  return `Theme ${theme.order}: ${theme.name}`;
}

const pageTitle = async (id: string): Promise<string> =>
  named(
    'page',
    id,
    (await getCollection('pages')).find(({data}) => data.page === id),
  ).data.title;
