import {firstCases} from '../../model/workforce/waves.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {blocks, inPixels, type PixelBox} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {axes, type ModelRow, modelRows, placeName, places} from './models-rows.ts';
import {asValue, placeColumn} from './reported.ts';

/** A square for a service, a bar for services that are not named: of one width, so that words begin at one place. */
const [side, barHeight] = [12, 4];
/** From the left edge of a mark to its words, in px. */
const indent = side + 7;
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

/** One way in which services differ below the other. */
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
          label(x + indent, y, words, 'ax'),
        ],
        bottom: y - 6,
      };
    }),
  );
}

/**
 * Places that differ in kind stand beside each other with those that are found there; what is no more than said of some
 * stands as a list, since beside each other its entries would read as a scale.
 */
const axisPart = (axis: ModelRow['axis'], ...rest: PartArguments): Part =>
  axis === axes[0] ? placesPart(axis, ...rest) : listPart(axis, ...rest);

type PartArguments = readonly [all: readonly ModelRow[], top: number, frame: Frame];

/** Statements below each other: who it is said of, and beside or below that what. */
function listPart(axis: ModelRow['axis'], ...[all, top, {width}]: PartArguments): Part {
  const own = all
    .filter((row) => row.axis === axis)
    .toSorted((a, b) => Number(a.isNamed) - Number(b.isNamed));
  const isBeside = width >= 560;
  const parts: Part[] = [{blocks: [], shapes: [label(0, top + 14, axis, 't-b')], bottom: top + 18}];
  for (const row of own) {
    const line = parts.at(-1)!.bottom + 4;
    parts.push({
      blocks: [],
      shapes: [svg('line', {x1: 0, x2: width, y1: line, y2: line, class: 'hair'})],
      bottom: line,
    });
    parts.push(entryPart(row, {x: 0, top: line + 4, room: width}, isBeside ? reasonAt : undefined));
  }
  return joined(parts);
}

/** Where what is said begins, where it stands beside whom it is said of, in px. */
const reasonAt = 250;

function placesPart(axis: ModelRow['axis'], ...[all, top, {width}]: PartArguments): Part {
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
    : {x, y: baseline - 7, width: side, height: barHeight, series: 'context'};

/** Who stands there and what places them: below that, or beside it from some place on. */
function entryPart(
  {who, isNamed, reason}: ModelRow,
  {x, top, room}: Box,
  beside: number | undefined = undefined,
): Part {
  const baseline = top + 16;
  const lines = (text: string, left: number, [each, y]: [number, number], look: string) =>
    balanced(unbroken(text), room - left, (line) => each * line.length).map((line, index) =>
      label(x + left, y + 17 * index, line.replaceAll('\u00a0', ' '), look),
    );
  const names = lines(who, indent, [6.9, baseline], 't-b');
  const first = beside === undefined ? baseline + 17 * names.length : baseline;
  const words = lines(reason, beside ?? indent, [6.2, first], '');
  const last = Math.max(baseline + 17 * (names.length - 1), first + 17 * (words.length - 1));
  return {
    blocks: [markAt(isNamed, x, baseline)],
    shapes: [...names, ...words],
    bottom: last + 5,
  };
}

function describe(all: readonly ModelRow[]): string {
  const lists = axes.map((axis) => {
    const found = all.filter((row) => row.axis === axis);
    const told =
      axis === axes[0]
        ? places[axis].map(([stands, name]) => {
            const own = found.filter((row) => row.stands === stands);
            return `${name}: ${own.map(({who, reason}) => `${who} (${reason})`).join(', ') || 'no service is named'}`;
          })
        : found.map(({who, reason}) => `${who}: ${reason}`);
    return `${axis}. ${told.join('; ')}.`;
  });
  return (
    'Services in words, by two ways in which they differ: columns for whether posts rotate, a list for bands. ' +
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
    return {n, missing: firstCases(study).length - n};
  },
  measured: (row) => [asValue(row)],
  unit: ['place', 'places'],
  describe,
  draw,
};
