// A text of MDX as a reader has it, each letter where it stands in the file.
import {namedHere, putIn} from '../model/values/sentences.ts';
import {type MdxTag, tagsIn} from './tags.ts';

/** What an element prints that the text alone can tell. */
const printedBy: Readonly<Record<string, (tag: MdxTag) => string>> = {
  Claim: () => putIn,
  Value: () => putIn,
  Trust: ({attributes}) => `Trust ${attributes.get('n') ?? ''}`,
  CategoryLink: () => namedHere,
  Words: () => namedHere,
};

/**
 * The text without tags, comments, code and addresses, and with bound words in their place. It is as long as the text,
 * line by line, so that an offset here is one there.
 */
export function readable(text: string): string {
  const letters = text.split('');
  const put = (start: number, end: number, words: string): void => {
    for (let index = start; index < end; index += 1)
      if (letters[index] !== '\n') letters[index] = words[index - start] ?? ' ';
  };
  const putAll = (pattern: RegExp, words: (found: string) => string): void =>
    [...letters.join('').matchAll(pattern)].forEach(({0: found, index}) =>
      put(index, index + found.length, words(found)),
    );
  putAll(/\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/g, () => '');
  for (const tag of tagsIn(letters.join('')))
    put(tag.start, tag.end, tag.kind === 'close' ? '' : (printedBy[tag.name]?.(tag) ?? ''));
  putAll(/\{[^{}]*\}/g, () => putIn);
  putAll(/(?<=\])\([^()\s]*\)|https?:\/\/\S+/g, () => '');
  return letters.join('');
}
