import type {Study} from '../model/study.ts';

/** The pages that every report has, as files; from the study's own cases, themes and categories. */
export function expectedPages({cases, themes, categories}: Pick<Study, 'cases' | 'themes' | 'categories'>): string[] {
  const addresses = [
    '', 'trusts/', 'census/', 'figures/', 'methods/', 'instruments/', 'about/',
    ...themes.map(({theme}) => `themes/${theme}/`),
    ...categories.map(({category}) => `categories/${category}/`),
    ...cases.map(({number}) => `trusts/${number}/`),
  ];
  return ['404.html', ...addresses.map((address) => `${address}index.html`)];
}
