import type {MdxTag} from './tags.ts';

/** A text that readers see, with its offset in the whole text. */
export interface ShownText {
  readonly text: string;
  readonly start: number;
}

/** Something whose words nobody can read before the report is built. */
export interface HiddenText {
  readonly start: number;
  readonly problem: string;
}

/** Attributes that name something, or say how it is written. All others count as text. */
const naming = [
  ...['id', 'of', 'if', 'voices', 'authors', 'rule', 'at', 'decimals', 'bare', 'words', 'capital'],
  ...['href', 'src', 'class', 'className', 'lang'],
];

/** Elements that name a work of the list by its number. */
const ofReferences = ['Reference', 'Cited'];

/**
 * Texts in the attributes of elements. A number that names one, as of `<Trust n={8} />`, is read as "Trust 8", and a
 * page as "p34 of reference 8".
 */
export const textsOfTags = (text: string, tags: readonly MdxTag[]): ShownText[] =>
  tags.flatMap(({name, attributes, start, end}) =>
    [...attributes]
      .filter(([attribute, value]) => !naming.includes(attribute) && value !== '')
      .map(([attribute, value]) =>
        attribute === 'n'
          ? {text: `${ofReferences.includes(name) ? 'Reference' : name} ${value.trim()}`, start}
          : attribute === 'page'
            ? {text: `p${value} of reference ${attributes.get('n') ?? ''}`, start}
            : {text: value, start: placeIn(text.slice(start, end), value) + start},
      ),
  );

const placeIn = (tag: string, value: string): number => Math.max(0, tag.indexOf(value));

/** Code, which is shown as it is typed. */
export const codeIn = (text: string): ShownText[] =>
  [...text.matchAll(/```[\s\S]*?```|`[^`\n]*`/g)].map(({0: code, index}) => ({
    text: code,
    start: index,
  }));

/** What stands between braces outside of tags, and these with it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Expressions that give words or numbers when the report is built: in the body, all but comments; in front matter, all
 * but places such as {n} and {claim:id}; in attributes, all but a plain number.
 */
export const expressionsIn = (
  text: string,
  tags: readonly MdxTag[],
  places: readonly Place[],
  body: number,
): HiddenText[] => [
  ...places
    .filter(({text: place, start}) => !isPlain(place, start < body))
    .map(({text: place, start}) => ({start, problem: complaint(place)})),
  ...tags.flatMap(({start, end}) =>
    [...text.slice(start, end).matchAll(/=\s*(\{(?!\s*\d+\s*\})[^}]*\})/g)].map(
      ({1: expression, index}) => ({start: start + index, problem: complaint(expression ?? '')}),
    ),
  ),
];

const isPlain = (place: string, isHead: boolean): boolean =>
  place.startsWith('{/*') ||
  /^\{claim:/.test(place) ||
  (isHead && /^\{[a-z][\w-]*\}$/i.test(place));

const complaint = (expression: string): string =>
  `${expression} is an expression, and no check can read what it gives. ` +
  'Write the words, or for a number <Claim id="…" /> or <Value of="…" />.';
