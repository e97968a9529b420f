import {formatProblem} from '../loaders/problem.ts';
import type {Study} from '../model/study.ts';
import {splitSentences} from '../model/values/sentences.ts';
import {sharedStems, stemsOf} from '../model/values/stems.ts';
import {type Cause, causeFinder, type FindCauses} from './causes.ts';
import {
  type FalseWords,
  falseWords,
  type TrustChange,
  trustChanges,
  type VerdictChange,
  verdictChanges,
} from './consequences.ts';
import {type FigureChange, figureChanges} from './figures.ts';
import {differing, type Pair} from './pairs.ts';
import {hasWords, piecesOf, type Sentence, sentencesOf, shownIn} from './prose.ts';
import {type RowChange, rowChanges} from './rows.ts';
import type {Side} from './side.ts';
import {everythingTold} from './told.ts';

/** Words that readers find changed. */
export interface SentenceChange {
  /** Where they stand: a text, or the page that puts them together. */
  readonly place: string;
  /** Empty where there were none. */
  readonly before: string;
  readonly after: string;
  readonly causes: readonly Cause[];
  /** Where the text itself was changed, such as "content/pages/methods.mdx, line 12"; empty where it was not. */
  readonly typed: string;
}

/** Everything that differs between two studies. */
export interface Changes {
  readonly since: string;
  readonly rows: readonly RowChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly falseWords: readonly FalseWords[];
  readonly sentences: readonly SentenceChange[];
  readonly trusts: readonly TrustChange[];
  readonly figures: readonly FigureChange[];
  /** Why no more than rows and texts could be compared, a line each; none where everything was. */
  readonly unread: readonly string[];
}

/** Compares two studies. What follows from rows is compared only where all rows of both could be read. */
export function changesBetween(before: Side, after: Side): Changes {
  const rows = rowChanges(before, after);
  const unread = [before, after].flatMap(unreadIn);
  const base = {since: before.name, rows, unread};
  if (unread.length > 0)
    return {
      ...base,
      verdicts: [],
      falseWords: [],
      sentences: textChanges(before, after, () => []),
      trusts: [],
      figures: [],
    };
  const find = causeFinder(before, after, rows);
  return {
    ...base,
    verdicts: verdictChanges(before, after, find),
    falseWords: falseWords(before, after, find),
    sentences: [...textChanges(before, after, find), ...toldChanges(before, after, find)],
    trusts: trustChanges(before, after, find),
    figures: figureChanges(before, after, find),
  };
}

const most = 3;

/** Why a study cannot be read in full, for the first files in which it cannot. */
function unreadIn({name, problems}: Side): string[] {
  const files = [...Map.groupBy(problems, ({file}) => file).values()];
  return files.slice(0, most).map(([first, ...others]) => {
    const more = others.length === 0 ? '' : ` And ${others.length} more in this file.`;
    return `${name}: ${formatProblem(first!)}${more}`;
  });
}

/** Sentences of the texts. */
function textChanges(before: Side, after: Side, find: FindCauses): SentenceChange[] {
  const names = new Set([...before.prose.keys(), ...after.prose.keys()]);
  return [...names]
    .filter(hasWords)
    .sort()
    .flatMap((name) => {
      const [old, now] = [before.prose.get(name) ?? '', after.prose.get(name) ?? ''];
      const typed = new Set(piecesOf(name, old).map((piece) => piece.typed));
      const pairs = differing(
        sentencesOf(before.study, name, old),
        sentencesOf(after.study, name, now),
        textIn,
        isLike,
      );
      return pairs.map((pair) => sentenceChange(name, pair, typed, find));
    });
}

const textIn = ({text}: Sentence): string => text;

/** Whether two sentences have something in common, so that one may have taken the place of the other. */
const isLike = (one: string, other: string): boolean => {
  const [ones, others] = [stemsOf(one), stemsOf(other)];
  return 3 * sharedStems(ones, others).length >= Math.min(ones.size, others.size);
};

function sentenceChange(
  name: string,
  {before, after}: Pair<Sentence>,
  typedBefore: ReadonlySet<string>,
  find: FindCauses,
): SentenceChange {
  const file = `content/${name}`;
  const piece = after?.piece;
  const isTyped = piece === undefined || !typedBefore.has(piece.typed);
  const line = piece?.line ?? before?.piece.line;
  return {
    place: file,
    before: before?.text ?? '',
    after: after?.text ?? '',
    causes: isTyped ? [] : find((study: Study) => shownIn(study, piece)),
    typed: isTyped ? `${file}, ${piece ? '' : 'formerly '}line ${line}` : '',
  };
}

/** Sentences that pages put together, each change in them by itself. */
const toldChanges = (before: Side, after: Side, find: FindCauses): SentenceChange[] =>
  everythingTold(before.study, after.study).flatMap((told) => {
    const [old, now] = [told.in(before.study), told.in(after.study)];
    if (old === now) return [];
    const causes = find(told.in);
    return differing(partsOf(old), partsOf(now), withoutEnd, isLike).map((pair) => ({
      place: `${told.path}, ${told.what}`,
      before: withoutSemicolon(pair.before ?? ''),
      after: withoutSemicolon(pair.after ?? ''),
      causes,
      typed: '',
    }));
  });

/** Sentences, and the parts of a list in them. */
const partsOf = (text: string): string[] =>
  splitSentences(text).flatMap((sentence) => sentence.text.split(/(?<=;) (?![^(]*\))/));

const withoutSemicolon = (part: string): string => part.replace(/;$/, '');

/** What ends a part says where it stands in its list, and nothing else. */
const withoutEnd = (part: string): string => part.replace(/[;.]$/, '');

/** Whether nothing differs at all. */
export const isSame = ({rows, sentences, unread}: Changes): boolean =>
  rows.length + sentences.length + unread.length === 0;
