import {getCollection} from 'astro:content';
import {study} from '../dataset.ts';
import {categoryLink, href, themeLink} from '../links.ts';
import {categoryNumber} from '../model/coverage.ts';

/** A place where a figure stands, with the address of the figure on it. */
export interface Place {
  readonly name: string;
  readonly href: string;
}

/** Where a figure of the whole study stands: in the prose of pages, themes and categories, and at the top of the front page, in this order. */
export async function figurePlaces(id: string): Promise<Place[]> {
  const {themes, categories} = study();
  const [pages, ofThemes, ofCategories] = [await getCollection('pages'), await getCollection('themes'), await getCollection('categories')];
  const stands = ({body}: {body?: string | undefined}): boolean => body?.includes(`<Figure id="${id}"`) ?? false;
  const places = [
    ...pages.filter((entry) => stands(entry)).map(({data}) => ({name: nameOf(data.page), href: addressOf(data.page)})),
    ...themes.filter(({theme}) => ofThemes.some((entry) => entry.data.theme === theme && stands(entry))).map((theme) => ({name: `Theme ${theme.order}: ${theme.short}`, href: themeLink(theme)})),
    ...categories.filter(({category}) => ofCategories.some((entry) => entry.data.category === category && stands(entry)))
      .map((category) => ({name: `${categoryNumber(study(), category)} ${category.name}`, href: categoryLink(category)})),
    ...pages.filter(({data}) => data.figure === id).map(({data}) => ({name: nameOf(data.page), href: addressOf(data.page)})),
  ];
  return places.map((place) => ({...place, href: `${place.href}#figure-${id}`}));
}

// The prose of the front page is the one that doesn't stand at its own name.
export const addressOf = (page: string): string => href(page === 'findings' ? '/' : `/${page}/`);
export const nameOf = (page: string): string => (page === 'findings' ? 'Front page' : page.replace(/^./, (letter) => letter.toUpperCase()));
