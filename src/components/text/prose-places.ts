import {getCollection} from 'astro:content';
import {categoryLink, href, themeLink} from '../../links.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import {study} from '../../study/current.ts';

/** A place in the report, with its address. */
export interface ReportPlace {
  readonly name: string;
  readonly href: string;
}

/** Pages, themes and categories, in this order, whose prose holds what is looked for. */
export async function prosePlaces(holds: (prose: string) => boolean): Promise<ReportPlace[]> {
  const {themes, categories} = study();
  const [pages, ofThemes, ofCategories] = [
    await getCollection('pages'),
    await getCollection('themes'),
    await getCollection('categories'),
  ];
  const isHolding = ({body}: {body?: string | undefined}): boolean => holds(body ?? '');
  return [
    ...pages.filter(isHolding).map(({data}) => pageAt(data.page)),
    ...themes
      .filter(({theme}) => ofThemes.some((entry) => entry.data.theme === theme && isHolding(entry)))
      .map((theme) => ({name: `Theme ${theme.order}: ${theme.short}`, href: themeLink(theme)})),
    ...categories
      .filter(({category}) =>
        ofCategories.some((entry) => entry.data.category === category && isHolding(entry)),
      )
      .map((category) => ({
        name: `${categoryNumber(study(), category)} ${category.name}`,
        href: categoryLink(category),
      })),
  ];
}

// The prose of the front page is the one that doesn't stand at its own name.
export const pageAt = (page: string): ReportPlace =>
  page === 'findings'
    ? {name: 'Front page', href: href('/')}
    : {
        name: names[page] ?? page.replace(/^./, (letter) => letter.toUpperCase()),
        href: href(`/${page}/`),
      };

/** Pages whose address is not their name. */
const names: Readonly<Record<string, string>> = {
  coreq: 'COREQ checklist',
  joint: 'Numbers and words',
};
