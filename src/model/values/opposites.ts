import {ofText} from '../derived.ts';

// Words of English that say the opposite of each other, and texts in which one says what the other denies.

/** Both sides of each pair, with the forms of their words. */
const pairs: readonly (readonly [one: string, other: string])[] = [
  ['female women woman', 'male men man'],
  ['older old elderly oldest', 'younger young youngest'],
  ['urban city cities', 'rural countryside'],
  ['high higher highest', 'low lower lowest'],
  ['more', 'less fewer'],
  ['most', 'least fewest'],
  ['many numerous', 'few'],
  ['majority', 'minority'],
  ['large larger largest big bigger biggest', 'small smaller smallest'],
  [
    'wide wider widely broad widen widens widened widening',
    'narrow narrower narrowly narrows narrowed narrowing',
  ],
  ['long longer longest', 'short shorter shortest'],
  ['strong stronger strongly', 'weak weaker weakly'],
  ['easy easier easily easiest', 'hard harder difficult challenging hardest'],
  ['good better best', 'bad worse worst'],
  ['rich affluent wealthy prosperous', 'poor deprived disadvantaged'],
  ['cheap cheaper', 'expensive dear costly'],
  ['fast faster quick quicker quickly', 'slow slower slowly'],
  ['rise rises rose risen rising', 'fall falls fell fallen falling'],
  [
    'increase increases increased increasing increasingly',
    'decrease decreases decreased decreasing reduce reduces reduced reducing decreasingly',
  ],
  ['grow grows grew grown growing', 'shrink shrinks shrank shrunk shrinking dwindling'],
  ['gain gains gained gaining win wins won', 'lose loses lost losing'],
  ['improve improves improved improving', 'worsen worsens worsened worsening'],
  ['static fixed', 'rotate rotates rotated rotating rotation rotational'],
  ['national nationally', 'regional regionally local locally'],
  ['central centrally', 'local locally'],
  ['inside internal within', 'outside external'],
  ['before', 'after'],
  ['early earlier earliest', 'late later latest'],
  ['first', 'last'],
  ['include includes included including', 'exclude excludes excluded excluding'],
  ['together', 'apart separately'],
  ['stay stays stayed staying remain remains remained remaining', 'leave leaves left leaving'],
  ['join joins joined joining', 'leave leaves left leaving'],
  [
    'start starts started starting begin begins began begun',
    'stop stops stopped stopping end ends ended finish finished',
  ],
  [
    'enable enables enabled allow allows allowed',
    'prevent prevents prevented preventing hinder hinders hindered',
  ],
  ['encourage encourages encouraged', 'discourage discourages discouraged deter deters deterred'],
  ['support supports supported', 'oppose opposes opposed opposing'],
  [
    'prefer prefers preferred favour favours favoured',
    'dislike dislikes disliked reject rejects rejected avoid avoids',
  ],
  ['advocate advocates advocated', 'oppose opposes opposed opponent opponents critic critics'],
  ['promote promotes promoted promoting', 'abandon abandons abandoned hinder hinders hindered'],
  ['create creates created', 'abolish abolishes abolished'],
  ['same similar alike identical', 'different differ differs differed dissimilar'],
  ['common commonly often frequent frequently', 'rare rarely seldom'],
  ['always', 'never'],
  ['public', 'private'],
  ['abroad overseas', 'domestic'],
  ['formal formally', 'informal informally'],
  ['simple', 'complex complicated'],
  ['beginning', 'end ending'],
  ['content satisfied happy', 'discontent dissatisfied unhappy'],
  ['hire hires hired', 'dismiss dismisses dismissed'],
  ['add adds added adding', 'remove removes removed removing'],
  ['save saves saved', 'waste wastes wasted'],
  ['surplus', 'shortage shortfall'],
  ['above exceed exceeds', 'below'],
  ['clinical', 'administrative clerical'],
  ['past', 'future'],
  ['north northern', 'south southern'],
  ['success successes successful', 'failure failures unsuccessful'],
  [
    'benefit benefits advantage advantages pros',
    'harm harms drawback drawbacks pitfall pitfalls disadvantage disadvantages',
  ],
  ['prompt prompts prompted', 'distract distracts distracted'],
  ['embrace embraces embraced embracing', 'resist resists resisted shun shuns shunned'],
  ['new newly novel', 'abolish abolishes abolished old-fashioned'],
  ['pivotal vital essential', 'marginal negligible dispensable'],
  ['harmonise harmonises harmonised harmonisation', 'diverge diverges diverged'],
];

