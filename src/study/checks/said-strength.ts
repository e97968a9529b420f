import {strengthOf} from '../../model/claims/assertions/strength.ts';
import type {Check} from './inspection.ts';

/** How strongly the authors say something is read off their own words, so that no row can hide a hedge of theirs. */
export const saidStrength: Check = {
  title: 'Each row of the authors’ words says how strongly they say it, as the words have it',
  needs: ['said'],
  find: ({study, cell}) =>
    study.said.flatMap((row) => {
      const strength = strengthOf(row.words);
      return row.strength === strength
        ? []
        : [
            cell(
              row,
              'strength',
              `is "${row.strength}", but the words “${row.words}” are ${strength}. Write ${strength}, ` +
                'or take other words of the source, with the hedge or the weight in them.',
            ),
          ];
    }),
};
