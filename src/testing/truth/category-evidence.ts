import {byHeight, mustBe} from './diagrams.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {isMark, type Picture, type Rect, seriesOf, type Text} from './picture.ts';

// Reader of what a category rests on: lines of squares, each under the head of what lines have in common.

const isHead = ({x, own}: Text): boolean => x === 0 && own.includes('t-b');
const isName = ({x, own, bold}: Text): boolean => x === 0 && !own.includes('t-b') && bold !== '';
const heightOf = ({top, bottom}: Rect): number => bottom - top;

/** The lines of a head, which may be several, above a line. */
function headAbove(texts: readonly Text[], y: number): string {
  const heads = texts.filter((text) => isHead(text) && text.y < y).toSorted(byHeight);
  const lines: Text[] = [];
  for (const head of heads.toReversed()) {
    if (lines.length > 0 && (lines[0]?.y ?? 0) - head.y > 20) break;
    lines.unshift(head);
  }
  return lines.map(({text}) => text).join(' ');
}

/** Marks of a line, from its name to the next; those of all lines begin at one place and are evenly apart. */
function marksIn(rects: readonly Rect[], from: number, to: number): Rect[] {
  return rects
    .filter(({top, bottom}) => (top + bottom) / 2 > from && (top + bottom) / 2 < to)
    .toSorted((a, b) => a.left - b.left);
}

interface Lines {
  readonly side: number;
  readonly pitch: number;
  readonly left: number;
}

/** How squares stand: read off those that are outlines or full, which are alike in all lines. */
function linesOf(squares: readonly Rect[]): Lines {
  const side = Math.max(...squares.map((rect) => rect.right - rect.left));
  return {side, pitch: side + 3, left: Math.min(...squares.map(({left}) => left))};
}

function lineReading(name: Text, next: number, picture: Picture, lines: Lines): MarkReading[] {
  const isWide = picture.width > 800;
  const [from, to] = isWide ? [name.y - 10, name.y + 10] : [name.y + 5, next];
  const mine = marksIn(picture.rects, from, to);
  const bars = mine.filter((rect) => seriesOf(rect) === 'context');
  const squares = mine.filter((rect) => !bars.includes(rect));
  squares.forEach((rect, place) => {
    mustBe(rect.left, lines.left + place * lines.pitch, `square ${place + 1} of "${name.text}"`);
    mustBe(rect.right - rect.left, lines.side, `the width of a square of "${name.text}"`);
  });
  const filled = squares.filter(isMark);
  const foot = Math.max(...mine.map(({bottom}) => bottom));
  for (const rect of filled) mustBe(rect.bottom, foot, `the foot of a square of "${name.text}"`);
  const half = filled.filter((rect) => heightOf(rect) < 0.75 * lines.side);
  const row = `${headAbove(picture.texts, name.y)}: ${name.text.slice(0, -name.bold.length).trim()}`;
  const edge = Math.max(lines.left, ...mine.map(({right}) => right));
  const who = picture.texts
    .filter(({own, x, y}) => {
      if (!own.includes('ax')) return false;
      return isWide ? x >= edge && y > name.y - 6 && y < next - 6 : y > name.y && y < next;
    })
    .toSorted(byHeight)
    .map(({text}) => text)
    .join(' ');
  const [count = '', of = ''] = name.bold.split(' of ');
  const say = (what: string, column: string, text: string, repeats = false): MarkReading => ({
    what,
    row,
    words: {column, text},
    repeats,
  });
  if (row.startsWith('Quotations: ')) {
    if (mine.length > 0) throw new Error(`"${row}" has squares, which stand for interviews`);
    return [
      say('numeral', 'count', count),
      say('numeral of the whole', 'of', of),
      say('numeral', 'quoted', count),
      say('words', 'who', who),
    ];
  }
  const isOf = squares.length > filled.length || of !== '';
  return [
    say('squares', 'count', `${filled.length}`),
    // Where a bar alone stands for a group, nobody was counted.
    say('numeral', 'count', count === 'not counted' && bars.length > 0 ? '0' : count, true),
    say('squares and outlines', 'of', isOf ? `${squares.length}` : ''),
    say('numeral of the whole', 'of', of, true),
    say('full squares', 'quoted', `${filled.length - half.length}`),
    say('half squares', 'reported', `${half.length}`),
    say('bars', 'others', `${bars.length}`),
    say('words', 'who', who),
  ];
}

function readEvidence(picture: Picture): MarkReading[] {
  const lines = linesOf(picture.rects.filter((rect) => seriesOf(rect) !== 'context'));
  const tops = picture.texts.filter((text) => isHead(text) || isName(text)).toSorted(byHeight);
  return tops.filter(isName).flatMap((name) => {
    const next = tops.find(({y}) => y > name.y)?.y ?? Number.POSITIVE_INFINITY;
    return lineReading(name, next, picture, lines);
  });
}

export const categoryEvidenceReader: MarkReader = {
  shown: () => [],
  unshown: {},
  name: ([what = '', line = '']) => `${what}: ${line}`,
  told: ['who', 'count'],
  read: readEvidence,
};
