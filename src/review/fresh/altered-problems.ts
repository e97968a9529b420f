// What a sentence tells that was read with other words.
import type {Study} from '../../model/study.ts';
import type {AboutProblem} from '../../prose/about.ts';
import {strangeGroup} from '../../prose/told/groups.ts';
import type {Passages} from '../changed/evidence.ts';
import type {Altered} from './altered.ts';
import {strangeWords} from './borne.ts';
import {otherSpeaker} from './other-speaker.ts';

/** What is wrong with an altered sentence: what stood there when it was read needs no other proof. */
export function alteredProblems(
  study: Study,
  text: string,
  altered: Altered,
  passages: Passages,
): AboutProblem[] {
  const {sentence, was} = altered;
  const message =
    strangeGroup(study, {text, sentence, known: [was]}, was) ??
    otherSpeaker(study, text, altered) ??
    strangeWords(study, text, altered, passages);
  return message === undefined ? [] : [{at: sentence.start, message}];
}
