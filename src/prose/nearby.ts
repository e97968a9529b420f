// Sentences that say what a row of the authors' words says, are not bound to it, and drop its hedge or its denial.
import {isDenial, strengthOf} from '../model/claims/assertions/strength.ts';
import type {SaidQuantity} from '../model/claims/said.ts';
import {derived} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {meaningsOf} from '../model/values/alike.ts';
import {sharedStems} from '../model/values/stems.ts';
import type {AboutProblem} from './about.ts';
import {saysIn} from './says.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';

interface Row {
  readonly said: SaidQuantity;
  /** Stems of the words, and of these with what they are about. */
  readonly words: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly isDenied: boolean;
}

/** The rows that hedge or deny, with the weight of each stem: the fewer rows have it, the more it tells. */
const rowsOf = derived((study: Study) => {
  const rows = study.said.map((said): Row => ({
    said,
    words: meaningsOf(said.words),
    about: meaningsOf(said.about),
    all: meaningsOf(`${said.words}. ${said.about}`),
    isDenied: isDenial(said.words),
  }));
  const counts = new Map<string, number>();
  for (const stem of rows.flatMap(({all}) => [...all]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    rows: rows.filter(({said, isDenied}) => isDenied || said.strength === 'hedged'),
    weigh: (stems: Iterable<string>): number =>
      [...stems].reduce((sum, stem) => sum + Math.log(rows.length / (counts.get(stem) ?? 1)), 0),
  };
});

/** How much of a row a sentence has, and how much of the sentence is the row's; parts of 1. */
interface Likeness {
  readonly ofWords: number;
  readonly ofRow: number;
  readonly ofSentence: number;
}

const isHedgedIn = ({ofWords, ofRow, ofSentence}: Likeness): boolean =>
  (ofWords >= 0.5 && ofRow >= 0.3) || (ofSentence >= 0.6 && ofRow >= 0.4);
const isDeniedIn = ({ofRow, ofSentence}: Likeness): boolean => ofSentence >= 0.7 && ofRow >= 0.5;

/**
 * The stems that tell most, of what is denied and of what that is denied: "unique" and "innovation" of the row that
 * says of innovation that it "is not unique to imaging services".
 */
const heaviest = ({words, about}: Row, weigh: (stems: Iterable<string>) => number): string[] =>
  [words, about].flatMap((stems) =>
    [...stems].toSorted((one, other) => weigh([other]) - weigh([one])).slice(0, 1),
  );

/** Unbound sentences that state outright what the authors hedge, or affirm what they deny. */
export function nearbyProblems(study: Study, text: string): AboutProblem[] {
  const bound = saysIn(text);
  return sentencesIn(text).flatMap((sentence) => {
    const own = bound
      .filter(({start, end}) => start < sentence.end && end > sentence.start)
      .map(({binding}) => binding?.text);
    const row = changedBy(study, sentence, own);
    return row ? [{at: sentence.start, message: messageFor(row)}] : [];
  });
}

function changedBy(
  study: Study,
  {text}: ProseSentence,
  own: readonly (string | undefined)[],
): Row | undefined {
  const stems = meaningsOf(text);
  const {rows, weigh} = rowsOf(study);
  const isHedged = strengthOf(text) === 'hedged';
  const isDenied = isDenial(text);
  return rows.find((row) => {
    const {said, words, all, isDenied: denies} = row;
    const [dropsHedge, dropsDenial] = [
      said.strength === 'hedged' && !isHedged,
      denies && !isDenied,
    ];
    if ((!dropsHedge && !dropsDenial) || own.includes(said.said)) return false;
    const shared = sharedStems(all, stems);
    if (shared.length < 2) return false;
    const like: Likeness = {
      ofWords: weigh(sharedStems(words, stems)) / (weigh(words) || 1),
      ofRow: weigh(shared) / (weigh(all) || 1),
      ofSentence: shared.length / stems.size,
    };
    return (
      (dropsHedge && isHedgedIn(like)) ||
      (dropsDenial && isDeniedIn(like) && heaviest(row, weigh).every((stem) => stems.has(stem)))
    );
  });
}

const messageFor = ({said: {said, words, about, strength}}: Row): string =>
  `The sentence seems to tell what the authors say under "${said}" in data/said.csv, “${words}”, about ${about}, and ` +
  `${strength === 'hedged' ? 'states outright what they hedge' : 'leaves out that they deny it'}. Say it as they do ` +
  `and bind it, <Says authors="${said}">…</Says>; if it tells something else, name that in other words.`;
