import {getCollection} from 'astro:content';
import {study} from '../dataset.ts';
import {figureIds} from '../figures/registry.ts';
import type {Citable} from '../model/citable.ts';
import {claimNamed, formatClaim} from '../model/claims.ts';
import {categoryNumber} from '../model/coverage.ts';
import {report} from '../report.ts';
import {figureTexts} from './figure-texts.ts';
import {figureOfId} from './figures-by-id.ts';

/** What something citable is called in its citations: one line, without a full stop. */
export async function titleOf({kind, id, path}: Citable): Promise<string> {
  const {quotations, categories, themes, cases} = study();
  switch (kind) {
    case 'figure':
      return figureTitle(id);
    case 'claim':
      return claimTitle(id);
    case 'quotation':
      return `Quotation ${id}: ${
        named(
          kind,
          id,
          quotations.find(({quotation}) => quotation === id),
        ).about
      }`;
    case 'table':
      return `Table of data: ${id}`;
    case 'category':
      return categoryTitle(id, categories);
    case 'theme':
      return themeTitle(id, themes);
    case 'trust':
      return `Trust ${
        named(
          kind,
          id,
          cases.find((each) => each.case === id),
        ).number
      }`;
    case 'page':
      return path === '/' ? report.name : pageTitle(id);
  }
}

function named<Row>(kind: string, id: string, row: Row | undefined): Row {
  if (row === undefined) throw new Error(`There is no ${kind} "${id}" to be cited.`);
  return row;
}

async function figureTitle(id: string): Promise<string> {
  const kind =
    figureIds.find((each) => each === id) ??
    figureIds.find((each) => id.startsWith(`${each}-`)) ??
    id;
  const trust = study().cases.find((each) => id === `${kind}-${each.case.toLowerCase()}`);
  return (await figureTexts(figureOfId(id), kind, trust)).title;
}

function claimTitle(id: string): string {
  const claim = claimNamed(study(), id);
  return `${formatClaim(claim)} ${claim.statement}`;
}

function categoryTitle(id: string, categories: ReturnType<typeof study>['categories']): string {
  const category = named(
    'category',
    id,
    categories.find((each) => each.category === id),
  );
  return `${categoryNumber(study(), category)} ${category.name}`;
}

function themeTitle(id: string, themes: ReturnType<typeof study>['themes']): string {
  const theme = named(
    'theme',
    id,
    themes.find((each) => each.theme === id),
  );
  return `Theme ${theme.order}: ${theme.name}`;
}

const pageTitle = async (id: string): Promise<string> =>
  named(
    'page',
    id,
    (await getCollection('pages')).find(({data}) => data.page === id),
  ).data.title;
