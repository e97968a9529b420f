import {printedIn} from './bars.ts';
import type {Reader, Reading} from './compare.ts';
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

/** What a pattern stands for, by the words beside its sample: "1–3" or "10 or more people". */
function stepsOf({rects, texts}: Picture): Map<string, {low: number; high: number}> {
  const samples = rects.filter(
    (rect) => rect.own.includes('sim') && isRuled(rect) && rect.fill.includes('-density-'),
  );
  return new Map(
    samples.map((sample) => {
      const [words] = texts
        .filter(({x, y}) => x > sample.right && Math.abs(y - middleOf(sample)) < 6)
        .toSorted((a, b) => a.x - b.x);
      const [low = Number.NaN, high = Number.POSITIVE_INFINITY] = (
        words?.text.match(/\d+/g) ?? []
      ).map(Number);
      return [sample.fill, {low, high}];
    }),
  );
}

/** Solid cells hold a numeral or "all"; a frame holds a zero. */
function readDeployment(
  picture: Picture,
  names: readonly Named[] = trustNames(picture),
): Reading[] {
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
  const cells = picture.rects.filter(
    (rect) => inGrid({y: middleOf(rect)}) && rect.bottom - rect.top > 10,
  );
  const ruled = cells
    .filter((rect) => isMark(rect) && isRuled(rect))
    .map((rect): Reading => {
      const {row, column} = place(rect);
      const step = steps.get(rect.fill);
      if (!step)
        throw new Error(
          `row "${row}", column "${column}": the ruling of the cell has no sample in the key`,
        );
      return {what: 'ruled cell', row, between: {column, ...step}, look: 'ruled'};
    });
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
  const known = solids.flatMap((rect): Reading[] => {
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
    .map((line): Reading => ({
      what: 'dash of a zero',
      row: nearestName(names, line.y1),
      between: {column: columnAt((line.x1 + line.x2) / 2), low: 0, high: 0},
      look: 'ruled',
    }));
  const gaps = cells.filter(has('gap')).map((rect): Reading => ({
    what: 'dotted cell',
    row: place(rect).row,
    missing: place(rect).column,
  }));
  return [...ruled, ...known, ...nobody, ...gaps];
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

export const deployment: Reader = {
  shown: () => columns,
  unshown: {},
  gaps: () => columns,
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

export const trustDeployment: Reader = {
  ...deployment,
  read: (picture) => readDeployment(picture, bandNames(picture)),
};
