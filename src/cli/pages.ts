import type {Study} from '../model/study.ts';

/** The pages that every report has, as files; from the study's own cases, themes, categories and claims. */
export function expectedPages({cases, themes, categories, claims}: Pick<Study, 'cases' | 'themes' | 'categories' | 'claims'>): string[] {
  const addresses = [
    '', 'trusts/', 'census/', 'figures/', 'claims/', 'methods/', 'instruments/', 'about/',
    ...themes.map(({theme}) => `themes/${theme}/`),
    ...categories.map(({category}) => `categories/${category}/`),
    ...cases.map(({number}) => `trusts/${number}/`),
    ...claims.map(({claim}) => `claims/${claim}/`),
  ];
  return ['404.html', ...addresses.map((address) => `${address}index.html`)];
}
