import type {Study} from '../model/study.ts';

/** What the pages of single figures and tables are named after. */
export interface Named {
  /** Ids of the figures that have rows. */
  readonly figures: readonly string[];
  readonly tables: readonly string[];
}

/** The files that every report has: from the study's own cases, themes, categories and quotations, its figures and its tables. */
export function expectedPages({cases, themes, categories, quotations}: Pick<Study, 'cases' | 'themes' | 'categories' | 'quotations'>, {figures, tables}: Named): string[] {
  const addresses = [
    '', 'trusts/', 'census/', 'figures/', 'tables/', 'methods/', 'instruments/', 'about/',
    ...themes.map(({theme}) => `themes/${theme}/`),
    ...categories.map(({category}) => `categories/${category}/`),
    ...cases.map(({number}) => `trusts/${number}/`),
    ...quotations.map(({quotation}) => `quotations/${quotation}/`),
    ...figures.flatMap((figure) => [`figures/${figure}/`, `embed/${figure}/`]),
    ...tables.map((table) => `tables/${table}/`),
  ];
  const files = [
    ...figures.flatMap((figure) => ['.csv', '.json', '.svg', '.png', '-print.png'].map((ending) => `figures/${figure}${ending}`)),
    ...tables.map((table) => `data/${table}.csv`),
  ];
  return ['404.html', ...addresses.map((address) => `${address}index.html`), ...files];
}
