/** Components that print a claim, or hang words on one. */
const tag = /<(?:Claim|Says|Value)\b(?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*>/g;

/**
 * Ids that prose names: in the tags of components that print claims, and in places such as
 * {claim:id}. Any word of a tag may be one.
 */
export function claimsNamed(text: string): Set<string> {
  const tags = [...text.matchAll(tag)].flatMap(
    ([whole]) => whole.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g)?.slice(1) ?? [],
  );
  const places = [...text.matchAll(/\{claim:([A-Za-z0-9-]+)\}/g)].map((match) => match[1] ?? '');
  return new Set([...tags, ...places]);
}
