import type {Reference} from '../study.ts';

interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

const authors = (reference: Reference): readonly Name[] =>
  Array.isArray(reference['author']) ? (reference['author'] as Name[]) : [];

/** Year of publication; "no date" where CSL-JSON has none. */
export function yearOf(reference: Reference): string {
  const issued = reference['issued'] as
    {'date-parts'?: readonly (readonly (number | string)[])[]} | undefined;
  return String(issued?.['date-parts']?.[0]?.[0] ?? 'no date');
}

/** Family name of the first author, or the institution. */
function firstAuthor(reference: Reference): string {
  const [first] = authors(reference);
  return first?.literal ?? first?.family ?? String(reference['publisher'] ?? reference.title);
}

/** "Griffin and others 2024": short form for running text. */
export function shortCitation(reference: Reference): string {
  const others =
    authors(reference).length > 2
      ? ' and others'
      : authors(reference).length === 2
        ? ` and ${authors(reference)[1]?.family ?? authors(reference)[1]?.literal}`
        : '';
  return `${firstAuthor(reference)}${others} ${yearOf(reference)}`;
}

/** "Griffin R, Hall A, Kessler I": all authors in the style of the field (Vancouver). */
export function authorList(reference: Reference): string {
  return authors(reference)
    .map(
      ({family, given, literal}) =>
        literal ??
        `${family} ${(given ?? '')
          .split(/[\s.-]+/)
          .map((part) => part.charAt(0))
          .join('')}`,
    )
    .join(', ');
}
