import type {CareerRoute} from '../../model/framework/framework.ts';
import {isNumber} from '../../model/values/value.ts';
import {type Band, bands} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {linesOf} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {blocks, inPixels, type PixelBox} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import type {LadderRow} from './career-ladder.ts';
import {bandWords} from './reported.ts';

/** Rungs from the top: every band from the lowest to the highest that a row names. */
function rungsOf(all: readonly LadderRow[]): Band[] {
  const named = all.flatMap(({to, route}) => [to, ...(route ? [route.from] : [])]);
  const places = named.map((band) => bands.indexOf(band));
  return bands.slice(Math.min(...places), Math.max(...places) + 1).toReversed();
}

const seriesOf = (band: Band): PixelBox['series'] =>
  band === 'band-2' || band === 'band-3' || band === 'band-4' ? band : 'radiographic';

/** Where things stand, in px. */
interface Layout {
  readonly rungs: readonly Band[];
  readonly routes: readonly LadderRow[];
  /** Left end of all rungs, and the middle of the rail of a route. */
  readonly left: number;
  readonly railX: (index: number) => number;
  /** The line of a rung. */
  readonly y: (band: Band) => number;
  /** Left end of the words beside the rungs, and of those on apprenticeships. */
  readonly words: number;
  readonly level: number;
  /** Baseline of the words on the second route, below the lowest rung. */
  readonly foot: number;
  /** Baseline of the head of the words on apprenticeships. */
  readonly head: number | undefined;
  readonly height: number;
  /** Baseline of how long the first route takes, and the lines of words below it. */
  readonly main: {readonly y: number; readonly lines: readonly string[]};
}

/** Thickness of a rung, and height of a line of words, in px. */
const [thick, textLine] = [6, 20];

function layoutOf(all: readonly LadderRow[], {width, wide}: Frame): Layout {
  const rungs = rungsOf(all);
  const first = rungs.find((band) => all.some(({level}) => level?.band === band));
  const routes = all.filter(({route}) => route);
  const isBeside = wide && routes.length > 0;
  const isOnOneLine = width > 500;
  const left = isBeside ? 256 : 0;
  const room = isBeside ? left - 40 : width;
  const words = routes[0] ? mainLines(routes[0], room) : [];
  const [top, step] = [
    routes.length === 0 ? 22 : isBeside ? 46 : 94 + mainLine * words.length,
    isOnOneLine ? (wide ? 46 : 40) : 54,
  ];
  const bottom = top + (rungs.length - 1) * step;
  const beside = left + 28 + 24 * Math.max(1, routes.length);
  const foot = bottom + (isOnOneLine ? 34 : 34 + textLine);
  const lastWords = foot + textLine * Math.max(0, routes.length - 2);
  const wordsEnd = isBeside ? 52 + 28 + mainLine * (words.length - 1) : 0;
  return {
    rungs,
    routes,
    left,
    railX: (index) => left + 18 + 28 * index,
    y: (band) => top + rungs.indexOf(band) * step,
    words: beside,
    level: isOnOneLine ? beside + (wide ? 236 : 210) : beside,
    foot,
    head: isOnOneLine && first ? top + rungs.indexOf(first) * step - 20 : undefined,
    height: routes.length === 0 ? foot - 16 : Math.max(wordsEnd, lastWords) + 6,
    main: {y: isBeside ? 52 : 32, lines: words},
  };
}

/** The words beside a rung: band and role, and the apprenticeship with how common it is. */
function rungWords(band: Band, all: readonly LadderRow[], at: Layout): SVGElement[] {
  const {words, level: levelX} = at;
  const y = at.y(band) + 5.5;
  const level = all.find((row) => row.level?.band === band)?.level;
  const name = label(words, y, bandWords(band), 't-n');
  if (!level) return [name];
  return [
    name,
    label(words + 64, y, level.role),
    label(levelX, levelX > words ? y : y + textLine, [
      {bold: `Level ${level.level} apprenticeship`},
      `, ${level.uptake}`,
    ]),
  ];
}

export const yearsWords = (years: CareerRoute['years']): string =>
  isNumber(years) ? `${years}\u00a0${years === 1 ? 'year' : 'years'}` : '';

