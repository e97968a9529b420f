/** A cell whose quotation marks do not pair up. Rows count from 1, columns from 0. */
export interface QuoteFault {
  readonly row: number;
  readonly column: number;
  /**
   * What stands between the closing mark and the end of the cell; undefined where no mark closes
   * the cell in its row.
   */
  readonly rest?: string;
}

/**
 * Finds what d3-dsv passes over in silence: it swallows all that follows an unclosed mark, and a
 * character after a closing one.
 */
export function quoteFaults(text: string): QuoteFault[] {
  if (!text.includes('"')) return [];
  const faults: QuoteFault[] = [];
  let row = 1;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closing(text, at);
      const rest = end < 0 ? '' : text.slice(end + 1, cellEnd(text, end + 1));
      // A second mark behind a comma or rows below, with text after it, opens a cell of its own: the first was never
      // closed.
      if (end < 0 || (rest !== '' && (text[end - 1] === ',' || /[\r\n]/.test(text.slice(at, end)))))
        return [...faults, {row, column}];
      if (rest !== '') faults.push({row, column, rest});
      at = end + 1;
    }
    at = cellEnd(text, at);
    if (text[at] === ',') column += 1;
    else [row, column] = [row + 1, 0];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return faults;
}

/** Index of the mark that closes the one at `open`, a doubled mark being part of the text; -1 where there is none. */
function closing(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

const separator = /[,\r\n]/g;

/** Index of the first comma or line break from `at` on. */
function cellEnd(text: string, at: number): number {
  separator.lastIndex = at;
  return separator.exec(text)?.index ?? text.length;
}
