/**
 * The rows that stay, or the dice of one attempt, leave no draw. The message says where it stuck;
 * another seed may find one.
 */
export class NoDraw extends Error {}

/** The value, or a failed attempt where there is none. */
export function required<Value>(value: Value | undefined, message: string): Value {
  if (value === undefined) throw new NoDraw(message);
  return value;
}