/** By word, the sides of pairs on which it stands. */
const sides: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  pairs.forEach((pair, nth) =>
    pair.forEach((words, side) =>
      words.split(' ').forEach((word) => {
        found.set(word, [...(found.get(word) ?? []), `${nth}/${side}`]);
      }),
    ),
  );
  return found;
})();

/** Every word of the other side of each pair that has a word. */
export const otherSides = (word: string): string[] =>
  (sides.get(word) ?? []).flatMap((side) => {
    const [nth = '', own] = side.split('/');
    return pairs[Number(nth)]![own === '0' ? 1 : 0].split(' ');
  });

/** Words that turn the next few into their opposite. */
const negation =
  /^(?:not|no|never|nobody|none|nor|neither|without|cannot|\w+n['’]t|hardly|lacks?|rather)$/;

/** How many words in front of a word a negation still turns it. */
const reach = 3;

interface Sides {
  /** The side that each word takes in its text: one that is denied takes the other. */
  readonly meant: ReadonlyMap<string, string>;
  /** The sides of the words as such. */
  readonly written: ReadonlySet<string>;
}

const sidesIn = ofText((text): Sides => {
  const words =
    text
      .toLowerCase()
      .replaceAll('no one', 'nobody')
      .match(/\p{L}[\p{L}’']*|[.;:,()]/gu) ?? [];
  const meant = new Map<string, string>();
  const written = new Set<string>();
  words.forEach((word, at) => {
    const own = sides.get(word);
    if (!own) return;
    const before = words.slice(Math.max(0, at - reach), at);
    const phrase = before.slice(before.findLastIndex((each) => /^[.;:,()]$/.test(each)) + 1);
    const isDenied = phrase.some((each) => negation.test(each));
    for (const side of own) {
      written.add(side);
      meant.set(isDenied ? otherSide(side) : side, word);
    }
  });
  return {meant, written};
});

const otherSide = (side: string): string => `${side.slice(0, -1)}${side.endsWith('0') ? '1' : '0'}`;

/** A word of a text, and the one of its source that says the opposite. */
export interface Opposite {
  readonly word: string;
  readonly source: string;
}

/**
 * The first word of a text of which the source has only the opposite, where the text has not that one too. A word that
 * is in both and denied in one of them is an opposite only where `deniedToo`: beside bound words, whether denials agree
 * is for another check.
 */
export function oppositeIn(
  text: string,
  source: string,
  {deniedToo = false} = {},
): Opposite | undefined {
  const [here, there] = [sidesIn(text), sidesIn(source)];
  for (const [side, word] of here.meant) {
    const other = otherSide(side);
    const opposite = there.meant.get(other);
    if (opposite === undefined || there.meant.has(side) || here.meant.has(other)) continue;
    const isOther = [side, other].every(
      (each) => here.written.has(each) !== there.written.has(each),
    );
    if (isOther || deniedToo) return {word, source: opposite};
  }
  return turnedByPrefix(text, source);
}

/** What turns a word into its opposite at its beginning, with what stands there in that. */
const prefixes: readonly (readonly [one: RegExp, other: string])[] = [
  [/^un(?=.{4})/, ''],
  [/^(?:in|im|dis|non-?)(?=.{2,}(?:able|ible|[ae]nt|ous|ity|enc[ey]|ly|rate)$)/, ''],
  [/^dis(?=(?:satisf|advantage|agree|like|continu|trust|appear|content))/, ''],
  [/^under(?=-?.{4})/, 'over'],
  [/^over(?=-?.{4})/, 'under'],
];

function turnedByPrefix(text: string, source: string): Opposite | undefined {
  // "Not sure" is "unsure".
  const denials = [text, source].map((each) => /\b(?:not?|never|nor)\b|n['’]t\b/i.test(each));
  if (denials[0] !== denials[1]) return undefined;
  const [here, there] = [wordsIn(text), wordsIn(source)];
  return turned(here, there) ?? swapped(turned(there, here));
}

const wordsIn = ofText(
  (text): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu)),
);

const swapped = (found: Opposite | undefined): Opposite | undefined =>
  found && {word: found.source, source: found.word};

function turned(here: ReadonlySet<string>, there: ReadonlySet<string>): Opposite | undefined {
  for (const word of here) {
    if (there.has(word)) continue;
    for (const [prefix, other] of prefixes) {
      const opposite = prefix.test(word) ? word.replace(prefix, other) : word;
      if (opposite !== word && there.has(opposite) && !here.has(opposite))
        return {word, source: opposite};
    }
  }
  return undefined;
}
