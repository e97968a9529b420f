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

const isLarge = ({own}: Text): boolean => own.includes('t-n') || own.includes('t-xl');
export const byHeight = (a: {readonly y: number}, b: {readonly y: number}): number => a.y - b.y;
export const bandOf = (series: string): string => series.replace('band-', 'Band ');

/** Squares in a line, evenly from where those of all lines begin; a bar reaches the edge. */
function readTitles({rects, texts, width}: Picture): Reading[] {
  const marks = rects.filter(isMark);
  const [left, titles] = [Math.min(...marks.map((rect) => rect.left)), texts.filter(isLarge)];
  const tallest = Math.max(...marks.map(({top, bottom}) => bottom - top));
  const isPhone = width < 500;
  return titles.flatMap((title) => {
    const middle = title.y + (isPhone ? 20.5 : -1.5);
    const mine = marks.filter((rect) => Math.abs(middleOf(rect) - middle) < tallest / 2);
    const [first] = mine;
    if (!first) throw new Error(`"${title.text}" has no mark`);
    for (const rect of mine) mustBe(middleOf(rect), middleOf(first), `a mark of "${title.text}"`);
    const head = texts
      .filter(({text, y}) => /^Band \d$/.test(text) && y <= title.y + 1)
      .toSorted(byHeight)
      .at(-1);
    return saying('marks', title.text, {
      reported_by: whoIn(
        mine.toSorted((a, b) => a.left - b.left),
        title.text,
        {left, width, texts},
      ),
      band: bandOf(seriesOf(first)),
    }).concat(
      saying('head', title.text, {band: head?.text ?? ''}).map((each) => ({
        ...each,
        repeats: true,
      })),
    );
  });
}

/** What the marks of a title say: as many squares as services are named, or a bar to the edge. */
function whoIn(
  marks: readonly Rect[],
  title: string,
  {left, width, texts}: {left: number; width: number; texts: readonly Text[]},
): string {
  const side = marks[0] ? marks[0].bottom - marks[0].top : 0;
  const isBar = (marks[0]?.right ?? 0) - (marks[0]?.left ?? 0) > side + 1;
  marks.forEach((mark, index) => {
    mustBe(mark.left, left + index * (side + 4), `a mark of "${title}"`);
    mustBe(mark.right, isBar ? width : mark.left + side, `the end of a mark of "${title}"`);
  });
  const everywhere = texts.find(({text}) => /everywhere$/.test(text))?.text ?? 'nothing';
  if (isBar) return everywhere;
  const last = marks.at(-1);
  const who = texts.find(
    ({x, y}) => last && x > last.right && Math.abs(y - middleOf(last)) < 4,
  )?.text;
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

/** Squares below the head of their column, with the area beside each and more below. */
function readAreas({rects, texts}: Picture): Reading[] {
  const heads = texts.filter(({own}) => own.includes('t-b')).toSorted(byHeight);
  const marks = rects.filter(isMark);
  return marks.flatMap((mark) => {
    const above = heads.filter(({x, y}) => y < mark.top && x <= mark.left + 60);
    const head = above.toSorted((a, b) => b.x - a.x || b.y - a.y)[0];
    if (!head) throw new Error('a square stands below no head');
    mustBe(mark.left, head.x, `a square of "${head.text}"`);
    mustBe(
      mark.right - mark.left,
      mark.bottom - mark.top,
      `the width of a square of "${head.text}"`,
    );
    const beside = texts.filter(({x}) => Math.abs(x - mark.right - 10) < 1);
    const next = Math.min(
      Number.POSITIVE_INFINITY,
      ...marks
        .filter((other) => !isOff(other.left, mark.left))
        .map(({top}) => top)
        .filter((top) => top > mark.top),
      ...heads.filter(({x, y}) => x === head.x && y > mark.top).map(({y}) => y),
    );
    const mine = beside.filter(({y}) => y > mark.top - 4 && y < next - 4).toSorted(byHeight);
    const area = mine.filter(isLarge);
    if (!area[0] || Math.abs(area[0].y - middleOf(mark)) > 6)
      throw new Error(`a square of "${head.text}" has no area beside it`);
    const more = mine.find((text) => !isLarge(text))?.text ?? '';
    const name = area.map(({text}) => text).join(' ');
    return saying('square', `${head.text}: ${name}`, {
      area: name,
      said_of: seriesOf(mark) === 'band-4' ? 'assistant practitioners' : more,
      told_by: /^told by (.+)$/.exec(more)?.[1] ?? '',
    });
  });
}

export const areasOfPracticeReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([standing = '', area = '']) => `${standing}: ${area}`,
  told: ['area'],
  read: readAreas,
};

/** Parts of a bar below their question, alike in width, each with its answer below. */
function readViews({rects, texts, width}: Picture): Reading[] {
  const bars = [
    ...Map.groupBy(rects.filter(isMark), ({top}) => Math.round(top)).entries(),
  ].toSorted(([a], [b]) => a - b);
  return bars.flatMap(([top, parts], index) => {
    const end = (bars[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - 30;
    const question =
      texts
        .filter(({y}) => y < top)
        .toSorted(byHeight)
        .at(-1)?.text ?? '';
    const each = (width - 12 * (parts.length - 1)) / parts.length;
    return parts
      .toSorted((a, b) => a.left - b.left)
      .flatMap((part, place) => {
        mustBe(part.left, place * (each + 12), `part ${place + 1} under "${question}"`);
        mustBe(
          part.right,
          place * (each + 12) + each,
          `the end of part ${place + 1} under "${question}"`,
        );
        const mine = texts
          .filter(({x, y}) => !isOff(x, part.left) && y > part.bottom && y < end)
          .toSorted(byHeight);
        const of = (is: (text: Text) => boolean): string =>
          mine
            .filter(is)
            .map(({text}) => text)
            .join(' ');
        const answer = of(isLarge);
        return saying('part of a bar', `${question} ${answer}`, {
          question,
          holders: of(({own}) => own.includes('t-b')),
          reason: of(({own}) => own.join(' ') === 't'),
          named: of(({own}) => own.includes('ax')).replace('On record: ', ''),
          stance: seriesOf(part) === 'support' ? 'affirms' : 'denies',
        });
      });
  });
}

export const viewsReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([question = '', answer = '']) => `${question} ${answer}`,
  told: ['question'],
  read: readViews,
};
