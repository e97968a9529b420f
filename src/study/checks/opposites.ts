import type {Study} from '../../model/study.ts';
import {oppositeIn} from '../../model/values/opposites.ts';
import type {Check, Inspection} from './inspection.ts';

/** What is told of somebody's words, or of the authors', doesn't turn these round. */
export const noOpposites: Check = {
  title:
    'Charted summaries and descriptions of words say nothing of which the words have the opposite',
  needs: ['matrix', 'quotations', 'said'],
  find: (given) =>
    [...toldOfVoices(given.study), ...toldOfWords(given.study)].flatMap((told) =>
      problemsWith(given, told),
    ),
};

/** A text about words, and the words. */
interface Told {
  readonly row: object;
  readonly column: string;
  readonly text: string;
  readonly words: string;
}

const toldOfVoices = (study: Study): Told[] =>
  study.matrix.flatMap((row) => {
    const own = study.quotations.filter(
      ({participants, category}) =>
        category === row.category && participants.includes(row.participant),
    );
    const words = own.map(({text}) => text).join(' … ');
    return words === '' ? [] : [{row, column: 'summary', text: row.summary, words}];
  });

const toldOfWords = (study: Study): Told[] => [
  ...study.quotations.map((row) => ({row, column: 'about', text: row.about, words: row.text})),
  ...study.said.map((row) => ({row, column: 'about', text: row.about, words: row.words})),
];

function problemsWith(
  {cell}: Inspection,
  {row, column, text, words}: Told,
): ReturnType<Check['find']> {
  const opposite = oppositeIn(text, words, {deniedToo: true});
  return opposite
    ? [
        cell(
          row,
          column,
          `has “${opposite.word}”, and the words that it tells of have the opposite, “${opposite.source}”: ` +
            `“${words}”. Say it as they do.`,
        ),
      ]
    : [];
}
