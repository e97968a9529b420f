// Numbers that were put into a text and say nothing that is not on record.
import type {Study} from '../../model/study.ts';
import {stemsOf} from '../../model/values/stems.ts';
import {placesOfRow} from '../../study/places.ts';
import type {WordChange} from './difference.ts';
import type {Borne} from './evidence.ts';
import type {Word} from './words.ts';

const coresOf = (words: readonly Word[]): string[] =>
  words.filter(({core}) => !core.startsWith('{')).map(({core}) => core);

/**
 * Whether a number was put in of which it is known what it is of: a row of numbers that are no findings has it for
 * what it stands beside, or it is a table or figure in which the text was read, or a question that asks for what the
 * text tells.
 */
export function isExplained(
  study: Study,
  {was, now, within}: WordChange,
  {places, borne}: {readonly places: readonly string[]; readonly borne: Borne},
): boolean {
  const numbers = coresOf(now).filter((word) => /\d/.test(word));
  const words = coresOf(within.now);
  const beside = [...places, ...placesOf(study, within.now)];
  const before = (number: string): string => words[words.indexOf(number) - 1] ?? '';
  return (
    !coresOf(was).some((word) => /\d/.test(word)) &&
    numbers.length > 0 &&
    numbers.every(
      (number) =>
        isTyped(study, number, words.join(' ')) ||
        isPlace(beside, before(number), number) ||
        (before(number) === 'question' && isAsked(study, number, words, borne)),
    )
  );
}

/** The places of those rows that a sentence names with its elements. */
const placesOf = (study: Study, sentence: readonly Word[]): string[] =>
  sentence
    .filter(({core}) => core.startsWith('{Says authors:'))
    .map(({core}) => core.slice('{Says authors: '.length, -1))
    .flatMap((id) => study.said.filter(({said}) => said === id))
    .flatMap(placesOfRow);

const isTyped = ({typedNumbers}: Study, number: string, sentence: string): boolean =>
  typedNumbers.some(
    (row) =>
      row.number === number && row.about.some((about) => sentence.includes(about.toLowerCase())),
  );

/** "Table 1" is among "Discussion; Table 1", and "Figure 2" is in "Fig. 2 caption". */
const isPlace = (places: readonly string[], noun: string, number: string): boolean =>
  ['table', 'figure', 'fig'].includes(noun) &&
  places.some((place) =>
    new RegExp(`\\b${noun.slice(0, 3)}\\w*\\.? ${number}\\b`, 'i').test(place),
  );

/** Whether of all questions of the schedule that a sentence names, this one asks most of what the text rests on. */
function isAsked(
  {instruments}: Study,
  number: string,
  words: readonly string[],
  {hasStem}: Borne,
): boolean {
  const scores = instruments
    .filter(({schedule}) => words.some((word) => word.startsWith(schedule)))
    .map((row) => {
      const stems = [...stemsOf(row.asks)];
      return {row, score: stems.filter(hasStem).length / Math.max(1, stems.length)};
    });
  const most = Math.max(...scores.map(({score}) => score));
  return scores.some(({row, score}) => String(row.number) === number && score === most);
}
