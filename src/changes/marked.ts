import {escape} from 'html-escaper';
import {differing} from './pairs.ts';

/** Longer texts are shown whole, without marks. */
const mostWords = 600;

/** Two texts as HTML, with the words marked by which they differ. */
export function markedPair(before: string, after: string): readonly [string, string] {
  if (before === '' || after === '') return [escape(before), escape(after)];
  const [ones, others] = [wordsOf(before), wordsOf(after)];
  if (Math.max(ones.length, others.length) > mostWords) return [escape(before), escape(after)];
  const pairs = differing(ones, others, ({text}) => text);
  const removed = new Set(pairs.flatMap((pair) => pair.before ?? []));
  const added = new Set(pairs.flatMap((pair) => pair.after ?? []));
  return [marked(ones, removed, 'del'), marked(others, added, 'ins')];
}

interface Word {
  readonly text: string;
}

const wordsOf = (text: string): Word[] =>
  text
    .split(/ +/)
    .filter(Boolean)
    .map((word) => ({text: word}));

/** Words that stand together are marked as one. */
const marked = (words: readonly Word[], some: ReadonlySet<Word>, tag: 'del' | 'ins'): string =>
  words
    .map((word, index) => {
      const isIn = some.has(word);
      const opens = isIn && !some.has(words[index - 1]!);
      const closes = isIn && !some.has(words[index + 1]!);
      return `${opens ? `<${tag}>` : ''}${escape(word.text)}${closes ? `</${tag}>` : ''}`;
    })
    .join(' ');
