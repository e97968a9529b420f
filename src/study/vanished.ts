import type {Problem} from '../loaders/problem.ts';
import {tables} from '../loaders/tables/index.ts';
import type {Publication} from '../model/publishing/record.ts';
import type {Study} from '../model/study.ts';

/** Where the rows are that editions list by an id. */
const listed = {
  claim: ['claims', 'claim'],
  quotation: ['quotations', 'quotation'],
  theme: ['themes', 'theme'],
  category: ['categories', 'category'],
  trust: ['cases', 'case'],
} as const;

/** What an edition has published stays, or its address says why it is gone. */
export function vanishedItems(study: Study, {items, addresses}: Publication): Problem[] {
  const explained = new Set(addresses.filter(({state}) => state !== 'live').map(({path}) => path));
  return [...items].flatMap(([version, published]) =>
    published.flatMap(({kind, id, path}): Problem[] => {
      const place = listed[kind as keyof typeof listed];
      if (!place || explained.has(path)) return [];
      const [table, column] = place;
      const rows = study[table] as readonly object[];
      return rows.some((row) => (row as Record<string, unknown>)[column] === id)
        ? []
        : [
            {
              file: tables[table].file,
              message:
                `The ${kind} "${id}" of edition ${version} is not there any more. Put its row back, ` +
                `or say in the row ${path} of data/addresses.csv where it went or why it is gone.`,
            },
          ];
    }),
  );
}
