import type {Finding} from './finder.ts';

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** Readers look for their own hospital. */
const unnamed = 'Trusts have numbers here, and no names.';

/** Words that stand in the name of a hospital or trust; "Trust 8" is none. */
const ofNames = /\b(?:hospitals?|infirmary|nhs|foundation|trust(?!\s*\d))\b/i;

/** Whether somebody typed what may be a name of a hospital: such a word, or one with a capital that stands nowhere. */
const isName = (query: string, {unknown}: Pick<Finding, 'unknown'>): boolean =>
  ofNames.test(query) || unknown.some((word) => /^\p{Lu}\p{Ll}+/u.test(word));

/** "12 places", or what to do where there is none. */
export function countWords(shown: number, finding: Finding, query: string): string {
  const {places: all, asked, matched} = finding;
  const hint = matched < asked && isName(query, finding) ? [unnamed] : [];
  if (all.length === 0) return [...noneWords(asked), ...hint].join(' ');
  if (shown === 0) return `None with these choices. Without them: ${places(all.length)}.`;
  const some = matched < asked ? [partWords, ...hint] : [];
  return [...some, foundWords(shown, finding)].join(' ');
}

const noneWords = (asked: number): string[] =>
  asked > 1
    ? ['No place has all of these words, or most of them.', 'Try fewer, or see the index.']
    : ['No place has this word.', 'Try another, or see the index.'];

const partWords = 'No place has all of these words; these have most of them.';

function foundWords(shown: number, {places: all}: Finding): string {
  const others = all.filter(({isOther}) => isOther).length;
  if (shown < all.length) return `${shown} of ${places(all.length)}, the likeliest first.`;
  if (others === 0) return `${places(all.length)}, the likeliest first.`;
  if (others === all.length) return `${places(others)}, with other words for the same.`;
  return `${places(all.length - others)}, the likeliest first, then ${others} with other words for the same.`;
}
