// Words that one may put for others, so that a text says no more or less by them.
import {speakersIn} from '../../prose/speaking.ts';
import type {WordChange} from './difference.ts';
import {type Word, written} from './words.ts';

/** Words for what comes first in time: "once they are paid", "after they are paid". */
const afterwards = /^(?:once|after|when|upon|following)$/;

/** What somebody is able to do, which is not more or less sure by that. */
const ability = /^(?:could-see|able-to|access-to)$/;

/** Ways of saying whose account something is: none of them vouches for it. */
const account = new RegExp(
  '^(?:accounts?|views?|opinions?|eyes|impression|judgement|according-to|sa(?:y|ys|id)|tells?|told|' +
    'hold|holds|held|thinks?|thought|believ(?:e|es|ed)|reports?|reported|describ(?:e|es|ed))$',
);

/** Who "could not" was not able to. */
const coreBeside = ({core}: Word, at: number, words: readonly Word[]): string =>
  core === 'could' && words[at + 1]?.core === 'not' ? 'could-see' : core;

/** The words of both sides of a change, without those that say the same on the one as on the other. */
export function otherwiseSaid(
  change: WordChange,
): [was: readonly string[], now: readonly string[]] {
  const sides = [change.was, change.now].map((words) =>
    words.map(coreBeside).filter((core) => !core.startsWith('{')),
  ) as [string[], string[]];
  const alike = [afterwards, ability].filter((words) =>
    sides.every((side) => side.some((word) => words.test(word))),
  );
  if (isSameAccount(change)) alike.push(account);
  const [was, now] = sides.map((side) =>
    side.filter((word) => !alike.some((words) => words.test(word))),
  );
  return [was!, now!];
}

/** How far from its beginning a sentence says whose account all of it is. */
const opening = 4;

/** A sentence without the names of fields that stand before it: “trust: T05 standfirst …”. */
const withoutField = (words: readonly Word[]): readonly Word[] =>
  words.slice(
    words.slice(0, opening).findLastIndex(({raw}) => /^(?:standfirst|summary|title)$/.test(raw)) +
      1,
  );

const countOf = (words: readonly Word[]): number =>
  words.filter(({core}) => account.test(core)).length;

/** Whether a sentence begins as the account of the same people, in other words. */
function isSameAccount({within}: WordChange): boolean {
  const sides = [within.was, within.now].map(withoutField);
  const [before, after] = sides.map((words) =>
    speakersIn(written(words)).map(({speaker}) => speaker),
  );
  return (
    before!.length > 0 &&
    before!.join(' ') === after!.join(' ') &&
    countOf(sides[0]!) === countOf(sides[1]!) &&
    sides.every((words) => {
      const told = words.findIndex(({core}) => account.test(core));
      const isAhead = words.slice(0, told).every(({raw}) => !raw.endsWith(','));
      return told >= 0 && told <= opening && isAhead;
    })
  );
}
