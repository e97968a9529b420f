// Holds the section of a source that a sentence names against the places of the rows that it rests on.
import {claimById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {saysIn} from './says.ts';
import {sentencesIn} from './sentences.ts';
import {tagsIn} from './tags.ts';

const named = String.raw`(?:the|its|paper[’']s)\s+(?:paper[’']s\s+)?`;
const sections = String.raw`(abstract|introduction|discussion|conclusions?|methods(?=\s+(?:section|say|tell|repeat)))`;
const tells = String.raw`(?:says?|shows?|tells?|has|puts?|gives?|lists?|calls?|speaks?)\b`;
const section = new RegExp(
  String.raw`\b(?:${named}${sections}|(?:(?:by|in)\s+)?` +
    String.raw`((?:Table|Figure|Fig\.|Appendix)\s\d)(?=\s+(?:of the paper\s+)?${tells}|,))`,
  'gi',
);

/** A sentence that speaks of what stands before it. */
const leaning =
  /^(?:it|this|that|they|these|both)\b|\b(?:repeats?|appeal|the same|that number|this number)\b/i;

/** "The abstract says", where what the sentence shows stands elsewhere. */
export function sectionProblems(study: Study, text: string): AboutProblem[] {
  const sentences = sentencesIn(text);
  return sentences.flatMap(({text: words, start, end, block}, nth) => {
    const found = [...words.matchAll(section)];
    if (found.length === 0) return [];
    const before = sentences[nth - 1];
    const own = placesIn(study, text.slice(start, end));
    const isLeaning = own.length === 0 && before?.block === block && leaning.test(words);
    const places = isLeaning ? placesIn(study, text.slice(before.start, start)) : own;
    if (places.length === 0) return [];
    return found
      .filter(
        ({1: part, 2: numbered}) => !places.some((place) => isPlace(place, part ?? numbered ?? '')),
      )
      .map(({0: phrase, index}) => ({
        at: start + index,
        message:
          `“${phrase}” reads as the place of what this sentence shows, and that stands in ` +
          `${[...new Set(places)].join('; ')}. Name that place, or show what stands where you say.`,
      }));
  });
}

/** "Figs 1 and 2 text" is in Figure 1, and "Findings, 2.1; Table 1" in Table 1. */
function isPlace(place: string, name: string): boolean {
  const [, kind = name, number] = /^(\w+)\.?\s(\d)$/.exec(name) ?? [];
  if (number === undefined) return place.toLowerCase().includes(name.toLowerCase());
  const start = kind.slice(0, 3).toLowerCase();
  return place
    .split(';')
    .some((part) => part.trim().toLowerCase().startsWith(start) && part.includes(number));
}

/** Where the rows stand on which a sentence rests. */
const placesIn = (study: Study, part: string): string[] =>
  [
    ...tagsIn(part).flatMap(({name, attributes}) =>
      name === 'Claim' ? [claimById(study, attributes.get('id') ?? '')?.place ?? ''] : [],
    ),
    ...tagsIn(part).flatMap(({name, attributes}) =>
      name === 'Reference'
        ? study.citedFor.flatMap(({reference, place}) =>
            reference === Number(attributes.get('n')) ? [place] : [],
          )
        : [],
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
