import {halfPixel} from './axes.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import type {Line, Picture, Text} from './picture.ts';

// What readers of figures of words share, and the reader of the job titles.

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
): MarkReading[] =>
  Object.entries(words).map(([column, text], index) => ({
    what: `${what}, ${column}`,
    row,
    words: {column, text},
    repeats: index > 0,
  }));

export const isLarge = ({own}: Text): boolean => own.includes('t-n') || own.includes('t-xl');
export const byHeight = (a: {readonly y: number}, b: {readonly y: number}): number => a.y - b.y;
export const bandOf = (series: string): string => series.replace('band-', 'Band ');

/** Titles below the line of their band and each other's, with who reports them beside or below. */
function readTitles({rects, texts, lines}: Picture): MarkReading[] {
  if (rects.length > 0) throw new Error('a table of words has a mark, as if it counted');
  const tops = lines.filter(({own}) => own.includes('ref') || own.includes('hair'));
  return tops.flatMap((top, index) => {
    const end = tops[index + 1]?.y1 ?? Number.POSITIVE_INFINITY;
    const mine = texts.filter(({y}) => y > top.y1 && y < end);
    const title = mine
      .filter(isLarge)
      .toSorted(byHeight)
      .map(({text}) => text)
      .join(' ');
    const who = mine.find(({own}) => own.includes('who'))?.text ?? '';
    const titles = title.split(' or ');
    const alternatives = 'one or the other, ';
    if (who.startsWith(alternatives) !== titles.length > 1)
      throw new Error(`"${title}" is not said to be as many titles as it is`);
    return titles.flatMap((one) =>
      saying('title', one, {
        reported_by: who.replace(alternatives, ''),
        band: bandOver(top, tops, texts),
      }),
    );
  });
}

/** The band whose line is the last above a title: its name stands right below that line, or on a phone above it. */
function bandOver(top: Line, lines: readonly Line[], texts: readonly Text[]): string {
  const head = lines.findLast(({own, y1}) => own.includes('ref') && y1 <= top.y1);
  const name = texts.find(
    ({text, y}) => /^Band \d$/.test(text) && head && y > head.y1 - 20 && y < head.y1 + 32,
  );
  return name?.text ?? '';
}

export const jobTitlesReader: MarkReader = {
  shown: () => [],
  unshown: {},
  name: ([, title = '']) => title,
  told: ['reported_by'],
  read: readTitles,
};
