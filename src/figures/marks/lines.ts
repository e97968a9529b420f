/** Width of a text in px at a size in px and a weight. */
export type Measure = (text: string, size: number, weight: 400 | 700) => number;

/** A text as lines no wider than so many px, broken at spaces; a word that is wider has a line of its own. */
export function linesOf(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as `linesOf` makes, about alike in width, so that no word is left alone on the last. */
export function balanced(text: string, width: number, widthOf: (line: string) => number): string[] {
  const most = linesOf(text, width, widthOf).length;
  let [narrow, wide] = [width / Math.max(1, most), width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, widthOf).length > most) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, wide, widthOf);
}
