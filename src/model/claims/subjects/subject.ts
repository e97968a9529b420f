// What a claim is about, in a few words that a program can compare.
import {derived} from '../../derived.ts';
import type {Study} from '../../study.ts';

/** What may be said of a claim's subject. `case` is a trust; the values of the others are in a table of the study. */
export const subjectKeys = ['case', 'staff', 'band', 'measure', 'group', 'extreme'] as const;
export type SubjectKey = (typeof subjectKeys)[number];

/** One word on what a claim is about, such as `group=networks`. A key may stand twice: about either. */
export interface SubjectPart {
  readonly key: SubjectKey;
  readonly value: string;
}
export type Subject = readonly SubjectPart[];

/** A value of a key, with the words by which prose names it. */
export interface SubjectWords {
  readonly key: string;
  readonly value: string;
  /** Broader values of the key, under whose words it may be named too: the census is one of services. */
  readonly within: readonly string[];
  readonly words: readonly string[];
}

export const valuesOf = (subject: Subject, key: SubjectKey): string[] =>
  subject.filter((part) => part.key === key).map(({value}) => value);

/** The parts of several subjects, each once. */
export const joined = (subjects: readonly Subject[]): Subject => [
  ...new Map(subjects.flat().map((part) => [`${part.key}=${part.value}`, part])).values(),
];

/** Every value with those that are broader, at any remove. */
const broaderOf = derived(({subjectWords}: Pick<Study, 'subjectWords'>) => {
  const rows = new Map(subjectWords.map((row) => [`${row.key}=${row.value}`, row]));
  const above = (key: string, value: string, seen: readonly string[] = []): string[] =>
    (rows.get(`${key}=${value}`)?.within ?? [])
      .filter((each) => !seen.includes(each))
      .flatMap((each) => [each, ...above(key, each, [...seen, each])]);
  return new Map([...rows].map(([id, {key, value}]) => [id, new Set(above(key, value))]));
});

type Words = Pick<Study, 'subjectWords'>;

/** Whether a name stands for one of some values: it is theirs, or that of something broader. */
export const covers = (study: Words, key: SubjectKey, named: string, own: readonly string[]) =>
  own.some((value) => value === named || isBroader(study, key, named, value));

/** Whether a value takes in another. */
export const isBroader = (study: Words, key: SubjectKey, broad: string, value: string): boolean =>
  broaderOf(study).get(`${key}=${value}`)?.has(broad) ?? false;
