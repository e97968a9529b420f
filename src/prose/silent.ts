// "Of Trust 1 it tells nothing", where something is on record of it.
import {recordOfPaper} from '../model/claims/paper.ts';
import {trustsIn} from '../model/claims/subjects/mentions.ts';
import {valueName} from '../model/claims/subjects/messages.ts';
import {trustRecords} from '../model/framework/trust-record.ts';
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import type {AboutProblem} from './about.ts';
import {sentencesIn} from './sentences.ts';

/** A text is silent: it says nothing at all, and not only nothing of something. */
const silence = new RegExp(
  String.raw`\b(?:tells?|says?|reports?|prints?|gives?|has|have|is|are)\s+(?:us\s+)?(?:nothing|silent)\s*[.;]?\s*$|` +
    String.raw`\bnothing\s+(?:is|was)\s+printed\b|` +
    String.raw`\b(?:says?|tells?)\s+nothing\s+(?:of|about)\s+Trusts?\b`,
  'i',
);

/** Nothing is known, by whatever text. */
const unknown = /\bnothing\s+(?:is|was)\s+(?:on record|known|said|told|reported)\b/i;

/** Sentences by which nothing is told of a trust of which something is. */
export function silentProblems(study: Study, text: string): AboutProblem[] {
  return sentencesIn(text).flatMap(({text: words, start}) => {
    const isUnknown = unknown.test(words);
    if (!isUnknown && !silence.test(words)) return [];
    const records = trustRecords(isUnknown ? study : recordOfPaper(study));
    const told = trustsIn(study, words).filter(
      ({value}) => (records.get(value)?.texts ?? []).length > 0,
    );
    const [first] = told;
    if (!first) return [];
    const [record = ''] = records.get(first.value)?.texts ?? [];
    const names = all([...new Set(told.map(({value}) => valueName(study, 'case', value)))]);
    return [
      {
        at: start + first.at,
        message:
          `The sentence says that nothing is told of ${names}, and something is on record: “${record}”. ` +
          'Name those alone of whom nothing is.',
      },
    ];
  });
}
