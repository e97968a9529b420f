import {bandsIn} from '../../texts/names.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check} from '../inspection.ts';

/** Nobody holds a view who was not interviewed. */
export const viewHolders: Check = {
  title: 'No view is held by people whom nobody interviewed',
  needs: ['views', 'notHeard', 'sources'],
  find: (inspection) =>
    inspection.study.views.flatMap((row) => {
      const silent = inspection.study.notHeard
        .flatMap(({words}) => [...words])
        .find((word) => new RegExp(`\\b${word}\\b`, 'i').test(row.holders));
      return silent === undefined
        ? []
        : [
            inspection.cell(
              row,
              'holders',
              `has “${silent}”, and nobody interviewed them (data/not-heard.csv). Name whoever reports it.`,
            ),
          ];
    }),
};

/** The bands of a category's description are those of which its rows speak. */
export const describedBands: Check = {
  title: 'The description of a category names no band of which its rows do not speak',
  needs: ['categories', 'quotations', 'matrix'],
  find: ({study, cell}) =>
    study.categories.flatMap((row) => {
      const rows = [
        ...study.quotations.filter(({category}) => category === row.category).map(({text}) => text),
        ...study.matrix
          .filter(({category}) => category === row.category)
          .map(({summary}) => summary),
      ];
      const known = bandsIn(wordsOf(rows.join('. ')));
      const other = bandsIn(wordsOf(row.description)).find((band) => !known.includes(band));
      return other === undefined
        ? []
        : [
            cell(
              row,
              'description',
              `names band ${other}, of which no quotation or summary under ${row.category} speaks. Correct it.`,
            ),
          ];
    }),
};
