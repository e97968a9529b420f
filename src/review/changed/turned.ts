// Whether a denial, a hedge or a quantity that was put in or left out turns what stays there.
import type {WordChange} from './difference.ts';
import {type FamilyKind, familyOf, isCondition, isOfKind, isOnlyLost} from './families.ts';
import {hasKin, rootsOf} from './kin.ts';
import type {Word} from './words.ts';

/** How many words of content such a word bears on, on each side of it. */
const reach = {before: 2, behind: 3};

/** Verbs of what is on record: whoever denies them says that nothing is known. */
const ofRecord = new RegExp(
  '^(?:sa(?:y|ys|id)|stat(?:e|es|ed)|tells?|told|g(?:ive|ives|ave|iven)|prints?|printed|count\\w*|measur\\w+|ask\\w*|' +
    'kn[eo]w\\w*|show\\w*|report\\w*|compar\\w+|explain\\w*|publish\\w*|means?|meant|' +
    'stud(?:y|ied)|prov\\w+|found|find\\w*)$',
);

/** A word of such a kind within a text, with the content that it bears on. */
interface Standing {
  readonly word: Word;
  readonly family: string;
  /** What stands behind it, or where nothing does, before it; a quantity bears on nothing before it. */
  readonly bearsOn: readonly string[];
  readonly about: readonly string[];
  readonly isOfRecord: boolean;
}

const isContent = ({core}: Word): boolean =>
  !core.startsWith('{') && !isOfKind(core) && rootsOf(core).size > 0;

const roots = (words: readonly Word[]): string[] => words.flatMap(({core}) => [...rootsOf(core)]);

/** Words of a kind in a text. */
const standing = (words: readonly Word[], kind: FamilyKind): Standing[] =>
  words.flatMap((word, at) => {
    const {core, sentence} = word;
    const family = familyOf(core, kind);
    if (family === undefined) return [];
    const own = (some: readonly Word[]): Word[] =>
      some.filter((each) => each.sentence === sentence && isContent(each));
    const behind = roots(own(words.slice(at + 1)).slice(0, reach.behind));
    const before = roots(own(words.slice(0, at)).slice(-reach.before));
    return {
      ...{word, family},
      bearsOn: behind.length > 0 || kind === 'quantity' ? behind : before,
      about: [...before, ...behind],
      isOfRecord: [...words.slice(Math.max(0, at - 1), at), ...words.slice(at + 1, at + 5)].some(
        (each) => ofRecord.test(each.core),
      ),
    };
  });

const sharesContent = (one: Standing, other: Standing): boolean =>
  one.about.length === 0 ||
  other.about.length === 0 ||
  one.about.some((root) => hasKin(new Set(other.about), root));

interface Turning {
  readonly change: WordChange;
  readonly kind: FamilyKind;
  /** Both texts as a whole. */
  readonly was: readonly Word[];
  readonly now: readonly Word[];
  /** Sentences of the source. */
  readonly source: readonly (readonly Word[])[];
}

/** Whether a change of words of a kind makes the rest say something else. */
export function isTurned({change, kind, was, now, source}: Turning): boolean {
  const [before, after] = [standing(was, kind), standing(now, kind)];
  const count = (some: readonly Standing[], each: Standing): number =>
    some.filter((other) => other.family === each.family && sharesContent(each, other)).length;
  const isFewer = (some: readonly Standing[], others: readonly Standing[], each: Standing) =>
    count(others, each) < count(some, each);
  const isSourced = (each: Standing): boolean =>
    source.some((sentence) =>
      standing(sentence, kind).some(
        (other) =>
          other.family === each.family && hasKin(new Set(other.bearsOn), each.bearsOn[0] ?? ''),
      ),
    );
  const lost = inChange(change.was, change.now, change.within.was, kind);
  const gained = inChange(change.now, change.was, change.within.now, kind);
  // What is only left out leaves everything else where it was.
  const isOmission = change.now.length === 0;
  return (
    lost.some((each) => isFewer(before, after, each) && (isOmission || stays(each, now))) ||
    gained.some(
      (each) =>
        !isOnlyLost(each.family) &&
        isFewer(after, before, each) &&
        (change.isWhole || stays(each, was)) &&
        !isSourced(each),
    )
  );
}

/** Words of a kind in a change, of families of which the other side of it has fewer. */
function inChange(
  words: readonly Word[],
  others: readonly Word[],
  sentence: readonly Word[],
  kind: FamilyKind,
): Standing[] {
  const count = (some: readonly Word[], family: string): number =>
    some.filter(({core}) => familyOf(core, kind) === family).length;
  return standing(sentence, kind).filter(
    ({word, family}) => words.includes(word) && count(others, family) < count(words, family),
  );
}

/** Whether what such a word bore on stands on the other side too; silence of a source does not end by itself. */
function stays(
  {word, family, about, bearsOn, isOfRecord}: Standing,
  other: readonly Word[],
): boolean {
  const isDenial = familyOf(word.core, 'denial') !== undefined;
  if (isOfRecord && isDenial) return true;
  const known = new Set(roots(other));
  if (isCondition(family)) return about.some((root) => hasKin(known, root));
  // A denial or a hedge bears on the next word: who would not choose a side may see both sides.
  const most = isDenial || familyOf(word.core, 'strength') !== undefined ? 1 : bearsOn.length;
  return bearsOn.slice(0, most).some((root) => hasKin(known, root));
}
