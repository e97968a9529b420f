import {tables} from '../../loaders/tables/index.ts';
import {quotationsOf, summariesOf} from '../../model/framework/coverage.ts';
import type {Check} from './inspection.ts';
import {isRecordWhole} from './named-evidence.ts';

/** A category stands on what somebody said. */
export const categoryEvidence: Check = {
  title: 'Every category has a quotation or a charted summary',
  needs: ['categories', 'quotations', 'matrix'],
  find: ({study, cell}) =>
    (isRecordWhole(study) ? study.categories : [])
      .filter(
        ({category}) =>
          quotationsOf(study, {category}).length + summariesOf(study, {category}).length === 0,
      )
      .map((row) =>
        cell(
          row,
          'category',
          `has neither a row in ${tables.quotations.file} nor one in ${tables.matrix.file}. ` +
            'Add what bears it out, or take the category away.',
        ),
      ),
};
