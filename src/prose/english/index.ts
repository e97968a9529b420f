import {ofText} from '../../model/derived.ts';
import {putIn} from '../../model/values/sentences.ts';
import {claimsIn} from './claiming.ts';
import {tagsOf, tokensOf} from './tag.ts';
import type {ClaimKind} from './token.ts';

/** Words in prose that claim something. */
export interface ClaimingWords {
  readonly text: string;
  /** Offset in the prose, or in the paragraph. */
  readonly at: number;
  readonly kind: ClaimKind;
}

/**
 * Words of a text that state a quantity, compare, order, judge or hedge, or tell of a change, a cause or an extreme.
 * @param prose text in which everything that is no prose is blanked
 * @param wordsOf such words of a paragraph, from where they are kept
 */
export const claimingWords = (
  prose: string,
  wordsOf: (paragraph: string) => readonly ClaimingWords[] = wordsOfParagraph,
): ClaimingWords[] =>
  [...prose.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)].flatMap(({0: paragraph, index}) =>
    wordsOf(paragraph).map((words) => ({...words, at: index + words.at})),
  );

/**
 * The same of one paragraph, with their offsets in it.
 * Where a study is checked again with one file changed, nearly all paragraphs are as they were.
 */
export const wordsOfParagraph = ofText((paragraph): readonly ClaimingWords[] => {
  const {text, places} = plainText(paragraph);
  const tokens = tokensOf(text, tagsOf(text));
  return claimsIn(tokens).map(({from, to, kind}) => {
    const [first, end] = [tokens[from]!.from, tokens[to - 1]!.to];
    const written = paragraph.slice(places[first], places[end - 1]! + 1);
    return {
      text: written.replace(/\s+/g, ' ').replaceAll(putIn, '…'),
      at: places[first]!,
      kind,
    };
  });
});

/** A paragraph as the library reads it best, with the place of each letter in the paragraph. */
function plainText(paragraph: string): {text: string; places: number[]} {
  const places: number[] = [];
  const letters: string[] = [];
  [...paragraph.replace(/[*_#|[\]>]/g, ' ')].forEach((letter, at) => {
    if (/\s/.test(letter) && letters.at(-1) === ' ') return;
    letters.push(/\s/.test(letter) ? ' ' : letter);
    places.push(at);
  });
  const text = letters
    .join('')
    .replaceAll('’', "'")
    // At the start of a sentence the library takes a word in capitals for a name.
    .replace(
      /(^\W*|[.!?:] )([A-Z])(?=[a-z]|\s)/g,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    );
  return {text, places};
}
