// What a spreadsheet or a hand at one adds to a cell without meaning anything by it. It is read without, and said.

/** Spaces of every width that a spreadsheet, a web page or a typesetter puts in. */
const space = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const ends = new RegExp(`^${space}+|${space}+$`, 'g');
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const spaces = new RegExp(space, 'g');

/** Whether a cell may need tidying: nearly all do not, and are asked nothing more. */
const isSuspect = /^[^!-~]|[^!-~]$|[\u0300-\u036f]/u;

/** Words: no space at their ends, and a letter with its accent as one. */
export const tidyText = (cell: string): string =>
  isSuspect.test(cell) ? cell.replaceAll(ends, '').normalize('NFC') : cell;

/** An id or a word of a list: hyphens for dashes, and no invisible letter besides. */
export const tidyName = (cell: string): string =>
  /^[!-~]*$/.test(cell) ? cell : tidyText(cell.replaceAll(invisible, '')).replaceAll(dashes, '-');

/** Ids with one space between them, whatever else separates them. */
export const tidyNames = (cell: string): string =>
  /^[\w-]*( [\w-]+)*$/.test(cell)
    ? cell
    : tidyName(cell.replaceAll(spaces, ' '))
        .replaceAll(/\s*[,;]\s*|\s+/g, ' ')
        .trim();

/** Lower case, and nothing between words. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]+/g, '');

/** The one of a few words that differs from a cell by capitals, spaces and hyphens alone; else the cell. */
export function tidyWord(cell: string, words: readonly string[]): string {
  if (cell === '' || words.includes(cell)) return cell;
  const tidy = tidyName(cell);
  const meant = words.filter((word) => bare(word) === bare(tidy));
  return meant.length === 1 ? meant[0]! : tidy;
}

/** A plain number of `1 012`, `1,012` where decimals cannot be, `17.0`, `−3` and `-0`; else the cell. */
export function tidyNumber(cell: string, {whole}: {readonly whole: boolean}): string {
  if (/^(0|-?[1-9]\d*)$/.test(cell)) return cell;
  const tidy = tidyName(cell);
  const dense = /^-?\d{1,3}([\s\u00a0\u2000-\u200a\u202f]\d{3})+(\.\d+)?$/.test(tidy)
    ? tidy.replaceAll(/[^\d.-]/g, '')
    : tidy;
  const joined =
    (whole && /^-?\d{1,3}(,\d{3})+$/.test(dense)) || /^-?\d{1,3}(,\d{3}){2,}$/.test(dense)
      ? dense.replaceAll(',', '')
      : dense;
  const number = whole && /^-?\d+\.0+$/.test(joined) ? joined.replace(/\.0+$/, '') : joined;
  return /^-0(\.0+)?$/.test(number) ? number.slice(1) : number;
}

/** How a remark says what was read. */
export function tidied(before: string, after: string): string {
  const looksAlike =
    before.replaceAll(invisible, '').replaceAll(ends, '').normalize('NFC') === after;
  const without = /[\u0300-\u036f]/.test(before)
    ? ', with its accent in one letter'
    : ', without the space or invisible letter beside it';
  return `is read as "${after}"${looksAlike ? without : ''}. Write it so.`;
}
