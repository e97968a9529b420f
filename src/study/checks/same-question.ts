import type {Check} from './inspection.ts';

/** A number is set beside others, and all of them are asked for in the same words. */
export const sameQuestions: Check = {
  title:
    'Every question that several numbers answer has two of them, and the same words in each row',
  needs: ['sameQuestion'],
  find: ({study, cell}) =>
    [...Map.groupBy(study.sameQuestion, ({question}) => question)].flatMap(([question, rows]) => [
      ...rows
        .filter(() => rows.length < 2)
        .map((row) =>
          cell(
            row,
            'question',
            `has one row only. Add the other number that answers "${question}", or delete this row.`,
          ),
        ),
      ...rows
        .filter(({asks}) => asks !== rows[0]?.asks)
        .map((row) =>
          cell(
            row,
            'asks',
            `asks otherwise than the first row of "${question}". Write: ${rows[0]?.asks}`,
          ),
        ),
    ]),
};
