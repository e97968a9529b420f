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

export const deploymentReader: Reader = {
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

export const trustDeploymentReader: Reader = {
  ...deploymentReader,
  read: (picture) => readDeployment(picture, bandNames(picture)),
};

const participant = /^(RSM|INR)\d+$/;
const categoryNumber = /^\d+\.\d+$/;

/** Kinds of a cell by what stands in it; an outline stands for a participant as a whole. */
function kindOf(rects: readonly Rect[], side: number, isOutlined: boolean): string {
  const marked = rects.find(isMark);
  if (isOutlined)
    return rects.length > 0 ? 'something within an outline' : 'nothing of this participant';
  if (marked) return marked.bottom - marked.top > 0.75 * side ? 'quoted' : 'reported';
  return rects.length > 0 ? 'nothing here' : 'no mark at all';
}

/** Participants in outlines with their numbers in them, below the name of their group. */
function inOutlines({texts}: Picture, outlines: readonly Rect[]): string[] {
  return outlines.map((outline) => {
    const number = texts.find(
      ({text, x, y}) =>
        /^\d+$/.test(text) &&
        Math.abs(x - centre(outline)) < 2 &&
        Math.abs(y - middleOf(outline)) < 4,
    )?.text;
    const head = texts
      .filter(
        ({text, y}) => /^(Service managers|Network representatives)/.test(text) && y < outline.top,
      )
      .toSorted((a, b) => b.y - a.y)[0]?.text;
    if (number === undefined || head === undefined)
      throw new Error(
        `an outline at x ${Math.round(outline.left)}, y ${Math.round(outline.top)} has no number or stands in no group`,
      );
    return `${head.startsWith('Service') ? 'RSM' : 'INR'}${number}`;
  });
}

/**
 * Numbers over some of the participants of a group: the others stand between them, evenly.
 * The first stands below the name of the group.
 */
function across({texts}: Picture, side: number): Named[] {
  const heads = texts.filter(({text}) => /^\d+ .*\((RSM|INR)\)$/.test(text));
  return heads.flatMap((head) => {
    const next = Math.min(
      Number.POSITIVE_INFINITY,
      ...heads.filter(({x}) => x > head.x).map(({x}) => x),
    );
    const numbers = texts
      .filter(
        ({text, anchor, x, y}) =>
          anchor === 'middle' &&
          /^\d+$/.test(text) &&
          y > head.y &&
          y < head.y + 30 &&
          x >= head.x &&
          x < next,
      )
      .map(({text, x}) => ({number: Number(text), x}));
    const [first, last] = [head.x + side / 2, numbers.at(-1)];
    const count = Number.parseInt(head.text, 10);
    const kind = head.text.includes('RSM') ? 'RSM' : 'INR';
    const pitch = last && last.number > 1 ? (last.x - first) / (last.number - 1) : 0;
    const people = Array.from({length: count}, (_, index) => ({
      name: `${kind}${index + 1}`,
      x: first + index * pitch,
      y: 0,
    }));
    const off = numbers.find(
      ({number, x}) => Math.abs(x - (people[number - 1]?.x ?? Number.NaN)) > 0.6,
    );
    if (off)
      throw new Error(`the number ${off.number} of ${kind} does not stand over its participant`);
    return people;
  });
}

function readCoverage(picture: Picture): Reading[] {
  const isPhone = picture.texts.some(
    ({text, anchor}) => participant.test(text) && anchor === 'end',
  );
  const side = Math.max(...picture.rects.filter(isMark).map(({left, right}) => right - left));
  const people = isPhone
    ? picture.texts
        .filter(({text}) => participant.test(text))
        .map(({text, x, y}) => ({name: text, x, y}))
    : across(picture, side);
  const categories = isPhone
    ? picture.texts
        .filter(({text, anchor}) => categoryNumber.test(text) && anchor === 'middle')
        .map(({text, x, y}) => ({name: text, x, y}))
    : picture.texts
        .filter(({bold, x}) => categoryNumber.test(bold) && x === 0)
        .map(({text, x, y}) => ({name: text, x, y}));
  const at = (each: Named, rect: Rect, way: 'x' | 'y', reach: number): boolean =>
    Math.abs((way === 'x' ? centre(rect) : middleOf(rect)) - each[way]) < reach;
  const outlines = picture.rects.filter(({classes}) => classes.includes('cell'));
  const outlined = isPhone
    ? inOutlines(picture, outlines)
    : people
        .filter((person) => outlines.some((outline) => at(person, outline, 'x', side / 2)))
        .map(({name}) => name);
  if (outlined.length !== outlines.length) throw new Error('an outline stands at no participant');
  const inCell =
    (person: Named, category: Named) =>
    (rect: Rect): boolean => {
      if (outlines.includes(rect)) return false;
      if (isPhone) return at(person, rect, 'y', 9) && at(category, rect, 'x', 8);
      // Below 800 px the name of a category stands over its squares.
      const down = middleOf(rect) - category.y;
      return (
        at(person, rect, 'x', side / 2) &&
        (picture.width > 800 ? Math.abs(down) < 10 : down > 0 && down < 30)
      );
    };
  const names = new Set([...people.map(({name}) => name), ...outlined]);
  const said = picture.texts
    .flatMap(({text}) => /, \d+ of (\d+)$/.exec(text)?.[1] ?? [])
    .reduce((sum, count) => sum + Number(count), 0);
  if (isPhone && said !== names.size)
    throw new Error(`the heads speak of ${said} participants, the drawing shows ${names.size}`);
  return [...names].flatMap((name) =>
    categories.map((category): Reading => {
      const person = people.find((each) => each.name === name);
      return {
        what: 'cell',
        row: name,
        words: {
          column: category.name,
          text: kindOf(
            person ? picture.rects.filter(inCell(person, category)) : [],
            side,
            outlined.includes(name),
          ),
        },
      };
    }),
  );
}

export const coverageReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([name = '']) => name,
  read: readCoverage,
};

