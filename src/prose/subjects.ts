import {trustsIn} from '../model/claims/subjects/mentions.ts';
import {misnamedMessage} from '../model/claims/subjects/messages.ts';
import type {ShownValue, SubjectProblem} from '../model/claims/subjects/pairing.ts';
import {sentenceProblems} from '../model/claims/subjects/sentence-problems.ts';
import {valuesOf} from '../model/claims/subjects/subject.ts';
import type {Study} from '../model/study.ts';
import {shownIn} from './claims-shown.ts';
import {frontMatterOf} from './front-matter.ts';
import {contextOf, type ProseSentence, sentencesIn} from './sentences.ts';

/** Every claim of a text of MDX that stands under the name of what it is not about. */
export function subjectProblems(study: Study, text: string): SubjectProblem[] {
  const all = shownIn(study, text);
  const profile = profileOf(text);
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence) => {
    const shown = shownOf(sentence, all);
    const problems = [
      ...sentenceProblems(study, sentence.text, shown, contextOf(sentences, sentence)),
      ...(profile === undefined ? [] : ofOtherTrust(study, sentence, shown, profile)),
    ];
    return problems.map(({at, message}) => ({at: sentence.start + at, message}));
  });
}

/** What a sentence shows, by the place in it. An element may begin before the words of the sentence do. */
export const shownOf = ({start, end}: ProseSentence, all: readonly ShownValue[]): ShownValue[] =>
  all
    .filter((each) => each.at < end && each.end > start)
    .map((each) => ({...each, at: Math.max(0, each.at - start), end: each.end - start}));

/** The trust whose profile a text opens; undefined for any other text. */
export function profileOf(text: string): string | undefined {
  const {trust} = frontMatterOf(text).data;
  return typeof trust === 'string' ? trust : undefined;
}

/** The text of a profile speaks of its trust without naming it. */
const ofOtherTrust = (
  study: Study,
  {text}: ProseSentence,
  shown: readonly ShownValue[],
  profile: string,
): SubjectProblem[] =>
  trustsIn(study, text).length > 0
    ? []
    : shown
        .filter(({subject}) => {
          const own = valuesOf(subject, 'case');
          return own.length > 0 && !own.includes(profile);
        })
        .map((each) => ({
          at: each.at,
          message: misnamedMessage(study, {
            shown: each,
            key: 'case',
            mention: {key: 'case', value: profile, text: 'this profile', at: 0, end: 0},
          }),
        }));
