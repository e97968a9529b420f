import {ofText} from '../../model/derived.ts';
import {putIn} from '../../model/values/sentences.ts';
import {claimsIn} from './claiming.ts';
import {type Tag, tagsOf, tokensOf} from './tag.ts';
import type {ClaimKind} from './token.ts';

/** Words in prose that claim something. */
export interface ClaimingWords {
  readonly text: string;
  /** Offset in the prose. */
  readonly at: number;
  readonly kind: ClaimKind;
}

/** Tags of a paragraph, from the library or from where they are kept. */
export type Tags = (paragraph: string) => readonly Tag[];

/**
 * Words of a text that state a quantity, compare, order, judge or hedge, or tell of a change, a cause or an extreme.
 * @param prose text in which everything that is no prose is blanked
 */
export function claimingWords(prose: string, tags: Tags = tagsOf): ClaimingWords[] {
  return [...prose.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)].flatMap(({0: paragraph, index}) =>
    (tags === tagsOf ? byLibrary(paragraph) : inParagraph(paragraph, tags)).map((words) => ({
      ...words,
      at: index + words.at,
    })),
  );
}

/** Where a study is checked again with one file changed, nearly all paragraphs are as they were. */
const byLibrary = ofText((paragraph) => inParagraph(paragraph, tagsOf));

/** Offsets are those in the paragraph. */
function inParagraph(paragraph: string, tags: Tags): ClaimingWords[] {
  const {text, places} = plainText(paragraph);
  const tokens = tokensOf(text, tags(text));
  return claimsIn(tokens).map(({from, to, kind}) => {
    const [first, end] = [tokens[from]!.from, tokens[to - 1]!.to];
    const written = paragraph.slice(places[first], places[end - 1]! + 1);
    return {
      text: written.replace(/\s+/g, ' ').replaceAll(putIn, '…'),
      at: places[first]!,
      kind,
    };
  });
}

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
