import {tables} from '../../loaders/tables/index.ts';
import {summariesOf} from '../../model/framework/coverage.ts';
import type {Check} from './inspection.ts';
import {isRecordWhole} from './named-evidence.ts';

/** Whoever is quoted on a category has a cell there: what is indexed is charted too. */
export const quotedCells: Check = {
  title: 'Every quotation has a charted summary of each who said it under its category',
  needs: ['quotations', 'participants', 'categories', 'matrix'],
  find: ({study, cell}) =>
    (isRecordWhole(study) ? study.quotations : []).flatMap((row) =>
      row.participants
        .filter(
          (participant) => summariesOf(study, {participant, category: row.category}).length === 0,
        )
        .map((id) =>
          cell(
            row,
            'participants',
            `names ${id}, of whom ${tables.matrix.file} has no row under ${row.category}. ` +
              'Chart there in your words what the quotation says, or correct the category.',
          ),
        ),
    ),
};
