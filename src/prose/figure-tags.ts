// The figure of the paper that a figure is, or is drawn from, by its tag.
import type {AboutProblem} from './about.ts';
import {frontMatterOf, type FrontMatterValue} from './front-matter.ts';

const figures = /\bFig(?:ure)?s?\.?\s+(\d+(?:(?:\s*,\s*|\s*[–-]\s*|,?\s+(?:and|to|or)\s+)\d+)*)/gi;

/** Sources and titles of a figure that name another figure of the paper than its tag. */
export function figureTagProblems(text: string): AboutProblem[] {
  const {data, values} = frontMatterOf(text);
  const tag = typeof data.figure === 'string' && typeof data.tag === 'string' ? data.tag : '';
  const own = figuresIn(tag);
  if (own.length === 0) return [];
  const source = values.find(({field}) => field === 'source');
  const named = figuresIn(source?.value ?? '');
  return [
    ...(source ? sourceProblems(tag, own, named, source) : []),
    ...values
      .filter(({field}) => /^(?:sub)?title/i.test(field))
      .flatMap(({value, start}) => {
        const other = figuresIn(value).find((each) => ![...own, ...named].includes(each));
        const message =
          `The title or subtitle names Figure ${other}, and the tag of the figure is “${tag}”. ` +
          `Write Figure ${own.join(' and ')} there, or name Figure ${other} in the source.`;
        return other === undefined ? [] : [{at: start, message}];
      }),
  ];
}

/** What is only drawn from a figure may have another source, and where that names figures, its own is among them. */
function sourceProblems(
  tag: string,
  own: readonly number[],
  named: readonly number[],
  {start}: FrontMatterValue,
): AboutProblem[] {
  const missing = own.find((each) => !named.includes(each));
  if (missing === undefined || (named.length === 0 && /\bfrom\b/i.test(tag))) return [];
  const found = named.length === 0 ? 'no figure' : `Fig. ${named.join(' and Fig. ')}`;
  const message =
    `The tag of this figure is “${tag}”, and its source names ${found}. ` +
    `Write Fig. ${missing} into the source, or mend the tag.`;
  return [{at: start, message}];
}

/** Numbers of the figures that a text names; of a range, all in it. */
const figuresIn = (text: string): number[] =>
  [...text.matchAll(figures)].flatMap(({1: list = ''}) =>
    list.split(/\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/).flatMap((part) => {
      const [from = 0, to = from] = part.split(/\s*[–-]\s*|\s+to\s+/).map(Number);
      return Array.from({length: Math.max(1, to - from + 1)}, (_, nth) => from + nth);
    }),
  );
