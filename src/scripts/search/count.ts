const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** Readers look for their own hospital. */
const unnamed = 'Trusts have numbers here, and no names.';

/** "12 places", or what to do where there is none. */
export function countWords(shown: number, all: number, query: string): string {
  if (all === 0)
    return query.trim().includes(' ')
      ? `No place has all of these words. ${unnamed} Try fewer, or see the index.`
      : `No place has this word. ${unnamed} Try another, or see the index.`;
  if (shown === all) return `${places(all)}, the likeliest first.`;
  return shown === 0
    ? `None with these choices. Without them: ${places(all)}.`
    : `${shown} of ${places(all)}, the likeliest first.`;
}
