import {wordsOf} from '../texts/words.ts';
import type {Check} from './inspection.ts';

/** One voice under two ids would count twice. */
export const quotationWords: Check = {
  title: 'No two quotations have the same words',
  needs: ['quotations'],
  find: ({study, cell, rowOf}) => {
    const byWords = Map.groupBy(study.quotations, ({text}) => wordsOf(text).join(' '));
    return [...byWords.values()].flatMap(([first, ...others]) =>
      others.map((row) =>
        cell(
          row,
          'text',
          `has the words of ${first!.quotation} in row ${rowOf(first!)}. ` +
            'Name all who said them in one of the two rows, and delete the other.',
        ),
      ),
    );
  },
};
