// Sentences that were added to what somebody has read, and what they tell.
import type {Study} from '../../model/study.ts';
import type {AboutProblem} from '../../prose/about.ts';
import type {ProseProblem} from '../../prose/lint.ts';
import {type ProseSentence, sentencesIn} from '../../prose/sentences.ts';
import {newSentenceProblems} from '../../prose/told/new-sentence.ts';
import type {ProseFiles} from '../../publishing/catalogue/texts.ts';
import type {Passages} from '../changed/evidence.ts';
import {readBefore} from '../changed/pairs.ts';
import {proseTexts} from '../prose-texts.ts';
import type {ReviewState} from '../state.ts';
import {fileOf, type StudyText} from '../study-text.ts';
import {alteredIn} from './altered.ts';
import {alteredProblems} from './altered-problems.ts';
import {newItemProblems} from './items.ts';

/** How many sentences in a row are tried as the ones that were added. */
const most = 4;

/** What new sentences of texts of MDX tell that nothing bears out. */
export function freshProblems(
  study: Study,
  prose: ProseFiles,
  {unread, lost, read: readings, kept}: ReviewState,
  passages: Passages = () => undefined,
): ProseProblem[] {
  // Where nobody has read anything yet, nothing is newer than the rest.
  if (readings.size + lost.length === 0) return [];
  const files = Map.groupBy(unread, ({file}) => file);
  const pairs = Map.groupBy(readBefore({unread, lost, kept}), ({text}) => text.file);
  const hashes = new Set([...readings.keys(), ...lost].map(({hash}) => hash));
  const known = new Set<string>();
  return [...files].flatMap(([file, texts]) => {
    const text = prose.get(file.slice('content/'.length));
    if (text === undefined || !file.endsWith('.mdx')) return [];
    const problemIn = ({at, message}: AboutProblem): ProseProblem => ({
      ...{file, message, kind: 'unbound'},
      line: text.slice(0, at).split('\n').length,
    });
    const others = lost.filter((reading) => fileOf(reading.text) === file);
    const fresh = freshIn(study, {
      file,
      text,
      texts,
      hashes,
      isLonger: texts.length > others.length,
    });
    if (fresh.length > 0 && known.size === 0)
      knownSentences(prose).forEach((each) => known.add(each));
    const read = [...known].filter((each) => !fresh.some((one) => one.text === each));
    const lines = new Set(
      fresh
        .filter(({block}) => block.kind === 'item')
        .map(({block}) => `line ${text.slice(0, block.start).split('\n').length}`),
    );
    const items = texts.filter(({at}) => lines.has(at));
    const complaints = fresh.flatMap((sentence) =>
      newSentenceProblems(study, {text, sentence, known: read}).map(problemIn),
    );
    const altered = alteredIn(study, text, pairs.get(file) ?? [], fresh).flatMap((each) =>
      alteredProblems(study, text, each, passages).map(problemIn),
    );
    if (altered.length > 0) return [...complaints, ...altered];
    return complaints.length > 0
      ? complaints
      : newItemProblems(items, {read: readings, lost}, passages);
  });
}

const knownSentences = (prose: ProseFiles): string[] =>
  [...prose].flatMap(([name, text]) =>
    name.endsWith('.mdx') ? sentencesIn(text).map((each) => each.text) : [],
  );

interface Changed {
  readonly file: string;
  readonly text: string;
  /** Its texts that are unread. */
  readonly texts: readonly StudyText[];
  /** Of everything that was read. */
  readonly hashes: ReadonlySet<string>;
  /** Whether it has texts more than were read of it. */
  readonly isLonger: boolean;
}

/** Sentences without which a file has fewer texts that are unread, the fewest of them. */
function freshIn(study: Study, {file, text, texts, hashes, isLonger}: Changed): ProseSentence[] {
  const lines = texts.map(({at}) => Number(at.replace('line ', '')));
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const unreadIn = (changed: string): number =>
    proseTexts(file, changed, study).filter(({hash}) => !hashes.has(hash)).length;
  const sentences = sentencesIn(text).filter(
    ({block}) => block.kind === 'paragraph' || block.kind === 'item',
  );
  const found = new Set<ProseSentence>();
  for (const block of new Set(sentences.map((each) => each.block))) {
    if (!lines.includes(lineOf(block.start))) continue;
    const own = sentences.filter((each) => each.block === block);
    const run = runsOf(own).find(
      (each) =>
        (each.length < own.length || isLonger) && unreadIn(without(text, own, each)) < texts.length,
    );
    const added = run ?? (isLonger && texts.length === 1 ? own : []);
    added.forEach((each) => found.add(each));
  }
  return [...found];
}

/** Runs of neighbours, the shortest first. */
const runsOf = (sentences: readonly ProseSentence[]): ProseSentence[][] =>
  Array.from({length: most}, (_, nth) => nth + 1).flatMap((length) =>
    sentences
      .slice(0, Math.max(0, sentences.length - length + 1))
      .map((_, from) => sentences.slice(from, from + length)),
  );

/** A text less some neighbouring sentences, with the elements that belong to them. */
function without(
  text: string,
  own: readonly ProseSentence[],
  run: readonly ProseSentence[],
): string {
  const before = own[own.indexOf(run[0]!) - 1];
  const from = before?.end ?? run[0]!.block.start;
  return `${text.slice(0, from)} ${text.slice(run.at(-1)!.end)}`;
}
