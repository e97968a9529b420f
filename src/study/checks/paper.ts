import {tables} from '../../loaders/tables/index.ts';
import {paperId} from '../../model/claims/paper.ts';
import type {Check} from './inspection.ts';

/** Every page cites the paper, which is found by its id: a sorted table still has it. */
export const paperIsSource: Check = {
  title: "The study's paper is among the sources",
  needs: ['sources'],
  find: ({study}) =>
    study.sources.some(({source}) => source === paperId)
      ? []
      : [
          {
            file: tables.sources.file,
            message:
              `No source has the id "${paperId}", by which the whole report cites its paper. ` +
              'Add its row, or give it that id again.',
          },
        ],
};
