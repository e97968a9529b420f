import type {Study} from '../model/study.ts';

/** A page of the site that stands in the document, and how deep. */
export interface Chapter {
  /** Its address, from the top of the site. */
  readonly path: string;
  /** 1 for a chapter, 2 for what belongs to the one before it. */
  readonly level: 1 | 2;
  /** Short enough to be kept on one sheet, and in the list of contents beside others. */
  readonly isShort: boolean;
}

type Told = Pick<Study, 'themes' | 'categories' | 'cases'>;

/**
 * The pages of the whole report, in the order in which it is read from front to back: what was found, what
 * follows from it, who stands behind it, how it was done.
 */
export function chaptersOf({themes, categories, cases}: Told): Chapter[] {
  const chapter = (path: string): Chapter => ({path, level: 1, isShort: false});
  const within = (path: string): Chapter => ({path, level: 2, isShort: false});
  return [
    chapter('/'),
    ...themes.flatMap(({theme}) => [
      chapter(`/themes/${theme}/`),
      ...categories
        .filter((category) => category.theme === theme)
        .map(({category}) => within(`/categories/${category}/`)),
    ]),
    chapter('/census/'),
    chapter('/recommendations/'),
    chapter('/trusts/'),
    ...cases.map(({number}) => ({
      path: `/trusts/${number}/`,
      level: 2 as const,
      isShort: true,
    })),
    chapter('/framework/'),
    chapter('/methods/'),
    chapter('/instruments/'),
    chapter('/about/'),
    chapter('/claims/'),
    chapter('/references/'),
  ];
}
