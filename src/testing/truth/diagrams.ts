import {halfPixel} from './axes.ts';
import type {Reader, Reading} from './compare.ts';
import {isMark, type Picture, type Rect, seriesOf, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Readers of the figures that draw what is reported in words: blocks and what stands beside them.

export const isOff = (a: number, b: number): boolean => !(Math.abs(a - b) <= halfPixel + 0.02);

/** Says that a mark is not where it must be. */
export function mustBe(is: number, should: number, what: string): void {
  if (isOff(is, should)) throw new Error(`${what} is ${(is - should).toFixed(1)} px off`);
}

/** A reading for each word that stands beside a mark. */
export const saying = (
  what: string,
  row: string,
  words: Readonly<Record<string, string>>,
): Reading[] =>
  Object.entries(words).map(([column, text], index) => ({
    what: `${what}, ${column}`,
    row,
    words: {column, text},
    repeats: index > 0,
  }));

export const isLarge = ({own}: Text): boolean => own.includes('t-n') || own.includes('t-xl');
export const byHeight = (a: {readonly y: number}, b: {readonly y: number}): number => a.y - b.y;
export const bandOf = (series: string): string => series.replace('band-', 'Band ');

/** Squares in a line, evenly from where those of all lines begin; a bar where a title is used everywhere. */
function readTitles({rects, texts, width}: Picture): Reading[] {
  const marks = rects.filter(isMark);
  const left = Math.min(...marks.map((rect) => rect.left));
  return [...Map.groupBy(marks, (rect) => Math.round(middleOf(rect))).values()].flatMap((mine) => {
    const [first] = mine.toSorted((a, b) => a.left - b.left);
    if (!first) return [];
    const words = titleBeside(first, texts, width < 500);
    const top = words[0]?.y ?? 0;
    const head = texts
      .filter(({text, y}) => /^Band \d$/.test(text) && y <= top + 1)
      .toSorted(byHeight)
      .at(-1);
    const title = words.map(({text}) => text).join(' ');
    const who = whoIn(mine, title, {left, texts});
    return title
      .split(' or ')
      .flatMap((one) => [
        ...saying('marks', one, {reported_by: who, band: bandOf(seriesOf(first))}),
        ...saying('head', one, {band: head?.text ?? ''}).map((each) => ({...each, repeats: true})),
      ]);
  });
}

/** The lines of a title: on a phone they end above its marks, else the first stands beside them. */
function titleBeside(mark: Rect, texts: readonly Text[], isPhone: boolean): Text[] {
  const titles = texts.filter(isLarge).toSorted(byHeight);
  const at = titles.findIndex(({y}) => Math.abs(y - middleOf(mark) - (isPhone ? -19.5 : 1.5)) < 1);
  const found = titles[at];
  if (!found) throw new Error(`the mark at y ${Math.round(middleOf(mark))} has no title`);
  const lines = [found];
  const step = isPhone ? -1 : 1;
  for (let next = at + step; titles[next]; next += step) {
    const line = titles[next];
    if (!line || Math.abs(line.y - (lines.at(-1)?.y ?? 0)) > 22) break;
    lines.push(line);
  }
  return lines.toSorted(byHeight);
}

/** What the marks of a title say: as many squares as services are named, or a bar of all. */
function whoIn(
  marks: readonly Rect[],
  title: string,
  {left, texts}: {left: number; texts: readonly Text[]},
): string {
  const sorted = marks.toSorted((a, b) => a.left - b.left);
  const side = sorted[0] ? sorted[0].bottom - sorted[0].top : 0;
  const isBar = side < 10;
  sorted.forEach((mark, index) => {
    mustBe(middleOf(mark), middleOf(sorted[0] ?? mark), `a mark of "${title}"`);
    mustBe(mark.left, left + index * (side + 4), `a mark of "${title}"`);
    mustBe(mark.right - mark.left, isBar ? 56 : side, `the width of a mark of "${title}"`);
  });
  const last = sorted.at(-1);
  const who = texts
    .filter(({x, y}) => last && x > last.right && Math.abs(y - middleOf(last)) < 4)
    .toSorted((a, b) => a.x - b.x)[0]?.text;
  if (isBar) return who ?? '';
  const named = who?.match(/\d+/g)?.length ?? 0;
  if (named !== marks.length)
    throw new Error(`"${title}" has ${marks.length} squares, and its words name ${named}`);
  return who ?? '';
}

export const jobTitlesReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([, title = '']) => title,
  told: ['reported_by'],
  read: readTitles,
};
