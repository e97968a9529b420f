// What differs between two studies, in the words of whoever has changed one of them.
import {isDeepStrictEqual} from 'node:util';
import {type Cause, cellWords, comingWords} from './causes.ts';
import {type Changes, isSame, type SentenceChange} from './changes.ts';
import type {FigureChange} from './figures.ts';
import type {RowChange} from './rows.ts';

/** Lines for a terminal. */
export function changeLines(changes: Changes): string[] {
  const {since, unread, rows, verdicts, falseWords, sentences, trusts, figures} = changes;
  if (isSame(changes)) return [`Nothing differs from ${since}.`];
  return [
    `What differs from ${since}`,
    ...section('Values', valueLines(rows)),
    ...section(
      'Numbers that are judged otherwise',
      verdicts.flatMap(({statement, before, after, why, causes}) => [
        `${statement}: ${before} → ${after}.${why && ` ${why}`}`,
        ...becauseLines(causes),
      ]),
    ),
    ...section(
      'Words that are not true any more',
      falseWords.flatMap(({file, line, why, causes}) => [
        `${file}, line ${line}: ${why}`,
        ...becauseLines(causes),
      ]),
    ),
    ...section('Sentences', sentenceLines(sentences)),
    ...section(
      'Trusts',
      trusts.flatMap(({number, what, before, after, causes}) => [
        `Trust ${number}, ${what}: ${before} → ${after}`,
        ...becauseLines(causes),
      ]),
    ),
    ...section('Figures', [
      ...figures.flatMap(({name, causes, ...figure}) => [
        `${name}${fate(figure)}`,
        ...becauseLines(causes),
      ]),
      ...simulatedFigures(rows),
    ]),
    ...section('Not compared', unreadLines(unread)),
  ];
}

/** That drawings with what a program made up are left alone, where any of it differs. */
export const simulatedFigures = (rows: readonly RowChange[]): string[] =>
  rows.some(({isSimulated}) => isSimulated)
    ? ['Drawings with simulated rows were not compared.']
    : [];

/** What became of a figure that was not just drawn anew. */
function fate({before, after, isDrawnAnew}: Omit<FigureChange, 'id' | 'name' | 'causes'>): string {
  if (!before || !after) return before ? ' (gone)' : ' (new)';
  return isDrawnAnew ? '' : ' (its table alone)';
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const unreadLines = (unread: readonly string[]): string[] =>
  unread.length === 0
    ? []
    : [...unread, 'So only rows and texts were compared, and not what follows from them.'];

function becauseLines(causes: readonly Cause[], most = 3): string[] {
  const more = causes.length - most;
  return [
    ...causes.slice(0, most).map(({words}) => `  because of ${words}`),
    ...(more > 0 ? [`  and of ${more} more ${more === 1 ? 'change' : 'changes'}`] : []),
  ];
}

/** Rows by their table, those that a program made up in one line. */
const valueLines = (rows: readonly RowChange[]): string[] =>
  [...Map.groupBy(rows, ({file}) => file)].flatMap(([file, some]) => [
    file,
    ...some
      .filter(({isSimulated}) => !isSimulated)
      .flatMap(rowLines)
      .map((line) => `  ${line}`),
    ...simulatedLine(some.filter(({isSimulated}) => isSimulated)).map((line) => `  ${line}`),
  ]);

function rowLines(change: RowChange): string[] {
  const {kind, key, cells} = change;
  return [`${key}: ${kind === 'changed' ? cells.map(cellWords).join('; ') : comingWords(change)}`];
}

const kinds = [
  ['changed', 'changed'],
  ['added', 'new'],
  ['removed', 'gone'],
] as const;

function simulatedLine(rows: readonly RowChange[]): string[] {
  const counts = kinds.flatMap(([kind, word]) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return counts.length === 0 ? [] : [`simulated rows: ${counts.join(', ')}`];
}

/** Sentences that one change brings about stand together, with it below. */
function sentenceLines(sentences: readonly SentenceChange[]): string[] {
  return sentences.flatMap((sentence, index) => {
    const {place, before, after, causes, typed} = sentence;
    const [last, next] = [sentences[index - 1], sentences[index + 1]];
    const isOver = !next || next.place !== place || !isDeepStrictEqual(next.causes, causes);
    return [
      ...(last?.place === place ? [] : [place]),
      ...wordLines(before, after).map((line) => `  ${line}`),
      ...(typed ? [`  the text was changed: ${typed}`] : []),
      ...(isOver ? becauseLines(causes) : []),
    ];
  });
}

function wordLines(before: string, after: string): string[] {
  if (before === '') return [`new:    ${after}`];
  return after === '' ? [`gone:   ${before}`] : [`before: ${before}`, `after:  ${after}`];
}

/** The same for another program. */
export const changesAsData = (changes: Changes) => {
  const because = (causes: readonly Cause[]): string[] => causes.map(({words}) => words);
  return {
    ...changes,
    isSame: isSame(changes),
    verdicts: changes.verdicts.map((each) => ({...each, causes: because(each.causes)})),
    falseWords: changes.falseWords.map((each) => ({...each, causes: because(each.causes)})),
    sentences: changes.sentences.map((each) => ({...each, causes: because(each.causes)})),
    trusts: changes.trusts.map((each) => ({...each, causes: because(each.causes)})),
    figures: changes.figures.map(({id, name, before, after, isDrawnAnew, causes}) => ({
      id,
      name,
      isDrawnAnew,
      kind: before ? (after ? 'changed' : 'removed') : 'added',
      causes: because(causes),
    })),
  };
};
