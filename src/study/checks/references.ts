import {referencesFile} from '../../loaders/references.ts';
import type {Check} from './inspection.ts';

/** Works are numbered as the study's paper numbers them, so the list must be whole and in order. */
export const referenceIds: Check = {
  title: 'References run from ref-1 without a gap, in order',
  needs: ['references'],
  find: ({study}) =>
    study.references.flatMap(({id}, index) => {
      const expected = `ref-${index + 1}`;
      const message =
        `Work ${index + 1} has the id "${id}". ` +
        `Ids run from ref-1 in the order of the list: write "${expected}", or move the work.`;
      return id === expected ? [] : [{file: referencesFile, message}];
    }),
};

export const citedReferences: Check = {
  title: 'Every work that the paper is said to cite for something is in the list of references',
  needs: ['references'],
  find: ({study, cell}) =>
    study.citedFor
      .filter(({reference}) => reference > study.references.length)
      .map((row) =>
        cell(
          row,
          'reference',
          `is not in ${referencesFile}, which has ${study.references.length} works.`,
        ),
      ),
};

export const sourceReferences: Check = {
  title: 'Every source that has a number is in the list of references',
  needs: ['references'],
  find: ({study, cell}) =>
    study.sources
      .filter(({reference}) => reference !== null && reference > study.references.length)
      .map((source) =>
        cell(
          source,
          'reference',
          `is not in ${referencesFile}, which has ${study.references.length} works.`,
        ),
      ),
};
