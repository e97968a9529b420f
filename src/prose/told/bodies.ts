// Bodies that a study's references name: "the College of Teachers" is no group of teachers.
import {derived} from '../../model/derived.ts';
import type {Reference, Study} from '../../model/study.ts';
import {escaped} from '../../model/typed/phrases.ts';

const literals = (names: unknown): string[] =>
  Array.isArray(names)
    ? names.flatMap(({literal}: {literal?: unknown}) =>
        typeof literal === 'string' ? [literal] : [],
      )
    : [];

const bodiesIn = ({author, publisher}: Reference): string[] =>
  [...literals(author), ...(typeof publisher === 'string' ? [publisher] : [])]
    .map((name) => name.replace(/^The /, ''))
    .filter((name) => name.includes(' '));

const bodiesOf = derived(({references}: Study): RegExp | undefined => {
  const names = [...new Set(references.flatMap(bodiesIn))].toSorted((a, b) => b.length - a.length);
  return names.length === 0
    ? undefined
    : new RegExp(`\\b(?:${names.map(escaped).join('|')})(?!\\p{L})`, 'gu');
});

/** A text with the names of bodies blanked, so that no group is read out of them. */
export function withoutBodies(study: Study, text: string): string {
  const bodies = bodiesOf(study);
  return bodies ? text.replace(bodies, (name) => ' '.repeat(name.length)) : text;
}
