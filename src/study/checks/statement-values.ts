import type {Check} from './inspection.ts';

const shares: readonly string[] = ['support-share', 'band-4-share'];

export const statementValues: Check = {
  title: 'Stated shares lie between 0 and 100 %, and other statements have no number',
  find: ({study, cell, at}) =>
    study.statements.flatMap((row) => {
      if (!shares.includes(row.statement)) {
        return row.value === null
          ? []
          : [
              cell(
                row,
                'value',
                `is a number, and "${row.statement}" states none. Write not-applicable.`,
              ),
            ];
      }
      if (row.value === null)
        return [at(row, `"${row.statement}" states a share. Write the number.`, 'value')];
      return row.value < 0 || row.value > 100
        ? [cell(row, 'value', 'is no share. Write a number from 0 to 100.')]
        : [];
    }),
};
