import {groupsIn, quantitiesIn} from '../../model/typed/rule-words.ts';
import type {Check} from './inspection.ts';

/** A definition binds a word of the definition; how many trusts or people there are is a finding. */
export const ruleWords: Check = {
  title: 'No rule binds words that say how many trusts, people or answers there are',
  find: ({study, cell}) =>
    study.rules.flatMap((row) => {
      const group = row.words.flatMap(groupsIn)[0];
      const quantity = row.words.flatMap(quantitiesIn)[0];
      if (group !== undefined)
        return [
          cell(
            row,
            'words',
            `names “${group}”, of which only the data can tell. Bind such words with of, if, voices or authors.`,
          ),
        ];
      return quantity !== undefined && row.kind !== 'report'
        ? [
            cell(
              row,
              'words',
              `holds “${quantity}”, which says how many. Only a rule of the kind "report" may bind it; ` +
                'a finding takes of, if, voices or authors.',
            ),
          ]
        : [];
    }),
};
