import {quotationById} from '../../model/indexes.ts';
import type {Check} from './inspection.ts';

/** What stands for a quotation is a piece of it, word for word. */
export const fragmentsStand: Check = {
  title: 'Every fragment stands in its quotation, word for word',
  needs: ['quotations', 'fragments'],
  find: ({study, cell}) =>
    study.fragments.flatMap((row) => {
      const whole = quotationById(study, row.quotation);
      return whole === undefined || whole.text.includes(row.fragment)
        ? []
        : [
            cell(
              row,
              'fragment',
              `does not stand in ${row.quotation}, which says "${whole.text}". Copy the words from there.`,
            ),
          ];
    }),
};
