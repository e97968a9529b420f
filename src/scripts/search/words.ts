// Words as the search compares them: one form for British and American spelling, singular and plural.

/** Too common to tell one place from another. */
const common = new Set(
  (
    'a an and are as at be by for from how in is it its of on or that the their them ' +
    'these they this to was were what which with'
  ).split(' '),
);

const spellings: readonly (readonly [RegExp, string])[] = [
  [/(lab|col|fav|hon|behavi|neighb)our/, '$1or'],
  [/practis/, 'practic'],
  [/i[sz](e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
  [/(an)ae(s)|(p|orthop)ae(d)|(gyn)ae(c)|(h)ae(m)/, '$1$3$5$7e$2$4$6$8'],
  [/programme/, 'program'],
  [/centre/, 'center'],
  [/theatre/, 'theater'],
  [/licens/, 'licenc'],
];

/** The form in which a word is compared; empty for a word that says nothing. */
export function comparable(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (common.has(plain)) return '';
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), plain);
  return spelled.length > 2 ? spelled.replace(/ies$/, 'y').replace(/(?<![siu])s$/, '') : spelled;
}

/** A number with its decimals, or a run of letters and digits. */
const word = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu;

/** The words of a text as they stand there. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** A word with its place in a text. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
}

export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(word)].map((match) => ({word: match[0], start: match.index}));

/** The words of a text as they are compared, those left out that say nothing. */
export const comparableWords = (text: string): string[] =>
  wordsOf(text).map(comparable).filter(Boolean);
