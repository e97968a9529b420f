import {wordsOf} from '../../texts/words.ts';
import type {Anchor} from './reading.ts';

/** The words that a text may print for a unit. */
export const formsOf = (
  unit: string,
  printed: ReadonlyMap<string, readonly string[]>,
): readonly string[] => printed.get(unit) ?? [unit];

/** Whether an anchor prints one of these; singular and plural are the same. */
export const isUnitIn = (anchors: readonly Anchor[], forms: readonly string[]): boolean =>
  anchors.some(({words}) => forms.some((form) => isFormIn(words, form)));

function isFormIn(words: readonly string[], form: string): boolean {
  if (form === '%') return words.some((word) => word.endsWith('%'));
  if (form.startsWith('£') && !words.some((word) => word.startsWith('£'))) return false;
  const wanted = wordsOf(form).map(stem);
  const stems = words.map(stem);
  return stems.some((_, at) => wanted.every((word, index) => stems[at + index] === word));
}

const stem = (word: string): string => word.replace(/(?<=\p{L}{2})s$/u, '');
