// Words that compare, bound to a comparison of other things than those that their sentence compares.
import type {Binding} from '../model/claims/assertions/evidence.ts';
import {conditionIn} from '../model/claims/assertions/expression.ts';
import {rowWords} from '../model/claims/assertions/row-words.ts';
import {boundSubject, namesIn} from '../model/claims/subjects/bound-subject.ts';
import {mentionsIn} from '../model/claims/subjects/mentions.ts';
import {valueName} from '../model/claims/subjects/messages.ts';
import {covers, type Subject, subjectKeys, valuesOf} from '../model/claims/subjects/subject.ts';
import type {Study} from '../model/study.ts';
import {sharedStems, stemsOf} from '../model/values/stems.ts';
import type {AboutProblem} from './about.ts';
import type {BoundWords} from './says.ts';
import type {ProseSentence} from './sentences.ts';

/** One side of a comparison: what is said of it, and what that is about. */
interface Side {
  readonly text: string;
  readonly subject: Subject;
}

/** Where a bound comparison stands: its sentence, and all that this leans on. */
interface Place {
  readonly sentence: ProseSentence;
  readonly context: string;
}

/** What is wrong with a comparison whose sides are not those of what it is bound to. */
export function comparedProblems(
  study: Study,
  {binding, words, start, end}: BoundWords,
  {sentence, context}: Place,
): AboutProblem[] {
  const sides = binding && sidesOf(study, binding);
  if (!binding || !sides) return [];
  const behind = sentence.text.slice(Math.max(0, end - sentence.start - '</Says>'.length));
  const other = /\bthan\b\s+([^,;:.–—]+)/i.exec(`${words} ${behind}`)?.[1];
  const all = `${context}. ${sentence.text}`;
  const wrong =
    other !== undefined && !isAbout(study, sides[1], other)
      ? `sets something against “${other.trim()}”`
      : unnamed(study, sides, all);
  if (wrong === undefined) return [];
  return [
    {
      at: start,
      message:
        `“${words}” is bound to if="${binding.text}", which compares ` +
        `${sides.map(({text}) => `“${text}”`).join(' with ')}, ` +
        `and the sentence ${wrong}. Name both sides as the claims do, or bind the words to what bears out ` +
        'this sentence, with authors or voices where somebody says so.',
    },
  ];
}

/** The two sides of a single comparison of one thing with one other; undefined of any other binding. */
function sidesOf(study: Study, {backing, text}: Binding): readonly [Side, Side] | undefined {
  if (backing !== 'if') return undefined;
  try {
    const [only, ...more] = conditionIn(text);
    if (!only || more.length > 0) return undefined;
    const [left, right] = [only.left, only.right].map((each) => sideOf(study, namesIn(each)));
    return left && right ? [left, right] : undefined;
  } catch {
    return undefined;
  }
}

function sideOf(study: Study, names: ReturnType<typeof namesIn>): Side | undefined {
  const [first, ...more] = names;
  if (!first || more.length > 0) return undefined;
  const name = first.at === undefined ? first.name : `${first.name} ${first.link} ${first.at}`;
  const binding = {backing: 'of', text: name} as const;
  const row = rowWords(study, binding);
  const text = row?.shown.replaceAll(/[“”]/g, '');
  return text === undefined ? undefined : {text, subject: boundSubject(study, binding).subject};
}

/** Whether a name in a sentence is that of a side: by the value that it names, or by a word of what is said of it. */
function isAbout(study: Study, {text, subject}: Side, named: string): boolean {
  const mentions = mentionsIn(study, named);
  const clashes = mentions.some(
    ({key, value}) =>
      valuesOf(subject, key).length > 0 && !covers(study, key, value, valuesOf(subject, key)),
  );
  if (clashes) return false;
  return (
    mentions.some(({key, value}) => covers(study, key, value, valuesOf(subject, key))) ||
    sharedStems(stemsOf(named), stemsOf(text)).length > 0
  );
}

/** What a sentence leaves out of that by which two sides of one kind differ; undefined where it names one of them. */
function unnamed(
  study: Study,
  [left, right]: readonly [Side, Side],
  all: string,
): string | undefined {
  const key = subjectKeys.find((each) => {
    const [one, other] = [valuesOf(left.subject, each), valuesOf(right.subject, each)];
    return one.length > 0 && other.length > 0 && one.join() !== other.join();
  });
  if (key === undefined) return undefined;
  const own = [...valuesOf(left.subject, key), ...valuesOf(right.subject, key)];
  const isNamed = mentionsIn(study, all).some(
    (each) => each.key === key && covers(study, key, each.value, own),
  );
  return isNamed
    ? undefined
    : `names neither ${own.map((value) => valueName(study, key, value)).join(' nor ')}`;
}
