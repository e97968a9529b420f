import {byHeight, isOff, mustBe, saying} from './diagrams.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {has, isMark, type Line, type Picture, type Rect, seriesOf, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Reader of the models of deployment: places under lines, and in each a mark for whoever stands there; then a list.

/** The name of a place right above its line, and of what places differ in, above that. */
function placeOver({texts}: Picture, {x1, y1}: Line): {place: string; axis: string} {
  const above = texts.filter(({y}) => y < y1).toSorted(byHeight);
  const place = above.findLast(({x, own, y}) => own.includes('t-n') && x === x1 && y1 - y < 14);
  const axis = above.findLast(
    ({x, own, y}) => own.includes('t-b') && x === 0 && y < (place?.y ?? 0) && isAxis(above, x, y),
  );
  if (!place || !axis) throw new Error(`the line at y ${y1} has no name`);
  return {place: place.text, axis: axis.text};
}

/** What places differ in stands right above the name of a place, at the left edge. */
const isAxis = (texts: readonly Text[], x: number, y: number): boolean =>
  texts.some((text) => text.own.includes('t-n') && text.x === x && text.y > y && text.y - y < 26);

/** What stands at a mark, up to where the next thing begins; in a list, wherever it stands across. */
function entryAt(mark: Rect, line: Line, picture: Picture, end: number, isListed: boolean) {
  const isNamed = mark.bottom - mark.top > 8;
  mustBe(mark.left, line.x1, 'the left edge of a mark');
  if (seriesOf(mark) !== (isNamed ? 'support' : 'context'))
    throw new Error(`the mark at y ${Math.round(mark.top)} has another colour than its shape`);
  const x = mark.right + 7;
  const own = picture.texts
    .filter((text) => (isListed || !isOff(text.x, x)) && text.y > mark.top - 6 && text.y < end)
    .toSorted(byHeight);
  if (!own[0]?.own.includes('t-b') || Math.abs(own[0].y - middleOf(mark)) > 3)
    throw new Error(`the mark at y ${Math.round(mark.top)} has no name`);
  const isWho = ({own: classes}: Text): boolean => classes.includes('t-b');
  const textOf = (lines: readonly Text[]): string => lines.map(({text}) => text).join(' ');
  return {
    who: textOf(own.filter(isWho)),
    named: isNamed ? 'yes' : 'no',
    reason: textOf(own.filter((text) => !isWho(text))),
  };
}

function readEntry(mark: Rect, line: Line, picture: Picture, end: number): MarkReading[] {
  const {place, axis} = placeOver(picture, line);
  const entry = entryAt(mark, line, picture, end, false);
  return saying('mark', `${axis}: ${entry.who}`, {...entry, stands: place});
}

/** Below each hairline of a list one mark with its words; the head of the list stands over the first of them. */
function readList(picture: Picture): MarkReading[] {
  const lines = picture.lines.filter(has('hair')).toSorted((a, b) => a.y1 - b.y1);
  const [first] = lines;
  if (!first) return [];
  const axis = picture.texts
    .filter(({own, x, y}) => own.includes('t-b') && x === 0 && y < first.y1)
    .toSorted(byHeight)
    .at(-1);
  return lines.flatMap((line, index) => {
    const end = lines[index + 1]?.y1 ?? Infinity;
    const [mark, ...others] = picture.rects.filter(
      (rect) => isMark(rect) && rect.top > line.y1 && rect.top < end,
    );
    if (!mark || others.length > 0) throw new Error(`the entry at y ${line.y1} has not one mark`);
    const entry = entryAt(mark, line, picture, end, true);
    return saying('entry', `${axis?.text ?? ''}: ${entry.who}`, entry);
  });
}

function readModels(picture: Picture): MarkReading[] {
  const lines = picture.lines.filter(has('ref')).toSorted((a, b) => a.y1 - b.y1);
  const marks = picture.rects.filter(isMark);
  const list = Math.min(...picture.lines.filter(has('hair')).map(({y1}) => y1));
  const listed = readList(picture);
  const names = lines.map((line) => Object.values(placeOver(picture, line)).join());
  if (new Set(names).size < names.length) throw new Error('two places have one name');
  const placed = lines.flatMap((line) => {
    const below = lines.find(({x1, y1}) => x1 === line.x1 && y1 > line.y1)?.y1 ?? list;
    const own = marks
      .filter(({left, top}) => !isOff(left, line.x1) && top > line.y1 && top < below)
      .toSorted((a, b) => a.top - b.top);
    const isEmpty = picture.texts.some(
      ({text, x, y}) =>
        text === 'no service is named here' && x === line.x1 && y > line.y1 && y < line.y1 + 26,
    );
    if (isEmpty !== (own.length === 0))
      throw new Error(`the place at y ${line.y1} is not said to be empty as it is`);
    return own.flatMap((mark, index) =>
      // The name of the next place stands above its line.
      readEntry(mark, line, picture, (own[index + 1]?.top ?? below - 20) - 2),
    );
  });
  return [...placed, ...listed];
}

export const modelsReader: MarkReader = {
  shown: () => [],
  unshown: {},
  name: ([axis = '', , who = '']) => `${axis}: ${who}`,
  told: ['who'],
  read: readModels,
};
