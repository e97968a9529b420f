import type {MarkReading} from './compare.ts';
import {byHeight, mustBe} from './diagrams.ts';
import {has, type Line, type Picture, type Text} from './picture.ts';

// MarkReader of set words: areas below what a source says of whether people work there.

const heads = ['In most services, only in', 'Not normally in'];

export const isSaidAreas = ({texts}: Picture): boolean =>
  texts.some(({text}) => heads.includes(text));

/** Area by area, what is said of it: each stands below the line of its head. */
export function saidAreas({rects, texts, lines}: Picture): {area: string; head: string}[] {
  if (rects.length > 0) throw new Error('words are framed, as if they counted something');
  const columns = lines.filter(has('ref')).toSorted((a, b) => a.x1 - b.x1);
  const [first] = columns;
  const names = texts.filter(has('t-xl')).toSorted((a, b) => a.x - b.x || byHeight(a, b));
  if (columns.length !== texts.filter(({text}) => heads.includes(text)).length)
    throw new Error('a head of areas has no line below it');
  for (const column of columns) {
    mustBe(column.y1, first?.y1 ?? 0, 'the line of a column');
    mustBe(column.x2 - column.x1, (first?.x2 ?? 0) - (first?.x1 ?? 0), 'the width of a column');
  }
  return names.map((name) => ({area: name.text, head: headOf(name, columns, texts).text}));
}

/** The head over the line under which an area stands. */
function headOf(name: Text, columns: readonly Line[], texts: readonly Text[]): Text {
  const line = columns.find(({x1, y1}) => Math.abs(x1 - name.x) < 0.6 && y1 < name.y);
  const head = texts.find(
    ({text, x, y}) => line && heads.includes(text) && Math.abs(x - line.x1) < 0.6 && y < line.y1,
  );
  if (!head) throw new Error(`"${name.text}" stands below no head`);
  return head;
}

/** Nothing of a row is drawn: what its areas are said to be is compared with the statements themselves. */
export function readSaidAreas(picture: Picture): MarkReading[] {
  saidAreas(picture);
  return [];
}
