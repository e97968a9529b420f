import type {Study} from '../model/study.ts';
import {blocksOf, type TypedBlock} from '../prose/blocks.ts';
import {frontMatterOf, type FrontMatterValue} from '../prose/front-matter.ts';
import {isShown} from '../prose/mask.ts';
import {tagsIn} from '../prose/tags.ts';
import {idsNamed} from '../publishing/catalogue/texts.ts';
import {fieldsText} from './row-texts.ts';
import {normal, shownText} from './shown.ts';
import {type StudyText, studyText} from './study-text.ts';

/** A part of a file before its elements are shown. */
interface Part {
  readonly place: string;
  readonly at: string;
  readonly typed: string;
}

/**
 * The texts of a file of MDX: each field of its front matter, each heading, paragraph and item of a list. What its
 * front matter names and does not show belongs to the first of them, and a line of elements alone to what stands
 * before it: a quotation is read together with the sentence that it follows.
 */
export function proseTexts(file: string, text: string, study: Study): StudyText[] {
  const {values} = frontMatterOf(text);
  const shown = new Set(values.filter(isShown).map(({field}) => field));
  const named = values
    .filter(({field}) => !shown.has(field))
    .map(({key, value}) => `${key}: ${value}`)
    .sort();
  const [first, ...others] = [
    ...fields(
      text,
      values.filter(({field}) => shown.has(field)),
    ),
    ...numbered(joined(blocksOf(text))),
  ];
  if (!first) return [];
  const about = new Set(values.filter((value) => !isShown(value)).map(({value}) => value));
  const head = {...first, typed: [...named, first.typed].join(' | ')};
  return [head, ...others].map(({place, at, typed}) =>
    studyText({
      file,
      at,
      place,
      text: shownText(study, typed),
      ids: new Set([...idsNamed(typed), ...about]),
    }),
  );
}

const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n?|\n/).length;

/** Fields of front matter of which readers see anything, with all that they hold. */
function fields(text: string, values: readonly FrontMatterValue[]): Part[] {
  return [...Map.groupBy(values, ({field}) => field)].map(([field, held]) => ({
    place: `:${field}`,
    at: `line ${lineAt(text, held[0]!.start)}`,
    typed: held
      .map(({key, value}) => (key === field ? value : `${key}: ${value}`))
      .reduce((all, each) => `${all} | ${each}`, field),
  }));
}

/** Blocks, each with the lines of elements alone that follow it. */
function joined(blocks: readonly TypedBlock[]): TypedBlock[] {
  const found: TypedBlock[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last && block.kind === 'paragraph' && hasNoWords(block.text))
      found[found.length - 1] = {...last, text: `${last.text} ${block.text}`};
    else found.push(block);
  }
  return found;
}

const hasNoWords = (text: string): boolean =>
  tagsIn(text).every(({kind}) => kind === 'alone') &&
  tagsIn(text)
    .toReversed()
    .reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
    .trim() === '';

/** Places that are named by the heading above and counted below it. */
function numbered(blocks: readonly TypedBlock[]): Part[] {
  const counts = new Map<string, number>();
  const count = (name: string): number => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return number;
  };
  let section = 'text';
  return blocks.map(({kind, text, line}) => {
    const isHeading = kind === 'heading';
    if (isHeading) {
      const slug = slugOf(text);
      const number = count(` ${slug}`);
      section = number === 1 ? slug : `${slug}-${number}`;
    }
    const place = isHeading ? section : `${section}/${count(section)}`;
    return {place, at: `line ${line}`, typed: isHeading ? `${text} {heading}` : text};
  });
}

const slugOf = (title: string): string =>
  title
    .replaceAll(/<[^>]*>/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** The fields of a file of JSON, such as what the report calls itself. */
export function jsonTexts(file: string, text: string): StudyText[] {
  const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return Object.entries(data).map(([name, value]) =>
    studyText({
      file,
      at: `line ${lineAt(text, text.indexOf(`"${name}"`))}`,
      place: `:${name}`,
      text: normal(fieldsText([[name, value]])),
      ids: new Set(),
    }),
  );
}
