// Which names in a sentence stand for the subject of which number in it.
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import {type Clause, clausesOf, isIn, isObject, pieceAt, piecesOf} from './clauses.ts';
import {listsOf, type Mention, type MentionList, mentionsIn, rowsIn} from './mentions.ts';
import {isBroader, type Subject, type SubjectKey, subjectKeys, valuesOf} from './subject.ts';

/** A number or bound words in a sentence, with what they are about. */
export interface ShownValue {
  /** As its writer knows it, such as `<Claim id="share-lowest" />`. */
  readonly name: string;
  readonly subject: Subject;
  /** Whether the subject is read out of words, so that a narrower name may well be meant. */
  readonly isLoose?: boolean;
  /** The number, where it is a claim's. */
  readonly value?: number;
  /** The claim that it gives, where it gives one as it is. */
  readonly claim?: Claim | undefined;
  /** The unit that is printed behind it, which names what is counted. */
  readonly unit?: string;
  readonly at: number;
  readonly end: number;
  /** Of a comparison, what the other side is about. */
  readonly against?: Subject;
  /** What its writer says that it is about, where the sentence leaves that open. */
  readonly for?: string | undefined;
}

/** Something that a sentence says of what it is not about. */
export interface SubjectProblem {
  /** Offset of the number or words in the sentence. */
  readonly at: number;
  readonly message: string;
}

/** A name that a sentence gives to a number whose subject has another. */
export interface Misnamed {
  readonly shown: ShownValue;
  readonly key: SubjectKey;
  readonly mention: Mention;
}

/** A sentence, what it names, and what it shows. */
export interface SentenceRead {
  readonly study: Study;
  readonly text: string;
  readonly shown: readonly ShownValue[];
  readonly mentions: readonly Mention[];
  readonly pieces: readonly Clause[];
  readonly clauses: readonly Clause[];
}

export function readSentence(
  study: Study,
  text: string,
  shown: readonly ShownValue[],
): SentenceRead {
  const mentions = mentionsIn(study, text);
  const whole = [...mentions, ...shown, ...listSpans(mentions, text)];
  return {
    study,
    text,
    shown,
    mentions,
    pieces: piecesOf(text, whole),
    clauses: clausesOf(text, whole),
  };
}

const listSpans = (mentions: readonly Mention[], text: string): Clause[] =>
  listsOf(
    mentions.filter(({key}) => key === 'case'),
    text,
  ).map((list) => ({at: list[0].at, end: list.at(-1)!.end}));

/** How far from a number a name of each key is looked for. */
const reach: Readonly<Record<SubjectKey, 'piece' | 'clause' | 'sentence'>> = {
  case: 'sentence',
  staff: 'clause',
  band: 'clause',
  measure: 'piece',
  group: 'sentence',
  extreme: 'clause',
};

/** Every number of a sentence that stands under the name of another subject. */
export const misnamedIn = (read: SentenceRead): Misnamed[] =>
  read.shown.flatMap((shown) => subjectKeys.flatMap((key) => misnamed(read, shown, key) ?? []));

function misnamed(read: SentenceRead, shown: ShownValue, key: SubjectKey): Misnamed | undefined {
  const own = valuesOf(shown.subject, key);
  if (own.length === 0) return strange(read, shown, key);
  const {lists: all, isNear} = namesOf(read, shown, key);
  const lists = shown.isLoose
    ? all.filter(([first]) => !isObject(read.text, shown.end, first.at))
    : all;
  const isSaid = (each: Mention): boolean =>
    each.key === key && standingOf(read, shown, each) === 'own';
  if (shown.isLoose && read.mentions.some(isSaid)) return undefined;
  // What its writer says that it is about may be left open by the sentence, and not be denied next to it.
  if (shown.for !== undefined && !(isNear && lists.length === 1)) return undefined;
  if (key === 'measure' && isWhole(read, shown)) return undefined;
  const standings = lists.map((list) => list.map((each) => standingOf(read, shown, each)));
  const isOpposed = shown.against !== undefined && (key === 'case' || key === 'group');
  if (!isOpposed && standings.some((list) => list.every((each) => each === 'own')))
    return undefined;
  const wrong = isNear && !shown.isLoose ? ['narrower', 'other'] : ['other'];
  const index = standings.findIndex((list) => list.some((each) => wrong.includes(each)));
  const mention =
    lists[index]?.find((_, nth) => wrong.includes(standings[index]?.[nth] ?? '')) ??
    (key === 'group' && isNear && !read.mentions.some(isSaid)
      ? lists.flat().find((each) => hasOwnClaim(read.study, shown, each))
      : undefined);
  return mention && {shown, key, mention};
}

/** Whether a broader name has a number of its own, so that this one would be taken for it. */
const hasOwnClaim = (study: Study, {subject, value}: ShownValue, named: Mention) =>
  value !== undefined &&
  study.claims.some(({subject: other}) => {
    const [group = ''] = valuesOf(other, 'group');
    const [own = ''] = valuesOf(subject, 'group');
    return (
      isBroader(study, 'group', group, own) &&
      (group === named.value || isBroader(study, 'group', named.value, group)) &&
      valuesOf(other, 'extreme').length > 0 &&
      (['case', 'staff', 'band', 'measure', 'extreme'] as const).every(
        (key) => valuesOf(other, key).join() === valuesOf(subject, key).join(),
      )
    );
  });

