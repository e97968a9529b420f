import {rulesFile} from '../model/claims/assertions/rules.ts';
import type {Study} from '../model/study.ts';
import {mentionsOneOf} from '../model/typed/phrases.ts';
import {groupsIn} from '../model/typed/rule-words.ts';
import type {Rule} from '../model/typed/typed-number.ts';
import type {BoundWords} from './says.ts';
import {sentencesIn} from './sentences.ts';

/** Rules that bind words in a sentence which is about something else, with the offset of each. */
export function misplacedRules(
  {rules}: Pick<Study, 'rules'>,
  text: string,
  bound: readonly BoundWords[],
): {at: number; message: string}[] {
  const used = bound.flatMap(({binding, start, end}) => {
    const rule = rules.find((each) => binding?.backing === 'rule' && each.rule === binding.text);
    return rule ? [{rule, start, end}] : [];
  });
  return used.flatMap(({rule, start, end}) => {
    const sentence = sentencesIn(text).find((each) => each.start < end && each.end > start);
    return complaints(rule, sentence?.text ?? '').map((message) => ({at: start, message}));
  });
}

function complaints({rule, about, kind}: Rule, sentence: string): string[] {
  const named = groupsIn(sentence)[0];
  if (!mentionsOneOf(about, sentence))
    return [
      `The rule "${rule}" in ${rulesFile} is about ${about.map((each) => `“${each}”`).join(', ')}, and this ` +
        'sentence has none of these words. Bind the words with of, if, voices or authors.',
    ];
  return kind === 'report' && named !== undefined
    ? [
        `The rule "${rule}" in ${rulesFile} is about this report, and this sentence speaks of “${named}”. ` +
          'Bind the words with of, if, voices or authors.',
      ]
    : [];
}
