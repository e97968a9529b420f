import {isSaidAreas, readSaidAreas} from './areas-said.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {isOpposed, readOpposed} from './opposed.ts';
import {has, isMark, isRuled, type Picture, type Rect, type Text} from './picture.ts';
import {middleOf, type Named, nearestName, trustNames} from './rows.ts';

// Readers of the figures that draw cells: row by column by kind.

const centre = ({left, right}: Rect): number => (left + right) / 2;

/**
 * Names of areas over the columns. On a slant they end at the column;
 * level, they stand in its middle, on one line or two.
 */
function columnHeads({texts}: Picture, top: number): {readonly name: string; readonly x: number}[] {
  const heads = texts.filter(
    ({y, text, classes, anchor}) =>
      (y < top &&
        y > top - 40 &&
        classes.includes('t') &&
        anchor !== 'end' &&
        /^[A-Z]/.test(text) &&
        text !== 'Trust') ||
      isSlanted(y, top, text),
  );
  const level = heads.filter(({anchor}) => anchor === 'middle');
  if (level.length === 0)
    return heads.map(({text, x}) => ({name: text, x: x + 3})).toSorted((a, b) => a.x - b.x);
  const words = texts.filter(({y, anchor}) => y < top && y > top - 40 && anchor === 'middle');
  return [...Map.groupBy(words, ({x}) => x)].map(([x, list]) => ({
    x,
    name: list
      .toSorted((a, b) => a.y - b.y)
      .map(({text}) => text)
      .join(' '),
  }));
}

const isSlanted = (y: number, top: number, text: string): boolean =>
  Math.abs(y - (top - 7 - 4.5)) < 1 && /^[A-Z]/.test(text) && text !== 'Trust';

/** Squares are told apart by their sides, which differ by more than this, in px. */
const alike = 1;

interface Step {
  readonly side: number;
  readonly low: number;
  readonly high: number;
}

/** What the square of a size stands for, by the words beside its sample: "1–3" or "10 or more people". */
function stepsOf({rects, texts}: Picture): Step[] {
  const samples = rects.filter((rect) => rect.own.includes('sim') && isSquare(rect));
  return samples.map((sample) => {
    const [words] = texts
      .filter(({x, y}) => x > sample.right && Math.abs(y - middleOf(sample)) < 6)
      .toSorted((a, b) => a.x - b.x);
    const [low = Number.NaN, high = Number.POSITIVE_INFINITY] = (
      words?.text.match(/\d+/g) ?? []
    ).map(Number);
    return {side: sideOf(sample), low, high};
  });
}

const sideOf = ({left, right}: Rect): number => right - left;
const isSquare = (rect: Rect): boolean =>
  Math.abs(sideOf(rect) - (rect.bottom - rect.top)) < 0.1 && rect.classes.includes('wash');

type Heads = ReturnType<typeof columnHeads>;

const pitchOf = (heads: Heads): number => Math.abs((heads[1]?.x ?? 0) - (heads[0]?.x ?? 0));

/**
 * A zero in each column below a frame that says that nobody is tied to any; where two frames say that this follows from
 * words, the table has no number.
 */
function spansOf(
  {texts}: Picture,
  spans: readonly Rect[],
  heads: Heads,
  rowOf: (rect: Rect) => string,
): MarkReading[] {
  return [...Map.groupBy(spans, rowOf)].flatMap(([row, frames]) => {
    const [outer] = frames.toSorted((a, b) => a.left - b.left);
    const isSaid = texts.some(
      ({text, y}) => /^nobody is tied/.test(text) && outer && Math.abs(y - middleOf(outer)) < 3,
    );
    if (!outer || !isSaid) throw new Error(`row "${row}": a frame over all areas says nothing`);
    return heads
      .filter(({x}) => x > outer.left && x < outer.right)
      .map(({name}): MarkReading => ({
        what: 'frame over all areas',
        row,
        ...(frames.length > 1 ? {missing: name} : {values: [printedIn(name, '0')]}),
        look: frames.length > 1 ? 'double' : 'solid',
        lookOf: (of) => of(name),
      }));
  });
}

