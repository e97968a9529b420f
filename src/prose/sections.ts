// Holds the section of a source that a sentence names against the places of the rows that it rests on.
import {claimById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {saysIn} from './says.ts';
import {sentencesIn} from './sentences.ts';
import {tagsIn} from './tags.ts';

const section = /\b(?:the|its|paper[’']s)\s+(abstract|introduction|discussion|conclusions?)\b/gi;

/** "The abstract says", where what the sentence shows stands elsewhere. */
export function sectionProblems(study: Study, text: string): AboutProblem[] {
  return sentencesIn(text).flatMap(({text: words, start, end}) => {
    const named = [...words.matchAll(section)];
    if (named.length === 0) return [];
    const places = placesIn(study, text.slice(start, end));
    if (places.length === 0) return [];
    return named
      .filter(
        ({1: name = ''}) =>
          !places.some((place) => place.toLowerCase().includes(name.toLowerCase())),
      )
      .map(({0: phrase, index}) => ({
        at: start + index,
        message:
          `“${phrase}” reads as the place of what this sentence shows, and that stands in ` +
          `${[...new Set(places)].join('; ')}. Name that place, or show what stands where you say.`,
      }));
  });
}

/** Where the rows stand on which a sentence rests. */
const placesIn = (study: Study, part: string): string[] =>
  [
    ...tagsIn(part).flatMap(({name, attributes}) =>
      name === 'Claim' ? [claimById(study, attributes.get('id') ?? '')?.place ?? ''] : [],
    ),
    ...saysIn(part).flatMap(({binding}) =>
      binding?.backing === 'authors'
        ? [
            study.said.find(({said}) => said === binding.text)?.place ??
              claimById(study, binding.text)?.place ??
              '',
          ]
        : [],
    ),
  ].filter((place) => place !== '');
