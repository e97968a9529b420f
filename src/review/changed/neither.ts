// One denial of two things: "A and B were not asked" is "neither A nor B was asked".
import {rootsOf} from './kin.ts';
import type {Word} from './words.ts';

const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)$/;
const joint = /^(?:and|or|nor|neither|not)$/;

/** The content of a sentence, in order, each word once. */
const contentOf = (words: readonly Word[]): string =>
  words
    .filter(({core}) => !joint.test(core) && !auxiliary.test(core))
    .flatMap(({core}) => (core.startsWith('{') ? core : [...rootsOf(core)]))
    .join(' ');

const countOf = (words: readonly Word[], core: string): number =>
  words.filter((word) => word.core === core).length;

/** Whether a sentence denies something of two things one by one, and the other of both together. */
function isBothDenied(one: readonly Word[], other: readonly Word[]): boolean {
  const not = one.findIndex(({core}) => core === 'not');
  const and = one.findIndex(({core}) => core === 'and');
  const nor = other.findIndex(({core}) => core === 'nor');
  return (
    countOf(one, 'not') === 1 &&
    countOf(one, 'and') === countOf(other, 'and') + 1 &&
    countOf(other, 'neither') === 1 &&
    countOf(other, 'nor') === 1 &&
    !other.some(({core}) => core === 'not') &&
    auxiliary.test(one[not - 1]?.core ?? '') &&
    and >= 0 &&
    and < not &&
    contentOf(one.slice(0, and)) === contentOf(other.slice(0, nor)) &&
    contentOf(one) === contentOf(other)
  );
}

/** Whether two sentences deny the same of the same two things. */
export const isNeither = (was: readonly Word[], now: readonly Word[]): boolean =>
  isBothDenied(was, now) || isBothDenied(now, was);
