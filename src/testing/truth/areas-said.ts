import {mustBe} from './diagrams.ts';
import type {MarkReading} from './mark-reading.ts';
import {has, type Picture, type Rect, type Text} from './picture.ts';

// MarkReader of a scheme of areas: boxes below what a source says of whether people work there, with people or without.

const heads = ['In most services, only in', 'Not normally in'];

export const isSaidAreas = ({texts}: Picture): boolean =>
  texts.some(({text}) => heads.includes(text));

/** Area by area, what is said of it, and that there are people in its box where they work there and nowhere else. */
export function saidAreas(picture: Picture): {area: string; head: string}[] {
  const {rects, circles, texts} = picture;
  const boxes = rects.filter(has('cell'));
  if (boxes.length !== rects.length) throw new Error('a mark stands in a scheme of areas');
  const found = boxes.map((box) => ({box, area: nameIn(box, texts), head: headOver(box, texts)}));
  for (const {box, area, head} of found) {
    const discs = circles.filter(({x, y}) => isIn(box, x, y));
    if (discs.length !== (head.text === heads[0] ? 1 : 0))
      throw new Error(`"${area}" is said to be "${head.text}" and has ${discs.length} discs`);
    for (const {x} of discs) mustBe(x, (box.left + box.right) / 2, 'the place of a disc');
    mustBe(box.right - box.left, widthOf(boxes), 'the width of a box');
  }
  if (circles.some(({x, y}) => !boxes.some((box) => isIn(box, x, y))))
    throw new Error('a disc stands in no area');
  mustHaveBoxes(
    found.map(({head}) => head),
    texts,
  );
  return found.map(({area, head}) => ({area, head: head.text}));
}

const isIn = ({left, right, top, bottom}: Rect, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom;
const widthOf = ([first]: readonly Rect[]): number => (first ? first.right - first.left : 0);

function nameIn(box: Rect, texts: readonly Text[]): string {
  const [name, ...others] = texts.filter(({x, y}) => isIn(box, x, y));
  if (!name || others.length > 0) throw new Error('a box has not one name');
  return name.text;
}

/** The last head above a box that begins no further right. */
function headOver(box: Rect, texts: readonly Text[]): Text {
  const head = texts
    .filter(({text, x, y}) => heads.includes(text) && x < box.left + 1 && y < box.top)
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .at(-1);
  if (!head) throw new Error('a box stands below no head');
  return head;
}

/** A head without areas says nothing. */
function mustHaveBoxes(used: readonly Text[], texts: readonly Text[]): void {
  if (texts.some((text) => heads.includes(text.text) && !used.includes(text)))
    throw new Error('a head stands over no box');
}

/** Nothing of a row is drawn: what its areas are said to be is compared with the statements themselves. */
export function readSaidAreas(picture: Picture): MarkReading[] {
  saidAreas(picture);
  return [];
}
