import {either} from '../model/values/lists.ts';
import {didYouMean, meant} from '../model/values/suggest.ts';

/** `Did you mean "ct"?`, or the names to choose from: all where they are few, else the first and the last. */
export function namesToChooseFrom(name: string, known: readonly string[]): string {
  const likely = meant(name, known);
  if (likely !== undefined) return didYouMean([likely]);
  if (known.length === 0) return 'There is none yet.';
  return known.length > 12
    ? `Write one from "${known[0]}" to "${known.at(-1)}".`
    : `Write ${either(known)}.`;
}
