// Bound words have to rest on a row that speaks of what their sentence speaks of.
import type {Binding} from '../model/claims/assertions/evidence.ts';
import {commonStems, rowWords} from '../model/claims/assertions/row-words.ts';
import {boundSubject} from '../model/claims/subjects/bound-subject.ts';
import {mentionsIn} from '../model/claims/subjects/mentions.ts';
import {covers, valuesOf} from '../model/claims/subjects/subject.ts';
import type {Study} from '../model/study.ts';
import {sharedStems, stemsOf} from '../model/values/stems.ts';
import type {AboutProblem} from './about.ts';
import {causeProblems} from './causes.ts';
import {comparedProblems} from './compared.ts';
import {nearbyProblems} from './nearby.ts';
import {opposedProblems} from './opposed.ts';
import {quantifiedProblems} from './quantified.ts';
import {saysIn} from './says.ts';
import {contextOf, sentencesIn} from './sentences.ts';
import {spokenIn} from './spoken.ts';
import {voicedProblems} from './voiced.ts';

/** Words that are bound to a row about something else or of the opposite, and rows that are turned round unbound. */
export function boundWordProblems(study: Study, prose: string): AboutProblem[] {
  const sentences = sentencesIn(prose);
  const spoken = spokenIn(study, prose);
  const unlike = saysIn(prose).flatMap((bound) => {
    const {binding, words, start, end} = bound;
    const sentence = sentences.find((each) => each.start < end && each.end > start);
    if (!binding || !sentence) return [];
    const opposed = opposedProblems(study, sentence, bound);
    const row = rowWords(study, binding);
    const context = contextOf(sentences, sentence);
    const strange = [
      ...opposed,
      ...comparedProblems(study, bound, {sentence, context}),
      ...voicedProblems(study, bound, sentence, spoken),
      ...causeProblems(study, bound, sentence),
    ];
    if (!row || strange.length > 0) return strange;
    // A single bound word says how many or how far, and nothing of what.
    const own = words.includes(' ') ? sentence.text : sentence.text.replace(words, '');
    const text = `${context}. ${own}`;
    if (sharesSubject(study, binding, row.text, text))
      return quantifiedProblems(study, bound, sentence);
    return [
      {
        at: start,
        message:
          `“${words}” is bound to ${binding.backing}="${binding.text}", which says ${row.shown}, and the ` +
          `sentence speaks of something else. Bind it to what bears out this sentence, or name in the ` +
          'sentence what the row is about.',
      },
    ];
  });
  return [...unlike, ...nearbyProblems(study, prose)];
}

function sharesSubject(study: Study, binding: Binding, row: string, text: string): boolean {
  const common = commonStems(study);
  const shared = sharedStems(stemsOf(text), stemsOf(row));
  if (shared.some((stem) => !common.has(stem))) return true;
  const {subject} = boundSubject(study, binding);
  const named = mentionsIn(study, text).filter(({key, value}) =>
    covers(study, key, value, valuesOf(subject, key)),
  );
  // A group by itself is named often, and two together are not.
  const groups = new Set(named.flatMap(({key, value}) => (key === 'group' ? [value] : [])));
  return groups.size > 1 || named.some(({key}) => telling.includes(key));
}

/** What is named seldom enough to tell one row from another. */
const telling: readonly string[] = ['case', 'band', 'measure'];