/** Half the width of the head of an arrow, and its height; radius of its foot, in px. */
const [half, headHeight, foot] = [9, 16, 5];

/**
 * A rail for each route, from the rung where it begins to that to which it leads. That nobody is said to have gone it
 * is said in words.
 */
function rail({name, route}: LadderRow, index: number, at: Layout): SVGElement[] {
  if (!route) return [];
  const x = at.railX(index);
  const [from, to] = [at.y(route.from), at.y(route.to)];
  const [tip, base] = [to - thick / 2, to - thick / 2 + headHeight];
  return [
    svg('line', {x1: x, x2: x, y1: from, y2: base - 1, class: 'route'}),
    svg('circle', {cx: x, cy: from, r: foot, class: 'f-highlight'}),
    svg('path', {d: `M${x} ${tip}L${x + half} ${base}L${x - half} ${base}Z`, class: 'f-highlight'}),
    ...(index === 0
      ? [...mainWords(route, at), ...tipWords(name, route, at)]
      : footWords(name, route, index, at)),
  ];
}

/** "Trust 14, planned" */
const tellerWords = (name: string, {standing}: CareerRoute): string =>
  [name, standing].filter(Boolean).join(', ');

/** Who tells of the first route, over its arrow, to whose tip a thin line leads down. */
function tipWords(name: string, route: CareerRoute, {railX, y}: Layout): SVGElement[] {
  const [x, tip] = [railX(0), y(route.to) - thick / 2];
  return [
    svg('line', {x1: x, x2: x, y1: tip - 16, y2: tip, class: 'ray'}),
    label(x - 4, tip - 19, tellerWords(name, route), 't-b teller'),
  ];
}

/** Who tells of another route, below its foot, to which a thin line leads down. */
const footWords = (name: string, route: CareerRoute, index: number, at: Layout): SVGElement[] => {
  const [x, y] = [at.railX(index), at.foot + textLine * (index - 1)];
  return [
    svg('line', {x1: x, x2: x, y1: at.y(route.from) + foot, y2: y - 13, class: 'ray'}),
    label(x - 4, y, tellerWords(name, route), 't-b teller'),
  ];
};

/** What stands beside the rungs, over the first of it; on a phone, where it stands below their roles, nothing. */
const headWords = ({level, head}: Layout): SVGElement[] =>
  head === undefined ? [] : [label(level, head, 'Apprenticeship, and its uptake', 'ax')];

/** Height of a line of the words on the first route, in px. */
const mainLine = 22;

/** "band 2 to band 6, one imaging care assistant" */
function mainLines({route}: LadderRow, width: number): string[] {
  const words = [route ? routeWords(route) : '', route?.who].filter(Boolean).join(', ');
  return linesOf(words, width, (line) => 7.4 * line.length);
}

/** How long the first route is to take, large, from where to where, and who is to go it. */
function mainWords({years}: CareerRoute, {main: {y, lines}}: Layout): SVGElement[] {
  const time = yearsWords(years);
  return [
    ...(time ? [svg('text', {x: 0, y, class: 't'}, svg('tspan', {class: 't-xxl'}, time))] : []),
    ...lines.map((line, index) => label(0, y + 28 + mainLine * index, line, 't-n goer')),
  ];
}

export const routeWords = ({from, to}: CareerRoute): string =>
  `${bandWords(from).toLowerCase()} to ${bandWords(to).toLowerCase()}`;

/** Rungs with words beside them, and an arrow for each route. */
export function drawLadder(all: readonly LadderRow[], frame: Frame): string {
  const at = layoutOf(all, frame);
  return inPixels(frame, at.height, [
    ...blocks(
      at.rungs.map((band) => ({
        x: at.left,
        y: at.y(band) - thick / 2,
        width: at.words - 10 - at.left,
        height: thick,
        series: seriesOf(band),
      })),
    ),
    overlay(
      ...at.rungs.flatMap((band) => rungWords(band, all, at)),
      ...at.routes.flatMap((row, index) => rail(row, index, at)),
      ...headWords(at),
    ),
  ]);
}
