import type {FigureDefinition, Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {blocks, inPixels, type PixelBox} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {axes, type ModelRow, modelRows, placeName, places} from './models-rows.ts';
import {asValue, placeColumn} from './reported.ts';

/** A square for a service, a bar for services that are not named. */
const [side, bar] = [12, {width: 22, height: 4}];
const gap = 24;
/** From one entry of the key to the next, in px. */
const keyStep = 196;

interface Part {
  readonly blocks: readonly PixelBox[];
  readonly shapes: readonly SVGElement[];
  readonly bottom: number;
}

const joined = (parts: readonly Part[]): Part => ({
  blocks: parts.flatMap((part) => part.blocks),
  shapes: parts.flatMap(({shapes}) => shapes),
  bottom: Math.max(0, ...parts.map(({bottom}) => bottom)),
});

/** An axis is a line with a place at either end and one between; on a phone its places stand below each other. */
function draw(all: readonly ModelRow[], frame: Frame): string {
  const parts: Part[] = [keyPart(all, frame)];
  for (const axis of axes)
    parts.push(axisPart(axis, all, Math.max(0, ...parts.map(({bottom}) => bottom + 26)), frame));
  const whole = joined(parts);
  return inPixels(frame, whole.bottom + 4, [...blocks(whole.blocks), overlay(...whole.shapes)]);
}

/** What the marks are, of those that are drawn. */
function keyPart(all: readonly ModelRow[], {width}: Frame): Part {
  const entries = [
    {isNamed: true, words: 'a service that is named'},
    {isNamed: false, words: 'services that are neither named nor counted'},
  ].filter(({isNamed}) => all.some((row) => row.isNamed === isNamed));
  const isBeside = width >= 400;
  return joined(
    entries.map(({isNamed, words}, index): Part => {
      const [x, y] = isBeside ? [index * keyStep, 14] : [0, 14 + 20 * index];
      const {series, ...mark} = markAt(isNamed, x, y);
      return {
        blocks: [],
        shapes: [
          svg('rect', {...mark, class: `key f-${series}`}),
          label(x + mark.width + 7, y, words, 'ax'),
        ],
        bottom: y - 6,
      };
    }),
  );
}

function axisPart(
  axis: ModelRow['axis'],
  all: readonly ModelRow[],
  top: number,
  {width}: Frame,
): Part {
  const isBeside = width >= 560;
  const room = isBeside ? (width - 2 * gap) / 3 : width;
  let below = top + 22;
  const columns = places[axis].map(([stands], index) => {
    const own = all.filter((row) => row.axis === axis && row.stands === stands);
    const name = placeName({axis, stands});
    const part = placePart(name, own, {
      x: isBeside ? index * (room + gap) : 0,
      top: isBeside ? top + 22 : below,
      room,
    });
    below = part.bottom + 12;
    return part;
  });
  return joined([
    {blocks: [], shapes: [label(0, top + 14, axis, 't-b')], bottom: top + 22},
    ...columns,
  ]);
}

interface Box {
  readonly x: number;
  readonly top: number;
  readonly room: number;
}

/** A place under its name and a line, with whoever stands there. */
function placePart(name: string, own: readonly ModelRow[], {x, top, room}: Box): Part {
  const line = top + 22;
  const head: Part = {
    blocks: [],
    shapes: [
      label(x, top + 15, name, 't-n'),
      svg('line', {x1: x, x2: x + room, y1: line, y2: line, class: 'ref'}),
    ],
    bottom: line,
  };
  if (own.length === 0)
    return joined([
      head,
      {
        blocks: [],
        shapes: [label(x, line + 22, 'no service is named here', 'ax')],
        bottom: line + 26,
      },
    ]);
  const parts: Part[] = [head];
  for (const row of own) parts.push(entryPart(row, {x, top: parts.at(-1)!.bottom + 6, room}));
  return joined(parts);
}

/** A number stays with the word before it, as in "band 2". */
const unbroken = (text: string): string => text.replace(/ (?=\d)/g, '\u00a0');

const markAt = (isNamed: boolean, x: number, baseline: number): PixelBox =>
  isNamed
    ? {x, y: baseline - 11, width: side, height: side, series: 'support'}
    : {x, y: baseline - 7, width: bar.width, height: bar.height, series: 'context'};

/** Who stands there and what places them. */
function entryPart({who, isNamed, reason}: ModelRow, {x, top, room}: Box): Part {
  const baseline = top + 16;
  const indent = isNamed ? side + 7 : bar.width + 7;
  let y = baseline - 17;
  const lines = (text: string, each: number, className: string): SVGElement[] =>
    balanced(unbroken(text), room - indent, (line) => each * line.length).map((line) => {
      y += 17;
      return label(x + indent, y, line.replaceAll('\u00a0', ' '), className);
    });
  const words = [...lines(who, 6.9, 't-b'), ...lines(reason, 6.2, '')];
  return {
    blocks: [markAt(isNamed, x, baseline)],
    shapes: words,
    bottom: y + 5,
  };
}

function describe(all: readonly ModelRow[]): string {
  const lists = axes.map((axis) => {
    const told = places[axis].map(([stands, name]) => {
      const own = all.filter((row) => row.axis === axis && row.stands === stands);
      return `${name}: ${own.map(({who, reason}) => `${who} (${reason})`).join(', ') || 'no service is named'}`;
    });
    return `${axis}. ${told.join('; ')}.`;
  });
  return (
    'Services in words, by two ways in which they differ, each with a place at either end and one between. ' +
    `A square is a service that is named, a bar others that are not and that nobody counted. ${lists.join(' ')}`
  );
}

/** How services deploy their staff, as far as a service is placed by what is printed or observed. */
export const models: FigureDefinition<ModelRow> = {
  id: 'models',
  widths: [328, 600, 904],
  rows: modelRows,
  columns: [
    {key: 'axis', head: 'What differs', value: ({axis}) => axis},
    {key: 'stands', head: 'Place', value: placeName},
    {key: 'who', head: 'Who', value: ({who}) => who},
    {key: 'named', head: 'Named', value: ({isNamed}) => (isNamed ? 'yes' : 'no')},
    {key: 'reason', head: 'What places them', value: ({reason}) => reason},
    placeColumn,
  ],
  base: (all, study) => {
    const n = new Set(all.filter(({isNamed}) => isNamed).map(({who}) => who)).size;
    return {n, missing: study.cases.length - n};
  },
  measured: (row) => [asValue(row)],
  unit: ['place', 'places'],
  describe,
  draw,
};
