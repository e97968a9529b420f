// Kinds of words with which a text tells something else, whatever stands beside them.
import {otherSides} from '../../model/values/opposites.ts';

/** Words of one line are the same to a reader. */
const family = (...lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => line.split(/[ ,]+/).map((word) => [word, line] as const)));

const families = {
  denial: family(
    "not no never nobody none nothing without neither nor cannot isn't wasn't aren't weren't don't doesn't didn't " +
      "hasn't haven't hadn't can't won't couldn't wouldn't shouldn't",
    'hardly scarcely barely',
    'lack lacks lacked lacking',
    'rather instead except unless',
  ),
  strength: family(
    'may might could can perhaps possibly potentially maybe',
    'appear appears appeared seem seems seemed apparently seemingly',
    'probably likely',
    'unlikely',
    'must should shall',
    'will would',
    'relatively fairly partly somewhat',
    'tend tends tended',
    'clearly certainly definitely surely plainly',
    'said reportedly reported',
    'believe believes believed thought',
    'while whereas',
    'suggest suggests suggested imply implies implied indicate indicates',
    'if provided where once until till whether',
    'vital critical crucial essential pivotal key',
    'intended meant designed hope hopes hoped',
  ),
  quantity: family(
    'all every each whole entire always everybody everyone',
    'most mostly mainly usually majority largely',
    'many much often numerous several',
    'some sometimes any',
    'few little rarely seldom minority',
    'both',
    'more',
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
    ...'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    ...'second third fourth fifth hundred thousand million billion twice double'.split(' '),
  ),
  relation: family(
    'under below beneath',
    'above over',
    'before',
    'after',
    'against',
    'out outside',
    'since because',
  ),
} as const;

/** Whether a word is of such a kind, and tells nothing of what a text is about. */
export const isOfKind = (word: string): boolean =>
  Object.values(families).some((words) => words.has(word));

/** What the change of a word does to a text. */
export type Kind = keyof typeof families | 'number' | 'opposite' | 'name';

/** Words of a kind, as sets of such that say the same. */
function kindsIn(words: readonly string[], of: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(words.flatMap((word) => (of.has(word) ? [[of.get(word)!, word] as const] : [])));
}

/** The first kind of which words have something that the others lack, on either side. */
export function kindChanged(was: readonly string[], now: readonly string[]): Kind | undefined {
  const numbers = [was, now].map((words) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
  );
  if (numbers[0] !== numbers[1]) return 'number';
  for (const kind of Object.keys(families) as (keyof typeof families)[]) {
    const [before, after] = [kindsIn(was, families[kind]), kindsIn(now, families[kind])];
    if ([...before.keys()].some((each) => !after.has(each))) return kind;
    if ([...after.keys()].some((each) => !before.has(each))) return kind;
  }
  return isOpposite(was, now) ? 'opposite' : undefined;
}

const isOpposite = (was: readonly string[], now: readonly string[]): boolean =>
  was.some((word) => now.some((each) => otherSides(word).includes(each) || isTurned(word, each)));

const isTurned = (one: string, other: string): boolean =>
  ['un', 'in', 'im', 'dis', 'non-', 'ir'].some(
    (prefix) => `${prefix}${one}` === other || `${prefix}${other}` === one,
  ) || ['over', 'under'].some((each) => swap(one, each) === other);

const swap = (word: string, prefix: string): string =>
  word.startsWith(prefix) ? (prefix === 'over' ? 'under' : 'over') + word.slice(prefix.length) : '';
