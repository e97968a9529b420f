import {getCollection} from 'astro:content';
import {study} from '../dataset.ts';
import {categoryLink, href, themeLink} from '../links.ts';
import {categoryNumber} from '../model/coverage.ts';

/** A page of prose on which something stands, with its address. */
export interface Place {
  readonly name: string;
  readonly href: string;
}

/** Prose as its writer left it, head and body. */
export interface Prose {
  readonly body: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The pages of prose that a question says yes to: the front page and the other pages first, then themes and categories in their order. */
export async function placesWhere(stands: (prose: Prose) => boolean): Promise<Place[]> {
  const {themes, categories} = study();
  const [pages, ofThemes, ofCategories] = [await getCollection('pages'), await getCollection('themes'), await getCollection('categories')];
  const holds = (entry: {body?: string | undefined; data: object}): boolean => stands({body: entry.body ?? '', data: entry.data as Prose['data']});
  const isFront = ({data}: (typeof pages)[number]): boolean => data.page === 'findings';
  return [
    ...pages.filter(holds).toSorted((a, b) => Number(isFront(b)) - Number(isFront(a)) || a.data.page.localeCompare(b.data.page, 'en')).map(({data}) => ({name: nameOf(data.page), href: addressOf(data.page)})),
    ...themes.filter(({theme}) => ofThemes.some((entry) => entry.data.theme === theme && holds(entry))).map((theme) => ({name: `Theme ${theme.order}: ${theme.short}`, href: themeLink(theme)})),
    ...categories.filter(({category}) => ofCategories.some((entry) => entry.data.category === category && holds(entry)))
      .map((category) => ({name: `${categoryNumber(study(), category)} ${category.name}`, href: categoryLink(category)})),
  ];
}

// The prose of the front page is the one that doesn't stand at its own name.
export const addressOf = (page: string): string => href(page === 'findings' ? '/' : `/${page}/`);
export const nameOf = (page: string): string => (page === 'findings' ? 'Front page' : page.replace(/^./, (letter) => letter.toUpperCase()));
