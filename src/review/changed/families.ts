// Kinds of words with which a text tells something else, whatever stands beside them.
import {otherSides} from '../../model/values/opposites.ts';

/** Words of one line are the same to a reader. */
const family = (...lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => line.split(/[ ,]+/).map((word) => [word, line] as const)));

/** Words for whose account something is: to leave it out is to vouch for it, to put it in is not. */
const attribution = 'account view opinion eyes impression judgement';

/** Words of what has to be so first: they bear on all the rest. */
const condition = 'if provided where once until till whether';

const families = {
  denial: family(
    "not no never nobody none nothing without neither nor cannot isn't wasn't aren't weren't don't doesn't didn't " +
      "hasn't haven't hadn't can't won't couldn't wouldn't shouldn't",
    'hardly scarcely barely',
    'lack lacks lacked lacking',
    'rather instead except unless',
  ),
  strength: family(
    'may might could can could-see perhaps possibly potentially maybe',
    'appear appears appeared seem seems seemed apparently seemingly',
    'probably likely',
    'unlikely',
    'must should shall',
    'will would',
    'want wants wanted wish wishes wished would-like like desire desires hope hopes hoped ' +
      'advocate advocates advocated requested demand demands demanded',
    'about-to plan plans planned planning intend intends intended due',
    attribution,
    'relatively fairly partly somewhat',
    'tend tends tended',
    'clearly certainly definitely surely plainly',
    'said reportedly reported',
    'believe believes believed think thinks thinking thought',
    'while whereas',
    'suggest suggests suggested imply implies implied indicate indicates',
    condition,
    'vital critical crucial essential pivotal key',
    'meant designed',
  ),
  quantity: family(
    'all every each whole entire always everybody everyone everything',
    'most mostly mainly usually majority largely',
    'many much often numerous several',
    'some sometimes any',
    'few little rarely seldom minority',
    'both',
    'more further additional another',
    'less fewer',
    'only',
    'first once',
    'last',
    'half',
    'enough',
    'almost nearly approximately around',
    'large larger largest big',
    'small smaller smallest',
    'high higher highest',
    'low lower lowest',
    'either',
    ...'two three four five six seven eight nine ten eleven twelve'.split(' '),
    ...'second third fourth fifth hundred thousand million billion twice double'.split(' '),
  ),
  relation: family(
    'under below beneath',
    'above over',
    'before',
    'after',
    'against',
    'out-of outside',
    'since because',
  ),
} as const;

/** A kind of words that says the same of whatever stands beside it. */
export type FamilyKind = keyof typeof families;
const familyKinds = Object.keys(families) as FamilyKind[];

/** The words that say the same as one does. */
export const familyOf = (word: string, kind: FamilyKind): string | undefined =>
  families[kind].get(word);

/** Whether a family matters only where it is left out. */
export const isOnlyLost = (family: string): boolean => family === attribution;

/** Whether a family says on what all the rest depends. */
export const isCondition = (family: string): boolean => family === condition;

/** Whether a word is of such a kind, and tells nothing of what a text is about. */
export const isOfKind = (word: string): boolean =>
  familyKinds.some((kind) => families[kind].has(word));

/** What the change of a word does to a text. */
export type Kind = FamilyKind | 'number' | 'opposite' | 'name';

/** The kinds of which words have more or fewer than the others. */
export const kindsChanged = (was: readonly string[], now: readonly string[]): FamilyKind[] =>
  familyKinds.filter((kind) => {
    const [before, after] = [was, now].map((words) =>
      words
        .flatMap((word) => families[kind].get(word) ?? [])
        .sort()
        .join('|'),
    );
    return before !== after;
  });

/** A number, or a part of a paper: what says which, or where. */
const pointing = /\d|^(?:abstract|introduction|discussion|conclusions)$/;

/** Whether words have other digits, or name another part of a paper. */
export const isNumberChanged = (was: readonly string[], now: readonly string[]): boolean => {
  const [before, after] = [was, now].map((words) =>
    words
      .filter((word) => pointing.test(word))
      .sort()
      .join(' '),
  );
  return before !== after;
};

/** Whether one side denies what the other says with a prefix: "not supported" is the same as "unsupported". */
export const isDeniedByPrefix = (was: readonly string[], now: readonly string[]): boolean => {
  const [before, after] = [was, now].map((words) =>
    words.some((word) => families.denial.has(word)),
  );
  return before !== after && was.some((word) => now.some((each) => isTurned(word, each)));
};

/** Whether a word has its opposite among the others. */
export const isOpposite = (was: readonly string[], now: readonly string[]): boolean => {
  const isTwice = isDeniedByPrefix(was, now);
  return was.some((word) =>
    now.some((each) => otherSides(word).includes(each) || (!isTwice && isTurned(word, each))),
  );
};

const isTurned = (one: string, other: string): boolean =>
  ['un', 'in', 'im', 'dis', 'non-', 'ir'].some(
    (prefix) => `${prefix}${one}` === other || `${prefix}${other}` === one,
  ) || ['over', 'under'].some((each) => swap(one, each) === other);

const swap = (word: string, prefix: string): string =>
  word.startsWith(prefix) ? (prefix === 'over' ? 'under' : 'over') + word.slice(prefix.length) : '';

/** Whether one word of a pair such as "easy or hard" was left out, so that only its opposite is told of. */
export const isOneSided = (
  lost: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean =>
  lost.some((word) => {
    const at = before.indexOf(word);
    const beside = before.slice(Math.max(0, at - 2), at + 3);
    const other = beside.find((each) => otherSides(word).includes(each));
    return (
      other !== undefined &&
      (beside.includes('or') || beside.includes('and')) &&
      after.includes(other) &&
      !after.includes(word)
    );
  });
