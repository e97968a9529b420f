import type {MarkReader, MarkReading} from './mark-reading.ts';
import {has, isMark, type Line, type Picture, type Rect, type Text} from './picture.ts';
import type {Named} from './rows.ts';

// The coverage of the framework: squares on lines, a participant by a category.

const centre = ({left, right}: Rect): number => (left + right) / 2;

const participant = /^(RSM|INR)\d+$/;
const categoryNumber = /^\d+\.\d+$/;

/** Kinds of a cell by what stands on its line. */
function kindOf(rects: readonly Rect[], side: number): string {
  const marked = rects.find(isMark);
  if (marked) return marked.bottom - marked.top > 0.75 * side ? 'quoted' : 'reported';
  return rects.length > 0 ? 'a mark of no kind' : 'nothing here';
}

interface GroupHead {
  readonly kind: string;
  readonly reported: number;
  readonly all: number;
  readonly x: number;
  readonly y: number;
}

/** "Managers (RSM), 21 of 24 quoted or reported" over each group, in a line or two. */
const groupHeads = ({texts}: Picture): GroupHead[] =>
  texts.flatMap(({text, x, y}) => {
    if (!/^.+ \((RSM|INR)\)/.test(text)) return [];
    const below = texts.find((other) => other.x === x && other.y > y && other.y < y + 20);
    const words = text.includes(',') ? text : `${text}, ${below?.text}`;
    const [, kind, reported, all] =
      /^.+ \((RSM|INR)\), (\d+) of (\d+) quoted or reported$/.exec(words) ?? [];
    return kind === undefined ? [] : [{kind, reported: Number(reported), all: Number(all), x, y}];
  });

/** The group that something belongs to: across, the one that begins last to the left; down, the last one above. */
function groupAt(
  heads: readonly GroupHead[],
  {x, y}: {readonly x: number; readonly y: number},
): string {
  const isAcross = new Set(heads.map((head) => head.y)).size < Math.max(2, heads.length);
  const kind = heads.findLast((head) => (isAcross ? head.x <= x : head.y <= y))?.kind;
  if (kind === undefined) throw new Error(`what stands at x ${x}, y ${y} is in no group`);
  return kind;
}

/** Participants of whom nothing is on record: plain numbers, in lines below the words that say so. */
function silentIn({texts}: Picture, heads: readonly GroupHead[]): string[] {
  const words = texts.filter(({text}) => text === 'Neither quoted nor reported');
  return texts
    .filter(({text, own, bold}) => /^\d+$/.test(text) && own.includes('ax') && bold !== text)
    .map((number) => {
      const group = groupAt(heads, number);
      if (!words.some((each) => each.y < number.y && groupAt(heads, each) === group))
        throw new Error(`the number ${number.text} stands below no words`);
      return `${group}${number.text}`;
    });
}

/** Participants of whom something is on record: at the left of their line, or by a number over their column. */
function peopleIn({texts}: Picture, heads: readonly GroupHead[]): Named[] {
  const down = texts.filter(({text, anchor}) => participant.test(text) && anchor === 'end');
  if (down.length > 0) return down.map(({text, x, y}) => ({name: text, x, y}));
  return texts
    .filter(({text, bold, anchor}) => anchor === 'middle' && bold === text && /^\d+$/.test(text))
    .map((number) => ({
      name: `${groupAt(heads, number)}${number.text}`,
      x: number.x,
      y: number.y,
    }));
}

function readCoverage(picture: Picture): MarkReading[] {
  const heads = groupHeads(picture);
  const isDown = picture.texts.some(({text, anchor}) => participant.test(text) && anchor === 'end');
  checkKey(picture);
  const squares = picture.rects.filter((rect) => isMark(rect) && !isKey(rect));
  const side = Math.max(...squares.map(({left, right}) => right - left));
  const people = peopleIn(picture, heads);
  const silent = silentIn(picture, heads);
  checkCounts(heads, people, silent);
  const feet = picture.lines.filter((line) => has('grid')(line) && line.y1 === line.y2);
  const named = picture.texts.filter(
    ({text, bold, anchor, x}) =>
      categoryNumber.test(bold) && (isDown ? anchor === 'middle' && bold === text : x === 0),
  );
  const categories = isDown ? alikeIn(named) : named;
  const footOf = (person: Named, category: Text): Line => {
    // Down, a line is that of the participant beside it; across, that of the category beside or above it.
    const [from, reach] = isDown ? [person.y - 8, 26] : [category.y, picture.width > 800 ? 16 : 46];
    const x = isDown ? category.x : person.x;
    const found = feet.find(({x1, x2, y1}) => x1 <= x && x <= x2 && y1 > from && y1 < from + reach);
    if (!found) throw new Error(`${person.name}, ${category.bold}: there is no line to stand on`);
    return found;
  };
  const placed = new Set<Rect>();
  const cells = people.flatMap((person) =>
    categories.map((category): MarkReading => {
      const [x, y] = [isDown ? category.x : person.x, footOf(person, category).y1 - 0.5];
      const here = squares.filter(
        (rect) => Math.abs(centre(rect) - x) < 0.6 && Math.abs(rect.bottom - y) < 0.6,
      );
      for (const rect of here) placed.add(rect);
      return {
        what: 'cell',
        row: person.name,
        words: {column: category.bold, text: kindOf(here, side)},
      };
    }),
  );
  const stray = squares.find((rect) => !placed.has(rect));
  if (stray)
    throw new Error(
      `the square at x ${Math.round(stray.left)}, y ${Math.round(stray.top)} stands in no cell`,
    );
  return [
    ...cells,
    ...silent.flatMap((row) =>
      categories.map((category): MarkReading => ({
        what: 'number',
        row,
        words: {column: category.bold, text: 'nothing of this participant'},
      })),
    ),
  ];
}

/** Numbers of categories that head each group: every time the same ones at the same places. */
function alikeIn(numbers: readonly Text[]): Text[] {
  const lines = [...Map.groupBy(numbers, ({y}) => y).values()].map((line) =>
    line.toSorted((a, b) => a.x - b.x),
  );
  const said = lines.map((line) => line.map(({text, x}) => `${text} at ${x}`).join(', '));
  if (new Set(said).size > 1) throw new Error(`categories are headed as ${said.join(' and as ')}`);
  return lines[0] ?? [];
}

const isKey = has('key');

/** A full square beside "quoted" and a half one on the same foot beside "reported only". */
function checkKey({rects, texts}: Picture): void {
  const squares = rects.filter(isKey).toSorted((a, b) => a.left - b.left);
  const said = squares.map(({left, right, top, bottom}) => {
    const words = texts.find(({x, y}) => x > right && x < right + 10 && y > top - 8 && y < bottom);
    return `${bottom - top > 0.75 * (right - left) ? 'full' : 'half'}: ${words?.text}`;
  });
  if (said.join() !== 'full: quoted,half: reported only')
    throw new Error(`the key says "${said.join()}"`);
}

/** Heads say how many of a group are drawn, and how many there are. */
function checkCounts(
  heads: readonly GroupHead[],
  people: readonly Named[],
  silent: readonly string[],
): void {
  for (const {kind, reported, all} of heads) {
    const own = people.filter(({name}) => name.startsWith(kind)).length;
    const others = silent.filter((name) => name.startsWith(kind)).length;
    if (own !== reported || own + others !== all)
      throw new Error(
        `the head says ${reported} of ${all} ${kind}, the drawing shows ${own} of ${own + others}`,
      );
  }
}

export const coverageReader: MarkReader = {
  shown: () => [],
  unshown: {},
  name: ([name = '']) => name,
  read: readCoverage,
};
