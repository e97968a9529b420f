// Numbers that a sentence sets side by side, and comparisons between two.
import {escaped} from '../../typed/phrases.ts';
import {pieceAt} from './clauses.ts';
import type {Mention} from './mentions.ts';
import {namesOf, type SentenceRead, type ShownValue} from './pairing.ts';
import {covers, type SubjectKey, subjectKeys, valuesOf} from './subject.ts';

/** Two numbers that differ in one thing, which the sentence does not name. */
export interface Unmatched {
  readonly shown: readonly [ShownValue, ShownValue];
  readonly key: SubjectKey;
}

/** A comparison that names first what its words do not speak of. */
export interface Turned {
  readonly shown: ShownValue;
  readonly key: SubjectKey;
  readonly mention: Mention;
}

/** Neighbouring numbers that a reader could exchange without noticing. A range is plain, where it goes up. */
export function unmatchedIn(read: SentenceRead): Unmatched[] {
  const printed = read.shown.filter(({value}) => value !== undefined);
  return printed.slice(1).flatMap((second, index) => {
    const first = printed[index]!;
    const [key, ...more] = differences(first, second).filter((each) => each !== 'case');
    if (key === undefined || more.length > 0) return [];
    if (isRange(read, first, second) || hasOwnUnits(first, second)) return [];
    if (pieceAt(read.clauses, first.at) !== pieceAt(read.clauses, second.at)) return [];
    if (isNamedInOne(read, first, second, key)) return [];
    const isPlain = differences(first, second).some((each) =>
      [first, second].every((one) => one.for !== undefined || isNamed(read, one, each)),
    );
    return isPlain ? [] : [{shown: [first, second] as const, key}];
  });
}

/** "Its quartiles are … and …": one word for both, and the numbers in their order. */
export function isNamedInOne(
  {study, text}: SentenceRead,
  first: ShownValue,
  second: ShownValue,
  key: SubjectKey,
): boolean {
  const nouns = [first, second].map(({subject}) => {
    const [value] = valuesOf(subject, key);
    const row = study.subjectWords.find((each) => each.key === key && each.value === value);
    return row?.words.map((words) => words.split(' ').at(-1)!) ?? [];
  });
  const both = nouns[0]!.find((noun) => nouns[1]!.includes(noun));
  const isInOrder = first.value !== undefined && first.value < (second.value ?? -Infinity);
  return (
    both !== undefined &&
    isInOrder &&
    new RegExp(`\\b${escaped(both)}s\\s+(?:\\p{L}+\\s+){0,3}$`, 'iu').test(
      text.slice(0, first.at),
    ) &&
    /^\s*and\s*$/.test(text.slice(first.end, second.at))
  );
}

const isNamed = (read: SentenceRead, shown: ShownValue, key: SubjectKey): boolean =>
  namesOf(read, shown, key).lists.length > 0;

/** Keys of which two subjects have different values. Measures are told by the words around them. */
const differences = (one: ShownValue, other: ShownValue): SubjectKey[] =>
  subjectKeys.filter(
    (key) =>
      key !== 'measure' &&
      isTold(one, key) &&
      isTold(other, key) &&
      valuesOf(one.subject, key).join() !== valuesOf(other.subject, key).join(),
  );

const isTold = ({subject}: ShownValue, key: SubjectKey): boolean =>
  valuesOf(subject, key).length > 0;

const hasOwnUnits = (first: ShownValue, second: ShownValue): boolean =>
  first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit;

const isRange = ({text}: SentenceRead, first: ShownValue, second: ShownValue): boolean =>
  first.value! < second.value! &&
  (/^\s*to\s*$/.test(text.slice(first.end, second.at)) ||
    (/^\s*and\s*$/.test(text.slice(first.end, second.at)) &&
      /\bbetween\s*$/i.test(text.slice(0, first.at))));

/** What introduces the other side of a comparison: "than", "as in", "that of". */
const standard =
  /\b(?:than|as\s+(?:in|for|of|at)|that\s+of|those\s+of|compared\s+with)\s+(?:in\s+)?(?:the\s+)?$/i;

/** Every comparison that a sentence turns round: words about one of two, said of the other. */
export const turnedIn = (read: SentenceRead): Turned[] =>
  read.shown.flatMap((shown) =>
    (['case', 'group'] as const).flatMap((key) => turned(read, shown, key) ?? []),
  );

function turned(read: SentenceRead, shown: ShownValue, key: SubjectKey): Turned | undefined {
  const own = valuesOf(shown.subject, key);
  const other = valuesOf(shown.against ?? [], key).filter((value) => !own.includes(value));
  if (own.length === 0 || other.length === 0) return undefined;
  const named = read.mentions.filter((each) => each.key === key);
  const is = (mention: Mention | undefined, values: readonly string[]): boolean =>
    mention !== undefined && covers(read.study, key, mention.value, values);
  const isStandard = ({at}: Mention): boolean => standard.test(read.text.slice(0, at));
  const topic = named.find((each) => each.at < shown.at && !isStandard(each));
  const clauseTopic =
    topicIn(
      read,
      shown,
      named.filter((each) => !isStandard(each)),
    ) ?? topic;
  if (is(clauseTopic, other) && !is(clauseTopic, own)) return {shown, key, mention: clauseTopic!};
  const behind = named.find((each) => each.at >= shown.end && isStandard(each));
  return is(behind, own) && !is(behind, other) ? {shown, key, mention: behind!} : undefined;
}

/** The first name before a comparison in its clause. */
function topicIn(
  {clauses}: SentenceRead,
  shown: ShownValue,
  named: readonly Mention[],
): Mention | undefined {
  const clause = clauses.findLast(({at}) => at <= shown.at);
  return clause && named.find(({at}) => at >= clause.at && at < shown.at);
}
