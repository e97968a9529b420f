// The sentences of the texts, with the numbers of a study in their places.
import {formatClaim} from '../model/claims/named.ts';
import {claimById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {splitSentences} from '../model/values/sentences.ts';
import {blocksOf} from '../prose/blocks.ts';
import {frontMatterOf} from '../prose/front-matter.ts';
import {shownValues} from '../prose/mask.ts';
import {plainText} from '../prose/plain.ts';
import {withoutSaysTags} from '../prose/says.ts';
import {attempt} from './told.ts';

/** A piece of a text as it was typed, and where. */
export interface Piece {
  readonly typed: string;
  readonly line: number;
}

/** A sentence as a reader has it, and the piece of the text that it stands in. */
export interface Sentence {
  readonly text: string;
  readonly piece: Piece;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Files of content/ that hold words: prose, and what the report says of itself. */
export const hasWords = (name: string): boolean => /\.(mdx|json)$/.test(name);

/** The pieces of a text of which readers see anything, in their order; of what is no prose, its lines. */
export const piecesOf = (name: string, text: string): Piece[] =>
  name.endsWith('.mdx')
    ? proseIn(text)
    : text.split('\n').map((line, index) => ({typed: line.trim(), line: index + 1}));

const proseIn = (text: string): Piece[] => [
  ...shownValues(frontMatterOf(text)).map(({value, start}) => ({
    typed: value,
    line: lineAt(text, start),
  })),
  ...blocksOf(text).map(({text: typed, line}) => ({typed, line})),
];

/** A piece in words, with the numbers that a study has. */
export const shownIn = (study: Study, {typed}: Piece): string =>
  attempt(() => plainText(study, filled(study, withoutSaysTags(typed))));

/** Places of a head; what only a figure fills stays as it was typed. */
const filled = (study: Study, text: string): string =>
  text.replaceAll(/\{claim:([\w-]+)\}/g, (place, id: string) => {
    const claim = claimById(study, id);
    return claim ? formatClaim(claim) : place;
  });

/** The sentences of a text as a study fills it. */
export const sentencesOf = (study: Study, name: string, text: string): Sentence[] =>
  piecesOf(name, text).flatMap((piece) =>
    name.endsWith('.mdx')
      ? splitSentences(shownIn(study, piece)).map((sentence) => ({text: sentence.text, piece}))
      : [{text: piece.typed, piece}],
  );
