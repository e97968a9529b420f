import {ofText} from '../model/derived.ts';
import {putIn} from '../model/values/sentences.ts';
import {type FrontMatter, frontMatterOf, type FrontMatterValue} from './front-matter.ts';
import {type BoundWords, saysIn} from './says.ts';
import {tagsIn} from './tags.ts';
import {
  codeIn,
  expressionsIn,
  type HiddenText,
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
  const letters = text.split('');
  const blank = (start: number, end: number, mark = ''): void => {
    for (let index = start; index < end; index += 1)
      if (letters[index] !== '\n') letters[index] = ' ';
    if (mark) letters[start] = mark;
  };
  const blankAll = (pattern: RegExp): void =>
    [...letters.join('').matchAll(pattern)].forEach((match) =>
      blank(match.index, match.index + match[0].length),
    );
  const bound = saysIn(text);
  const tags = tagsIn(text);
  const places = [...text.matchAll(/\{[^{}]*\}/g)].filter(
    ({index}) => !tags.some(({start, end}) => start <= index && index < end),
  );
  blankFrontMatter(frontMatterOf(text), blank);
  // Code that is shown and comments are no prose, nor are tags in them.
  for (const {start, end, name, kind} of tags)
    blank(start, end, kind === 'alone' && (name === 'Claim' || name === 'Value') ? putIn : '');
  for (const {start, end} of bound) blank(start, end);
  for (const {index, 0: place} of places)
    blank(index, index + place.length, place.startsWith('{/*') ? '' : putIn);
  blankAll(/```[\s\S]*?```|`[^`\n]*`/g);
  blankAll(/(?<=\])\([^()\s]*\)|https?:\/\/\S+/g);
  blankAll(/^ *1\. /gm);
  for (const {start, end} of laterItems(text)) blank(start, end);
  const claims = tags
    .filter(({name}) => name === 'Claim')
    .map(({attributes, start}) => ({
      kind: 'claim' as const,
      text: attributes.get('id') ?? '',
      start,
    }));
  const values = tags
    .filter(({name}) => name === 'Value')
    .map(({attributes, start}) => ({
      kind: 'value' as const,
      text: attributes.get('of') ?? '',
      start,
    }));
  const named = places.flatMap(({0: place, index}) =>
    place.startsWith('{claim:')
      ? [{kind: 'claim' as const, text: place.slice('{claim:'.length, -1), start: index}]
      : [],
  );
  const {end: body} = frontMatterOf(text);
  return {
    prose: letters.join(''),
    bound,
    printed: [...claims, ...values, ...named],
    shown: [...textsOfTags(text, tags), ...codeIn(text)],
    hidden: expressionsIn(text, tags, places, body),
  };
});

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

function blankFrontMatter(
  frontMatter: FrontMatter,
  blank: (start: number, end: number) => void,
): void {
  let at = 0;
  for (const value of shownValues(frontMatter)) {
    blank(at, value.start);
    at = value.end;
  }
  blank(at, frontMatter.end);
}