/** Whether a number is what a part is counted of, "two of the nine": what is said is said of the part. */
const isWhole = ({text}: SentenceRead, {at}: ShownValue): boolean =>
  /\bof\s+(?:the\s+)?$/.test(text.slice(0, at));

/** How a name stands to what a number is about. */
function standingOf(
  {study}: SentenceRead,
  {subject, against = []}: ShownValue,
  {key, value}: Mention,
): 'own' | 'broader' | 'narrower' | 'other' {
  const own = [...valuesOf(subject, key), ...valuesOf(against, key)];
  if (own.includes(value)) return 'own';
  if (own.some((each) => isBroader(study, key, value, each))) return 'broader';
  return own.some((each) => isBroader(study, key, each, value)) ? 'narrower' : 'other';
}

/** A number that is about no trust, band or extreme, under the name of one and nothing of its own. */
function strange(read: SentenceRead, shown: ShownValue, key: SubjectKey): Misnamed | undefined {
  const isOfStaff = shown.value !== undefined && valuesOf(shown.subject, 'staff').length > 0;
  if (key !== 'case' && key !== 'extreme' && !(key === 'band' && isOfStaff)) return undefined;
  const piece = pieceAt(read.pieces, shown.at);
  const here = read.mentions.filter((each) => isIn(each, piece));
  const mention = here.find(
    (each) => each.key === key && !isIn(each, shown) && !isOfOther(read, each, shown),
  );
  if (!mention) return undefined;
  const isItself =
    key !== 'extreme' &&
    here.some(
      ({key: other, value}) =>
        (other === 'extreme' || other === (key === 'band' ? 'staff' : 'group')) &&
        valuesOf(shown.subject, other).includes(value),
    );
  return isItself ? undefined : {shown, key, mention};
}

/** Whether a name is part of other bound words, or next to another number that is about it. */
const isOfOther = ({shown, pieces}: SentenceRead, mention: Mention, self: ShownValue): boolean =>
  shown.some(
    (other) =>
      other !== self &&
      valuesOf(other.subject, mention.key).includes(mention.value) &&
      (isIn(mention, other) || isIn(other, pieceAt(pieces, mention.at))),
  );

/** The names of a key that stand for a number, nearest first; `isNear` where they share its piece of the sentence. */
export function namesOf(
  read: SentenceRead,
  shown: ShownValue,
  key: SubjectKey,
): {lists: readonly MentionList[]; isNear: boolean} {
  const named = read.mentions.filter((each) => each.key === key);
  const inTurn = named.length > 1 ? inOrder(read, shown, key, named) : undefined;
  if (inTurn) return {lists: [[inTurn]], isNear: true};
  const inside = named.filter((each) => isIn(each, shown));
  if (inside.length > 0) return {lists: inside.map((each) => [each]), isNear: true};
  const lists = listsOf(named, read.text);
  const piece = pieceAt(read.pieces, shown.at);
  const here = lists.filter((list) => list.some((each) => isIn(each, piece)));
  if (here.length > 0) return {lists: nearest(read, shown, key, here, piece), isNear: true};
  const clause = pieceAt(read.clauses, shown.at);
  const near = lists.filter(([first]) => isIn(first, clause));
  if (reach[key] === 'piece') return {lists: [], isNear: false};
  if (near.length > 0 || reach[key] === 'clause')
    return {lists: besides(shown, before(read, shown, near)), isNear: false};
  return {lists: besides(shown, before(read, shown, lists)), isNear: false};
}

/** Without the broader ones before a number, where another stands there: of "low adopters of the census", the first. */
function before(
  read: SentenceRead,
  shown: ShownValue,
  lists: readonly MentionList[],
): readonly MentionList[] {
  const isTelling = (list: MentionList): boolean =>
    list[0].at < shown.at && list.some((each) => standingOf(read, shown, each) !== 'broader');
  const told = lists.filter(isTelling);
  return told.length > 0 ? told : lists;
}

/** Before a number, else behind it. */
function besides({at}: ShownValue, lists: readonly MentionList[]): MentionList[] {
  const beside = lists.findLast(([first]) => first.at < at) ?? lists[0];
  return beside ? [beside] : [];
}

/** Of several names in one piece, all where one number has the piece to itself, else the one beside it. */
function nearest(
  read: SentenceRead,
  shown: ShownValue,
  key: SubjectKey,
  lists: readonly MentionList[],
  piece: Clause,
): readonly MentionList[] {
  const own = valuesOf(shown.subject, key).join();
  const isShared = read.shown.some(
    (other) => isIn(other, piece) && valuesOf(other.subject, key).join() !== own,
  );
  return isShared && lists.length > 1 ? besides(shown, lists) : lists;
}

/** "In Trusts 18 and 6 it is … and …": as many numbers in a row as names, each for its own. */
function inOrder(
  {shown: all, text}: SentenceRead,
  shown: ShownValue,
  key: SubjectKey,
  named: readonly Mention[],
): Mention | undefined {
  const rows = rowsIn(
    all.filter(({subject}) => valuesOf(subject, key).length > 0),
    text,
  );
  const row = rows.find((each) => each.includes(shown));
  if (!row || row.length < 2) return undefined;
  const list = listsOf(named, text).find((each) => each.length === row.length);
  return list?.[row.indexOf(shown)];
}
