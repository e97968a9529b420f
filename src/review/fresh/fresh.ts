// Sentences that were added to what somebody has read, and what they tell.
import type {Study} from '../../model/study.ts';
import type {AboutProblem} from '../../prose/about.ts';
import type {ProseProblem} from '../../prose/lint.ts';
import {type ProseSentence, sentencesIn} from '../../prose/sentences.ts';
import {newSentenceProblems} from '../../prose/told/new-sentence.ts';
import type {NewSentence} from '../../prose/told/shown.ts';
import type {ProseFiles} from '../../publishing/catalogue/texts.ts';
import type {Passages} from '../changed/evidence.ts';
import {type ReadBefore, readBefore} from '../changed/pairs.ts';
import {proseTexts} from '../prose-texts.ts';
import type {ReviewState} from '../state.ts';
import {fileOf, type StudyText} from '../study-text.ts';
import {alteredIn} from './altered.ts';
import {alteredProblems} from './altered-problems.ts';
import {uncredited} from './credited.ts';
import {newItemProblems} from './items.ts';

/** How many sentences in a row are tried as the ones that were added. */
const most = 4;

/** What new and altered sentences of texts of MDX tell that nothing bears out. */
export function freshProblems(
  study: Study,
  prose: ProseFiles,
  state: ReviewState,
  passages: Passages = () => undefined,
): ProseProblem[] {
  const {unread, lost, read: readings} = state;
  // Where nobody has read anything yet, nothing is newer than the rest.
  if (readings.size + lost.length === 0) return [];
  const pairs = readBefore(state);
  const beside = {
    ...{study, passages, state},
    hashes: new Set([...readings.keys(), ...lost].map(({hash}) => hash)),
    known: onlyOnce(() => knownSentences(prose)),
  };
  return [...Map.groupBy(unread, ({file}) => file)].flatMap(([file, texts]) => {
    const text = prose.get(file.slice('content/'.length));
    return text === undefined || !file.endsWith('.mdx')
      ? []
      : problemsIn(beside, {
          ...{file, text, texts},
          pairs: pairs.filter((pair) => pair.text.file === file),
        });
  });
}

interface Beside {
  readonly study: Study;
  readonly passages: Passages;
  readonly state: ReviewState;
  /** Of everything that was read. */
  readonly hashes: ReadonlySet<string>;
  /** Every sentence of the report. */
  readonly known: () => readonly string[];
}

interface UnreadFile {
  readonly file: string;
  readonly text: string;
  /** Its texts that are unread. */
  readonly texts: readonly StudyText[];
  /** Those of them that were read with other words. */
  readonly pairs: readonly ReadBefore[];
}

function problemsIn(beside: Beside, {file, text, texts, pairs}: UnreadFile): ProseProblem[] {
  const {study, passages, state, hashes, known} = beside;
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  const problemIn = ({at, message}: AboutProblem): ProseProblem => ({
    ...{file, message, kind: 'unbound', line: lineOf(at)},
  });
  const others = state.lost.filter((reading) => fileOf(reading.text) === file);
  const isLonger = texts.length > others.length;
  const fresh = freshIn(study, {file, text, texts, hashes, isLonger});
  const read =
    fresh.length > 0 ? known().filter((each) => !fresh.some((one) => one.text === each)) : [];
  const problems = [
    ...fresh.flatMap((sentence) => freshProblem(beside, {text, sentence, known: read})),
    ...alteredIn(study, text, pairs, fresh).flatMap((each) =>
      alteredProblems(study, text, each, passages),
    ),
  ].map(problemIn);
  if (problems.length > 0) return problems;
  const lines = fresh
    .filter(({block}) => block.kind === 'item')
    .map(({block}) => `line ${lineOf(block.start)}`);
  return newItemProblems(
    texts.filter(({at}) => lines.includes(at)),
    state,
    passages,
  );
}

function freshProblem({study, passages}: Beside, given: NewSentence): AboutProblem[] {
  const found = newSentenceProblems(study, given);
  const message = found.length > 0 ? undefined : uncredited(study, given, passages);
  return message === undefined ? found : [{at: given.sentence.start, message}];
}

function onlyOnce<Result>(work: () => Result): () => Result {
  let done: {readonly result: Result} | undefined;
  return () => (done ??= {result: work()}).result;
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
