import type {Study} from '../../model/study.ts';
import {rowsText} from './hash.ts';
import {fieldOf, headOf, type ProseFiles} from './texts.ts';

/** A table that is a CSV file and can be cited. */
export type CitableTable = Exclude<keyof Study, 'references' | 'figureClaims' | 'later'>;

/** The page of prose that stands at the top of the site. */
export const frontPage = 'findings';

/** Pages of prose by their name. */
export function prosePages(prose: ProseFiles): [string, string][] {
  return [...prose]
    .filter(([name]) => name.startsWith('pages/'))
    .map(([name, text]): [string, string] => [fieldOf(text, 'page') || name, text]);
}

/** Tables that a page of prose lists in full below its text. */
const listed: Readonly<Record<string, readonly CitableTable[]>> = {
  framework: ['categories', 'participants', 'matrix', 'quotations'],
  instruments: ['instruments'],
  joint: ['joint'],
  coreq: ['reporting'],
  trusts: ['cases', 'sampling', 'establishment', 'headcount', 'matrix', 'quotations'],
};

export const tablesOn = (page: string): readonly CitableTable[] => listed[page] ?? [];

/** What a page shows besides its own text: tables, or, on the front page, the headlines of themes and categories. */
export function listedBy(id: string, study: Study, prose: ProseFiles): string[] {
  const heads =
    id === frontPage
      ? [...prose]
          .filter(([name]) => /^(categories|themes)\//.test(name))
          .map(([, text]) => headOf(text))
      : [];
  const rows = tablesOn(id).flatMap((name) => study[name] as readonly object[]);
  return [rowsText(rows), ...heads];
}
