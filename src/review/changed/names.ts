// Who and what a text tells of.
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import type {Word} from './words.ts';

/** Whether other people, groups or bodies are named than those that were. */
export function isNameExchanged(study: Study, was: readonly Word[], now: readonly Word[]): boolean {
  const [before, after] = [namesIn(study, was), namesIn(study, now)];
  const isNew = [...after].some((name) => !before.has(name));
  return isNew && [...before].some((name) => !after.has(name));
}

function namesIn(study: Study, words: readonly Word[]): Set<string> {
  const known = namesOf(study);
  return new Set(
    words
      .filter(({raw, core}, at) => known.has(core) || isProper(raw, words[at - 1]))
      .map(({core}) => core.replace(/(?:'s|s)$/, '')),
  );
}

/** Whether a word has a capital of its own, and not that of a sentence. */
const isProper = (raw: string, before: Word | undefined): boolean =>
  /^[^\p{L}{]*(?:\p{Lu}{2}|\p{Lu}\p{L}+)/u.test(raw) &&
  (/\p{Lu}{2}/u.test(raw) || (before !== undefined && !/[.!?:|]$/.test(before.raw)));

/** People who speak or are spoken of in any study, and words for what it has names for. */
const people =
  'manager managers representative representatives author authors researcher researchers participant participants ' +
  'review paper staff workers posts teams titles duties';

const namesOf = derived(
  ({subjectWords, notHeard, claims}: Study): ReadonlySet<string> =>
    new Set(
      [
        ...subjectWords.flatMap(({words}) => words),
        ...notHeard.flatMap(({words}) => words),
        ...claims.map(({unit}) => unit),
        people,
      ]
        .join(' ')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.length > 3),
    ),
);
