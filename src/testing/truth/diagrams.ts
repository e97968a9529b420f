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

/** Parts of a bar below their question, alike in size, each with its answer below or, on a phone, beside. */
function readViews({rects, texts, width}: Picture): Reading[] {
  const isPhone = width < 400;
  const marks = rects.filter(isMark).toSorted((a, b) => a.top - b.top || a.left - b.left);
  const questionOf = ({top}: Rect): Text | undefined =>
    texts
      .filter(({x, y, own}) => x === 0 && y < top && own.includes('t-b'))
      .toSorted(byHeight)
      .at(-1);
  return [...Map.groupBy(marks, questionOf)].flatMap(([question, parts]) => {
    partsMustBeAlike(parts, width, `under "${question?.text}"`);
    const next = marks.find(({top}) => top > (parts.at(-1)?.top ?? 0) + 1);
    return parts.flatMap((part) => {
      const [left, top, bottom] = isPhone
        ? [part.right + 12, part.top, part.bottom + 6]
        : [part.left, part.bottom, (next?.top ?? Number.POSITIVE_INFINITY) - 30];
      const mine = texts
        .filter(({x, y}) => !isOff(x, left) && y > top && y < bottom)
        .toSorted(byHeight);
      const of = (is: (text: Text) => boolean): string =>
        mine
          .filter(is)
          .map(({text}) => text)
          .join(' ');
      const answer = of(isLarge);
      return saying('part of a bar', `${question?.text} ${bare(answer)}`, {
        question: question?.text ?? '',
        holders: of(({own}) => own.includes('t-b')),
        reason: of(({own}) => own.join(' ') === 't'),
        named: of(({own}) => own.includes('ax')).replace('On record: ', ''),
        stance: answer.startsWith('Yes') ? 'affirms' : 'denies',
      });
    });
  });
}

/** An answer without the yes that the drawing begins it with. */
const bare = (answer: string): string =>
  answer.replace(/^Yes, (.)/, (_, first: string) => first.toUpperCase());

function partsMustBeAlike(parts: readonly Rect[], width: number, where: string): void {
  const [first] = parts;
  if (!first) return;
  const [isPhone, gap] = [width < 400, 12];
  const each = (width - gap * (parts.length - 1)) / parts.length;
  parts.forEach((part, index) => {
    const height = first.bottom - first.top;
    const name = `part ${index + 1} ${where}`;
    mustBe(part.left, isPhone ? 0 : index * (each + gap), name);
    mustBe(part.right - part.left, isPhone ? 14 : each, `the width of ${name}`);
    mustBe(part.top, isPhone ? first.top + index * (height + gap) : first.top, name);
    mustBe(part.bottom - part.top, height, `the height of ${name}`);
    if (seriesOf(part) !== seriesOf(first)) throw new Error(`${name} has another colour`);
  });
}

export const viewsReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([question = '', answer = '']) => `${question} ${answer}`,
  told: ['question'],
  read: readViews,
};
