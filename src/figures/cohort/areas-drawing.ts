import {practisingStaff, type Standing} from '../../model/framework/framework.ts';
import type {Frame} from '../figure.ts';
import {linesOf} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {type Block, blocks, inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {type AreaRow, noteOf, standingWords} from './areas-of-practice.ts';

/** An area as it is drawn: what is said twice of it, for the same staff, is one arm. */
interface Arm {
  readonly area: string;
  readonly standing: Standing;
  readonly isReported: boolean;
  readonly isWanted: boolean;
  readonly note: string;
}

/** Where the block of what is usual stands, and where arms end, in px from the left. */
interface Stops {
  /** Left edge of the block: its names stand left of it, or above it where it has no room there. */
  readonly start: number;
  readonly core: number;
  readonly new: number;
  readonly wanted: number;
  readonly pitch: number;
  readonly letter: number;
}

function stopsOf({width, wide}: Frame): Stops {
  const [start, block, step] = wide
    ? [190, 110, 130]
    : width >= 500
      ? [168, 60, 52]
      : width >= 400
        ? [0, 72, 48]
        : [0, 44, 30];
  return {
    start,
    core: start + block,
    new: start + block + step,
    wanted: start + block + 2 * step,
    pitch: wide ? 31 : 29,
    letter: wide ? 8.2 : 7.4,
  };
}

/** Thickness of an arm, room between it and its words, and between lines of these, in px. */
const [thickness, gap, line] = [12, 10, 18];
/** Room for the head of a standing, above its first arm, and from one name of what is usual to the next. */
const [headRoom, nameStep] = [30, 31];
/** Arms of staff without a block stand this far below the block of others, so that they don't seem to hang from it. */
const apart = 14;

interface Part {
  readonly blocks: readonly Block[];
  /** What is called for and not there yet, as frames. */
  readonly frames: readonly SVGElement[];
  readonly words: readonly SVGElement[];
  readonly bottom: number;
}

/** The arms of one staff: what is reported first, then what is called for, what is both at the turn. */
function armsOf(rows: readonly AreaRow[]): Arm[] {
  const beyond = rows.filter(({standing}) => standing !== 'usual');
  const arms = [...Map.groupBy(beyond, ({area}) => area)].map(([area, said]): Arm => {
    const isWanted = said.some(({standing}) => standing === 'wanted');
    return {
      area,
      standing: isWanted ? 'wanted' : 'new',
      isReported: said.some(({standing}) => standing === 'new'),
      isWanted,
      note: [...new Set(said.map(noteOf).filter(Boolean))].join(', '),
    };
  });
  const place = ({isReported, isWanted}: Arm): number => Number(isWanted) + Number(!isReported);
  return arms.toSorted((a, b) => place(a) - place(b));
}

/** An arm from the block to where it ends, solid as far as somebody works there, with its words at the end. */
function armPart(
  {area, standing, isReported, isWanted, note}: Arm,
  series: Block['series'],
  top: number,
  {stops, width}: {readonly stops: Stops; readonly width: number},
): Part {
  const end = standing === 'wanted' ? stops.wanted : stops.new;
  const [y, x] = [top + (stops.pitch - thickness) / 2, end + gap];
  const lines = linesOf(area, width - x, (text) => stops.letter * text.length);
  const from = isReported ? stops.new : stops.core;
  const last = y + 11 + line * (lines.length - 1);
  const hasRoom = x + stops.letter * area.length + 8 + 5.8 * note.length < width;
  return {
    blocks: isReported
      ? [{x: stops.core, y, width: stops.new - stops.core, height: thickness, series}]
      : [],
    frames: isWanted ? [frame(from, y, stops.wanted - from)] : [],
    words: [
      ...lines.map((text, index) =>
        svg(
          'text',
          {x, y: y + 11 + line * index, class: 't'},
          svg('tspan', {class: 't-n'}, text),
          ...(note && hasRoom ? [svg('tspan', {class: 'ax', dx: 8}, note)] : []),
        ),
      ),
      ...(note && !hasRoom ? [label(x, last + line - 1, note, 'ax')] : []),
    ],
    bottom: top + stops.pitch + line * (lines.length - 1) + (note && !hasRoom ? line : 0),
  };
}

const frame = (x: number, y: number, width: number): SVGElement =>
  svg('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: thickness - 1,
    class: 'cell-solid',
  });

/** The arms of one staff below each other, with a head wherever another standing begins. */
function armParts(
  rows: readonly AreaRow[],
  series: Block['series'],
  top: number,
  before: Standing | undefined,
  room: {readonly stops: Stops; readonly width: number},
): Part[] {
  let [y, last] = [top, before];
  return armsOf(rows).flatMap((arm) => {
    const isHeaded = arm.standing !== last;
    const at = y + (isHeaded ? headRoom : 0);
    const x = (arm.standing === 'wanted' ? room.stops.wanted : room.stops.new) + gap;
    const words = isHeaded ? [label(x, at - 6, standingWords[arm.standing], 't-b')] : [];
    const part = armPart(arm, series, at, room);
    [y, last] = [part.bottom, arm.standing];
    return [{...part, words: [...words, ...part.words]}];
  });
}

/** The block of what is usual, as high as the arms that come out of it, with its names. */
function corePart(
  names: readonly string[],
  series: Block['series'],
  [top, bottom]: readonly [number, number],
  {start, core}: Stops,
): Part {
  const first = isBeside({start}) ? top + 24 : top - 14 - nameStep * (names.length - 1);
  return {
    blocks: [{x: start, y: top, width: core - start, height: bottom - top, series}],
    frames: [],
    words: names.map((name, index) => label(0, first + index * nameStep, name, 't-xl')),
    bottom,
  };
}

const isBeside = ({start}: Pick<Stops, 'start'>): boolean => start > 0;

/** A block of what is usual for each staff, and arms that reach out of it. */
function staffParts(all: readonly AreaRow[], frame: Frame): Part[] {
  const stops = stopsOf(frame);
  const parts: Part[] = [];
  let last: Standing | undefined;
  for (const staff of practisingStaff) {
    const rows = all.filter((row) => row.staff === staff);
    const names = rows.filter(({standing}) => standing === 'usual').map(({area}) => area);
    const start = Math.max(0, ...parts.map(({bottom}) => bottom));
    const room = isBeside(stops) ? 24 : 28 + nameStep * names.length;
    const above = names.length > 0 ? room : start > 0 ? apart : 0;
    const top = start + above;
    const arms = armParts(rows, staff, top, last, {stops, width: frame.width});
    last = armsOf(rows).at(-1)?.standing ?? last;
    if (names.length > 0) {
      const least = top + (isBeside(stops) ? 10 + nameStep * names.length : 40);
      const bottom = Math.max(least, ...arms.map((arm) => arm.bottom));
      const core = corePart(names, staff, [top, bottom], stops);
      parts.push({
        ...core,
        words: [label(0, start + 14, standingWords.usual, 't-b'), ...core.words],
      });
    }
    parts.push(...arms);
  }
  return parts;
}

export function drawAreas(all: readonly AreaRow[], frame: Frame): string {
  const parts = staffParts(all, frame);
  return inPixels(frame, Math.max(...parts.map(({bottom}) => bottom)) + 4, [
    ...blocks(parts.flatMap((part) => part.blocks)),
    overlay(...parts.flatMap(({frames, words}) => [...frames, ...words])),
  ]);
}
