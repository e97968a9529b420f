/** One pattern of several, each on a line of its own: what is looked for is all of them, one right behind the other. */
export const pattern = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map(({source}) => source).join(''));
