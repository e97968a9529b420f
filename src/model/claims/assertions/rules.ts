import type {Study} from '../../study.ts';
import type {Rule} from '../../typed/typed-number.ts';
import {suggest} from '../../values/suggest.ts';
import {noneAlike, refuse} from './refuse.ts';

export const rulesFile = 'data/rules.csv';

/** The rule of an id, for words that it may bind. @throws {Error} where there is none, or it binds other words */
export function ruleFor(study: Pick<Study, 'rules'>, id: string, words: string): Rule {
  const rule = study.rules.find((each) => each.rule === id);
  if (!rule)
    return refuse(
      `${rulesFile} has no rule "${id}". ${suggest(
        id,
        study.rules.map((each) => each.rule),
        noneAlike,
      )} A new rule is a row there: the words that it may bind, and the reason as a sentence.`,
    );
  if (!rule.words.some((each) => each.toLowerCase() === words.toLowerCase()))
    refuse(
      `The rule "${id}" in ${rulesFile} does not bind “${words}”, but ${rule.words
        .map((each) => `“${each}”`)
        .join(' and ')}. Use these words, or bind yours with of, if, voices or authors.`,
    );
  return rule;
}