/**
 * Squares in lines, below or beside the name of each line;
 * a count and its group stand over where its squares begin.
 */
function readParticipation(picture: Picture): Reading[] {
  const words = /^(\d+)(?: of (\d+))? (.+)$/;
  const heads = picture.texts.filter(({text, bold, x}) => bold === text && x === 0);
  const counts = picture.texts.filter(({text, bold}) => words.test(text) && bold !== text);
  const squares = picture.rects.filter(
    ({own, classes}) => isMark({classes, own, fill: ''}) || classes.includes('cell'),
  );
  const wide = picture.width > 800;
  const lineOf = (y: number): number =>
    heads.findLastIndex((head) => head.y - (wide ? 26 : 0) <= y);
  return heads.flatMap((head, index) => {
    const own = counts.filter(({y}) => lineOf(y) === index).toSorted((a, b) => a.x - b.x);
    const all = squares
      .filter((square) => lineOf(middleOf(square)) === index)
      .toSorted((a, b) => middleOf(a) - middleOf(b) || a.left - b.left);
    return own.flatMap((count, place): Reading[] => {
      const next = own[place + 1]?.x ?? Number.POSITIVE_INFINITY;
      const mine = all.filter(({left}) => left >= count.x - 1 && left < next - 1);
      const filled = mine.filter(isMark).length;
      const [, number = '', whole = '', group = ''] = words.exec(count.text) ?? [];
      const row = `${head.text}: ${group}`;
      return [
        {
          what: 'row of squares',
          row,
          values: [{column: 'count', value: filled, perPixel: 1}],
          look: 'known',
        },
        {what: 'numeral', row, repeats: true, values: [printedIn('count', number)]},
        {
          what: 'squares with those that are empty',
          row,
          words: {column: 'of', text: mine.length > filled ? String(mine.length) : ''},
          repeats: true,
        },
        {what: 'numeral of the whole', row, words: {column: 'of', text: whole}, repeats: true},
      ];
    });
  });
}

export const participationReader: Reader = {
  shown: () => ['count'],
  unshown: {},
  name: ([line = '', group = '']) => `${line}: ${group}`,
  read: readParticipation,
};
