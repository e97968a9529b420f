import {ofText} from '../model/derived.ts';
import {frontMatterOf} from './front-matter.ts';

/** A heading, a paragraph or an item of a list, as it was typed, without its own marks. */
export interface TypedBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

const heading = /^#{1,6}\s+(.*?)\s*#*$/;
const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;

/** The blocks below the front matter of a text of MDX, in order. Comments are none. */
export const blocksOf = ofText((text): readonly TypedBlock[] => {
  const {end} = frontMatterOf(text);
  const body = text
    .slice(end)
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replaceAll(/[^\r\n]/g, ''));
  const first = linesIn(text.slice(0, end)).length;
  const blocks: TypedBlock[] = [];
  let isOpen = false;
  linesIn(body).forEach((line, index) => {
    const begun = beginning(line);
    if (line.trim() === '') isOpen = false;
    else if (begun || !isOpen) {
      blocks.push({...(begun ?? {kind: 'paragraph', text: line.trim()}), line: first + index});
      isOpen = begun?.kind !== 'heading';
    } else {
      const last = blocks.pop()!;
      blocks.push({...last, text: `${last.text} ${line.trim()}`});
    }
  });
  return blocks;
});

const linesIn = (text: string): string[] => text.split(/\r\n?|\n/);

function beginning(line: string): Pick<TypedBlock, 'kind' | 'text'> | undefined {
  const [, title] = heading.exec(line) ?? [];
  if (title !== undefined) return {kind: 'heading', text: title};
  const [, words] = item.exec(line) ?? [];
  return words === undefined ? undefined : {kind: 'item', text: words};
}
