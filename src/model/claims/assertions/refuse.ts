/** What is said where a name is like none that there is. */
export const noneAlike = 'None is like it.';

/** Ends the work on a binding with a sentence for its writer. */
export function refuse(message: string): never {
  throw new Error(message);
}
