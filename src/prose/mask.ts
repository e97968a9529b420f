import {ofText} from '../model/derived.ts';
import {putIn} from '../model/values/sentences.ts';
import {type FrontMatter, frontMatterOf, type FrontMatterValue} from './front-matter.ts';
import {type BoundWords, saysIn} from './says.ts';
import {type MdxTag, tagsIn} from './tags.ts';
import {
  codeIn,
  expressionsIn,
  type HiddenText,
  type Place,
  type ShownText,
  textsOfTags,
} from './typed-texts.ts';

/** A text of MDX with everything blanked that is no prose. */
export interface MaskedProse {
  /** As long as the text, line by line, so that an offset here is one there. */
  readonly prose: string;
  readonly bound: readonly BoundWords[];
  /** Ids of claims that it prints, and quantities that it has computed. */
  readonly printed: readonly {
    readonly kind: 'claim' | 'value';
    readonly text: string;
    readonly start: number;
  }[];
  /** Texts that readers see and that stand outside of the prose: in attributes and in code. */
  readonly shown: readonly ShownText[];
  /** Expressions, whose result no check can see. */
  readonly hidden: readonly HiddenText[];
}

/** Keys of front matter that hold ids and not text. */
const idKeys = [
  'category',
  'theme',
  'page',
  'figure',
  'term',
  'trust',
  'quote',
  'part',
  'range',
  'of',
  'by',
  'takes',
  'citable',
];

/** Fields of front matter below which every value is an id, whatever its key. */
const idFields = ['claims', 'findings', 'contrasts'];

/** Whether readers see a value of front matter. A key that is not known to hold an id counts as text. */
export const isShown = ({key, field}: Pick<FrontMatterValue, 'key' | 'field'>): boolean =>
  !idKeys.includes(key) && !idFields.includes(field);

/** Splits a text of MDX, front matter included, into prose, bound words and printed numbers. */
export const maskedProse = ofText((text): MaskedProse => {
  const bound = saysIn(text);
  const tags = tagsIn(text);
  const places = [...text.matchAll(/\{[^{}]*\}/g)]
    .map(({0: place, index}) => ({text: place, start: index, end: index + place.length}))
    .filter(({start: at}) => !tags.some(({start, end}) => start <= at && at < end));
  const {end: body} = frontMatterOf(text);
  return {
    prose: proseOf(text, {bound, tags, places}),
    bound,
    printed: printedIn(tags, places),
    shown: [...textsOfTags(text, tags), ...codeIn(text)],
    hidden: expressionsIn(text, tags, places, body),
  };
});

interface Markup {
  readonly bound: readonly BoundWords[];
  readonly tags: readonly MdxTag[];
  readonly places: readonly Place[];
}

/** A text as long as it was, with everything blanked that is no prose. */
function proseOf(text: string, {bound, tags, places}: Markup): string {
  const letters = text.split('');
  const blank = ({start, end}: {start: number; end: number}, mark = ''): void => {
    for (let index = start; index < end; index += 1)
      if (letters[index] !== '\n') letters[index] = ' ';
    if (mark) letters[start] = mark;
  };
  const blankAll = (pattern: RegExp): void =>
    [...letters.join('').matchAll(pattern)].forEach(({0: {length}, index}) =>
      blank({start: index, end: index + length}),
    );
  for (const span of spansBetween(frontMatterOf(text))) blank(span);
  // Code that is shown and comments are no prose, nor are tags in them.
  for (const tag of tags)
    blank(tag, tag.kind === 'alone' && ['Claim', 'Value'].includes(tag.name) ? putIn : '');
  for (const span of bound) blank(span, isMultiple(span) ? putIn : '');
  for (const place of places) blank(place, place.text.startsWith('{/*') ? '' : putIn);
  blankAll(/```[\s\S]*?```|`[^`\n]*`/g);
  blankAll(/(?<=\])\([^()\s]*\)|https?:\/\/\S+/g);
  blankAll(/^ *1\. /gm);
  for (const item of laterItems(text)) blank(item);
  return letters.join('');
}

/** Whether bound words are a multiple: "as many … as" behind it belongs to it. */
const isMultiple = ({binding, words}: BoundWords): boolean =>
  binding?.backing === 'of' && binding.text.includes('/') && /\b(?:times|twice|half)$/i.test(words);

/** Ids of claims that a text prints, and quantities that it has computed. */
const printedIn = (tags: readonly MdxTag[], places: readonly Place[]): MaskedProse['printed'] => [
  ...tagged(tags, 'Claim', 'id', 'claim'),
  ...tagged(tags, 'Value', 'of', 'value'),
  ...places.flatMap(({text: place, start}) =>
    place.startsWith('{claim:')
      ? [{kind: 'claim' as const, text: place.slice('{claim:'.length, -1), start}]
      : [],
  ),
];

const tagged = (
  tags: readonly MdxTag[],
  tag: string,
  attribute: string,
  kind: 'claim' | 'value',
): MaskedProse['printed'] =>
  tags
    .filter(({name}) => name === tag)
    .map(({attributes, start}) => ({kind, text: attributes.get(attribute) ?? '', start}));

/** Marks of a numbered list from its second item on: each is one more than a mark above it. */
function laterItems(text: string): {start: number; end: number}[] {
  let last = 1;
  return [...text.matchAll(/^ *(\d+)\. /gm)].flatMap(({0: mark, 1: number, index}) => {
    const isNext = Number(number) === last + 1;
    last = Number(number) === 1 || isNext ? Number(number) : last;
    return isNext ? [{start: index, end: index + mark.length}] : [];
  });
}

/** What readers see of front matter; `claims` of a figure holds ids alone, under keys of its own. */
export const shownValues = ({values}: FrontMatter): FrontMatterValue[] => values.filter(isShown);

/** What of front matter readers do not see. */
function spansBetween(frontMatter: FrontMatter): {start: number; end: number}[] {
  const seen = shownValues(frontMatter);
  return [...seen, {start: frontMatter.end}].map(({start}, index) => ({
    start: seen[index - 1]?.end ?? 0,
    end: start,
  }));
}