/** Solid cells hold a numeral or "all"; a frame holds a zero. */
function readDeployment(
  picture: Picture,
  names: readonly Named[] = trustNames(picture),
): MarkReading[] {
  if (isSaidAreas(picture)) return readSaidAreas(picture);
  if (isOpposed(picture)) return readOpposed(picture, columns);
  const first = Math.min(...names.map(({y}) => y));
  const pitch = names.length > 1 ? Math.abs((names[1]?.y ?? 0) - (names[0]?.y ?? 0)) : 25;
  const top = first - pitch / 2;
  const heads = columnHeads(picture, top);
  const columnAt = (x: number): string =>
    heads.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.name ?? '';
  const steps = stepsOf(picture);
  const inGrid = ({y}: {readonly y: number}): boolean =>
    y > top && y < Math.max(...names.map((each) => each.y)) + pitch / 2;
  const place = (rect: Rect): {row: string; column: string} => ({
    row: nearestName(names, middleOf(rect), undefined, pitch / 2),
    column: columnAt(centre(rect)),
  });
  const textIn = (rect: Rect): Text | undefined =>
    picture.texts.find(
      ({x, y}) => Math.abs(x - centre(rect)) < 2 && Math.abs(y - middleOf(rect)) < 3,
    );
  const inRows = picture.rects.filter((rect) => inGrid({y: middleOf(rect)}));
  const ruled = inRows
    .filter((rect) => isMark(rect) && isRuled(rect))
    .map((rect): MarkReading => {
      const {row, column} = place(rect);
      const step = steps.find(({side}) => Math.abs(side - sideOf(rect)) < alike);
      if (!step)
        throw new Error(
          `row "${row}", column "${column}": the square in the cell has no sample in the key`,
        );
      return {
        what: 'square',
        row,
        between: {column, low: step.low, high: step.high},
        look: 'ruled',
      };
    });
  // One frame over all areas says of each what a frame around a zero says of one.
  const isSpan = (rect: Rect): boolean =>
    has('cell-solid')(rect) && sideOf(rect) > 3 * pitchOf(heads);
  const spans = inRows.filter(isSpan);
  const spanned = spansOf(picture, spans, heads, (rect) => place(rect).row);
  const cells = inRows.filter((rect) => rect.bottom - rect.top > 10 && !isSpan(rect));
  // A frame within a frame is a derived value, drawn double.
  const frames = cells.filter(has('cell-solid'));
  const widest = Math.max(...frames.map(({left, right}) => right - left));
  const inner = new Set([
    ...frames.filter(({left, right}) => right - left < widest - 2),
    ...cells.filter(has('core')),
  ]);
  const cellKey = (rect: Rect): string => Object.values(place(rect)).join();
  const doubles = new Set([...inner].map(cellKey));
  const solids = cells.filter(
    (rect) =>
      (isMark(rect) && !isRuled(rect)) || (rect.classes.includes('cell-solid') && !inner.has(rect)),
  );
  const known = solids.flatMap((rect): MarkReading[] => {
    const {row, column} = place(rect);
    const text = textIn(rect);
    if (!text)
      throw new Error(`row "${row}", column "${column}": a cell has neither a numeral nor a word`);
    if (text.text === 'all')
      return [
        {
          what: 'cell',
          row,
          words: {column: 'rotation', text: 'all posts rotate'},
          instead: column,
          look: 'known',
          lookOf: (of) => of('rotation'),
        },
      ];
    return [
      {
        what: 'cell',
        row,
        values: [printedIn(column, text.text)],
        look: doubles.has(cellKey(rect)) ? 'double' : 'solid',
      },
    ];
  });
  const nobody = picture.lines
    .filter((line) => has('nobody')(line) && inGrid({y: line.y1}))
    .map((line): MarkReading => ({
      what: 'dash of a zero',
      row: nearestName(names, line.y1),
      between: {column: columnAt((line.x1 + line.x2) / 2), low: 0, high: 0},
      look: 'ruled',
    }));
  const gaps = cells.filter(has('gap')).map((rect): MarkReading => ({
    what: 'dotted cell',
    row: place(rect).row,
    missing: place(rect).column,
  }));
  return [...ruled, ...spanned, ...known, ...nobody, ...gaps];
}

const columns = [
  'x_ray',
  'ct',
  'mri',
  'ultrasound',
  'mammography',
  'nuclear_medicine',
  'interventional',
  'dexa',
  'cardiac',
  'theatre_and_mobile',
  'general_or_clerical',
  'rotational',
];

export const deploymentReader: MarkReader = {
  shown: (_width, picture) => (isSaidAreas(picture) ? [] : columns),
  unshown: Object.fromEntries(
    columns.map((column) => [column, 'words on areas stand in their place']),
  ),
  gaps: (_width, picture) => (isSaidAreas(picture) ? [] : columns),
  name: ([trust = '']) => trust,
  read: (picture) => readDeployment(picture),
};

/** Bands at the left of a grid of one trust: "Bands 2–3", on a phone "2–3". */
const bandNames = ({texts}: Picture): Named[] =>
  texts
    .filter(({text, anchor}) => anchor === 'end' && /^(?:Bands? )?\d(?:–\d)?$/.test(text))
    .map(({text, x, y}) => ({
      name: /^\d/.test(text) ? `${text.length > 1 ? 'Bands' : 'Band'} ${text}` : text,
      x,
      y,
    }));

export const trustDeploymentReader: MarkReader = {
  ...deploymentReader,
  read: (picture) => readDeployment(picture, bandNames(picture)),
};
