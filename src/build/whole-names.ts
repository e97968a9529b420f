import {Parser} from 'htmlparser2';
import {withWholeNames} from '../model/values/numbers.ts';

/** Elements whose text is not set in lines, or has to stay as it is. */
const leftAlone = new Set(['script', 'style', 'svg', 'textarea', 'title', 'option', 'pre', 'code']);

/** Lines may break behind a dash, where no space can prevent it. */
const dashed = /\bbands?\u00a0\d–\d/gi;

const setWhole = (text: string): string =>
  withWholeNames(text).replaceAll(dashed, '<span class="nowrap">$&</span>');

/** A page on which names stay with their numbers on one line: "bands 2 to 4", "Trust 8", "Table 1". */
export function withWholeNamesInPage(html: string): string {
  const pieces: string[] = [];
  let inside = 0;
  let written = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => (inside += Number(leftAlone.has(name))),
      onclosetag: (name) => (inside -= Number(leftAlone.has(name))),
      ontext: (text) => {
        if (inside > 0) return;
        pieces.push(html.slice(written, parser.startIndex), setWhole(text));
        written = parser.startIndex + text.length;
      },
    },
    // Text as it is written, so that its place and length are those in the page.
    {decodeEntities: false},
  );
  parser.end(html);
  return pieces.join('') + html.slice(written);
}
