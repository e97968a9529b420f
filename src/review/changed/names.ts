// Who and what a text tells of.
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import type {WordChange} from './difference.ts';
import {formsOf, hasKin, rootsOf} from './kin.ts';
import type {Word} from './words.ts';

interface Names {
  readonly was: readonly Word[];
  readonly now: readonly Word[];
  /** The sentences in which they stand. */
  readonly within: WordChange['within'];
  /** What the text said as a whole. */
  readonly text: readonly Word[];
  readonly hasStem: (stem: string) => boolean;
}

/** Whether other people, groups or bodies are named than those that were. */
export function isNameExchanged(study: Study, {was, now, within, text, hasStem}: Names): boolean {
  const [before, after, all] = [was, now, text].map((words) => namesIn(study, words));
  const groups = groupsOf(study);
  const countIn = (words: readonly Word[], name: string): number =>
    words.filter(({core}) => nameOf(core) === name).length;
  /** Whether a name only stands elsewhere in its sentence now. */
  const isMoved = (name: string): boolean => countIn(within.now, name) >= countIn(within.was, name);
  const isSame = (one: string, other: string): boolean =>
    one === other || (groups.get(one) ?? []).some((group) => groups.get(other)?.includes(group));
  const isAmong = (name: string, names: Iterable<string>): boolean =>
    [...names].some((each) => isSame(each, name));
  // "People" may be called by what they are.
  const isVague = [...before!].every((name) => vague.has(name));
  return (
    [...after!].some(
      (name) =>
        !isAmong(name, before!) &&
        !(plain.has(name) && hasStem(name)) &&
        !(isVague && (isAmong(name, all!) || [...rootsOf(name)].every(hasStem))),
    ) &&
    [...before!].some((name) => !isAmong(name, after!) && !isStill(name, now) && !isMoved(name))
  );
}

/** Whether it is no longer said by whose account it is, where some account is still spoken of. */
export const isSpeakerLost = (
  study: Study,
  {was, now, within}: Pick<WordChange, 'was' | 'now' | 'within'>,
): boolean =>
  namesIn(study, was).size > 0 &&
  namesIn(study, now).size === 0 &&
  was.some(({core}) => /['’]s?$/.test(core)) &&
  within.now.some(({core}) => core === 'account' || core === 'view' || core === 'opinion');

/** Words for people of any kind, without the ending of many. */
const vague: ReadonlySet<string> = new Set(['people', 'worker', 'post', 'team']);

/** Words that name nobody by themselves, without the ending of many. */
const plain: ReadonlySet<string> = new Set(['worker', 'post', 'team', 'staff']);

/** Whether another form of a word stands there: "recruiting" for "recruitment". */
const isStill = (name: string, words: readonly Word[]): boolean => {
  const forms = formsOf(words.map(({core}) => core).join(' '));
  return [...formsOf(name)].some((form) => hasKin(forms, form));
};

function namesIn(study: Study, words: readonly Word[]): Set<string> {
  const known = namesOf(study);
  return new Set(
    words
      .filter(
        ({raw, core}, at) =>
          known.has(core) || known.has(core.replace(/'s?$/, '')) || isProper(raw, words[at - 1]),
      )
      .map(({core}) => nameOf(core)),
  );
}

const nameOf = (word: string): string => word.replace(/(?:'s|s)$/, '');

/** By the last word of each name, the values that it names. */
const groupsOf = derived(({subjectWords}: Study): ReadonlyMap<string, readonly string[]> => {
  const last = subjectWords.flatMap(({key, value, words}) =>
    words.map((each) => ({
      name: nameOf(each.toLowerCase().split(' ').at(-1)!),
      group: `${key} ${value}`,
    })),
  );
  const grouped = Map.groupBy(last, ({name}) => name);
  return new Map([...grouped].map(([name, rows]) => [name, rows.map(({group}) => group)]));
});

/** Whether a word has a capital of its own, and not that of a sentence. */
const isProper = (raw: string, before: Word | undefined): boolean =>
  /^[^\p{L}{]*(?:\p{Lu}{2}|\p{Lu}\p{L}+)/u.test(raw) &&
  (/\p{Lu}{2}/u.test(raw) || (before !== undefined && !/[.!?:|]$/.test(before.raw)));

/** People who speak or are spoken of in any study, and words for what it has names for. */
const people =
  'report manager managers representative representatives author authors researcher researchers ' +
  'participant participants ' +
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
