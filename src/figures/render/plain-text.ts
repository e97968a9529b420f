import {Parser} from 'htmlparser2';

/** What is no word of a text, or is there for a screen reader alone. */
const isLeftOut = (name: string, classes = ''): boolean =>
  name === 'script' || name === 'style' || classes.split(/\s+/).includes('hidden');

/** The words of a piece of HTML, without what only a screen reader is told, on one line. */
export function plainText(html: string): string {
  const words: string[] = [];
  /** For each element around the place that is read, whether it is left out. */
  const around: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, {class: classes}) => around.push(isLeftOut(name, classes)),
    onclosetag: () => around.pop(),
    ontext: (text) => void (around.includes(true) || words.push(text)),
  });
  parser.end(html);
  return words
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}
