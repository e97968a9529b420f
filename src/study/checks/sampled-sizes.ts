import {tables} from '../../loaders/tables/index.ts';
import {censusRowsOf} from '../../model/indexes.ts';
import {isNumber} from '../../model/values/value.ts';
import {imagingServiceSizes, sizeBand} from '../../model/workforce/size.ts';
import {bands} from '../../model/workforce/workforce.ts';
import type {Check} from './inspection.ts';

/** Size bands count the people of all bands in the case's own trust of the census. */
export const sampledSizes: Check = {
  title: 'The size of a case is that of its trust in the census, where all its bands are numbers',
  needs: ['census'],
  find: ({study, cell}) =>
    study.sampling.flatMap((row) => {
      const people = censusRowsOf(study, row.trust)
        .map(({headcount}) => headcount)
        .filter(isNumber);
      if (people.length < bands.length) return [];
      const headcount = people.reduce((sum, each) => sum + each, 0);
      const size = sizeBand(headcount, imagingServiceSizes);
      return size === row.size
        ? []
        : [
            cell(
              row,
              'size',
              `is not the size of ${row.trust}, ` +
                `which has ${headcount} people in ${tables.census.file} and so is ${size}. ` +
                'Correct whichever is wrong.',
            ),
          ];
    }),
};
