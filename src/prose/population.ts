// Numbers of a sample, worded as if they held of everybody, or of others than were counted.
import type {Claim} from '../model/claims/claim.ts';
import {strangeCount} from '../model/claims/counted.ts';
import {countedAmong, isOfSample, namesSample, wholeIn} from '../model/claims/population.ts';
import type {ShownValue} from '../model/claims/subjects/pairing.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {shownIn} from './claims-shown.ts';
import {contextOf, sentencesIn} from './sentences.ts';
import {shownOf} from './subjects.ts';

/** Every number of a text that is said of more, or of others, than it was counted among. */
export function populationProblems(study: Study, text: string): AboutProblem[] {
  const all = shownIn(study, text).filter(({claim}) => claim !== undefined);
  if (all.length === 0) return [];
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence) => {
    const shown = shownOf(sentence, all);
    const wide = shown.length > 0 ? wholeIn(sentence.text) : undefined;
    const isPlaced = wide !== undefined && namesSample(contextOf(sentences, sentence));
    return shown.flatMap(({claim, name, at, end}) => {
      if (!claim) return [];
      const strange = strangeCount(study, claim, sentence.text.slice(end));
      const message =
        strange !== undefined
          ? `${name} reads as counted of “${strange}”, and it is “${claim.statement}”: nothing there says ` +
            `“${strange}”. Say whom it counts as the claim does.`
          : wide !== undefined && !isPlaced && isOfSample(claim) && claim === firstOf(shown)
            ? `${name} stands in a sentence on “${wide}”, and it was counted ${countedAmong(claim)}: it holds of no ` +
              'others. Say so: “of the trusts that sent data”, “in the study”.'
            : undefined;
      return message === undefined ? [] : [{at: sentence.start + at, message}];
    });
  });
}

/** The first number of a sample in a sentence: what is said of all is said once. */
const firstOf = (shown: readonly ShownValue[]): Claim | undefined =>
  shown.flatMap(({claim}) => (claim && isOfSample(claim) ? [claim] : []))[0];
