import type {Apprenticeship, CareerRoute} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {measuredOf, notInText} from '../../model/values/measured.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {isNumber} from '../../model/values/value.ts';
import {type Band, bands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {linesOf} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {type Block, blocks, inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {measuredColumn} from '../table/columns.ts';
import {asValue, bandWords, placeColumn, whoReports} from './reported.ts';

/** A level of apprenticeship, or a way from band to band that services tell of. */
interface Row extends Sourced {
  readonly name: string;
  readonly to: Band;
  readonly level?: Apprenticeship;
  readonly route?: CareerRoute;
}

/** Levels from the lowest, then routes from the longest; services that tell the same share a row. */
function rows(study: Study): Row[] {
  const levels = study.apprenticeships
    .toSorted((a, b) => a.level - b.level)
    .map((level): Row => ({...origin(level), name: `Level ${level.level}`, to: level.band, level}));
  const routes = [
    ...Map.groupBy(study.routes, ({from, to, years}) => [from, to, years].join()).values(),
  ].flatMap((alike): Row[] => {
    const [route] = alike;
    const name = whoReports(
      study,
      alike.map(({participant}) => participant),
    );
    return route ? [{...origin(route), name, to: route.to, route}] : [];
  });
  return [...levels, ...routes.toSorted((a, b) => rise(b) - rise(a))];
}

const origin = ({provenance, source, place}: Sourced): Sourced => ({provenance, source, place});
const rise = ({route}: Row): number =>
  route ? bands.indexOf(route.to) - bands.indexOf(route.from) : 0;

/** Rungs from the top: every band from the lowest to the highest that a row names. */
function rungsOf(all: readonly Row[]): Band[] {
  const named = all.flatMap(({to, route}) => [to, ...(route ? [route.from] : [])]);
  const places = named.map((band) => bands.indexOf(band));
  return bands.slice(Math.min(...places), Math.max(...places) + 1).toReversed();
}

const seriesOf = (band: Band): Block['series'] =>
  band === 'band-2' || band === 'band-3' || band === 'band-4' ? band : 'radiographic';

/** Where things stand. */
interface Layout {
  readonly rungs: readonly Band[];
  readonly routes: readonly Row[];
  /** The line of a rung. */
  readonly y: (band: Band) => number;
  readonly step: number;
  /** Middle of the rail of a route. */
  readonly railX: (index: number) => number;
  /** Left end of the words above a rung. */
  readonly x: number;
  readonly height: number;
  /** In how many lines the words above a rung stand. */
  readonly lines: 1 | 2 | 3;
}

/** Thickness of a rung at its coloured end, and height of a line of words, in px. */
const [thick, textLine] = [6, 20];

function layoutOf(all: readonly Row[], width: number): Layout {
  const rungs = rungsOf(all);
  const routes = all.filter(({route}) => route);
  const lines = width > 800 ? 1 : width > 400 ? 2 : 3;
  const [top, step, beside] = [30, 40 + textLine * Math.max(1, lines - 1), width > 400 ? 130 : 100];
  const railX = (index: number): number => (index === 0 ? 13 : 13 + beside + (index - 1) * 24);
  return {
    rungs,
    routes,
    y: (band) => top + rungs.indexOf(band) * step,
    step,
    railX,
    x: routes.length > 0 ? railX(Math.max(1, routes.length - 1)) + 20 : 0,
    height: top + (rungs.length - 1) * step + 12 + textLine * Math.max(0, routes.length - 1),
    lines,
  };
}

/** The words above a rung: band and role, level and how common it is. */
function rungWords(band: Band, all: readonly Row[], width: number, at: Layout): SVGElement[] {
  const {x, lines} = at;
  const level = all.find((row) => row.level?.band === band)?.level;
  const last = at.y(band) - 9;
  if (!level) return [label(x, last, bandWords(band), 't-n')];
  const first = last - (lines - 1) * textLine;
  const across = lines === 1 ? 0.56 * width : x;
  const uptakeAt = lines === 3 ? [x, last] : [across + 146, last];
  return [
    label(x, first, bandWords(band), 't-n'),
    label(x + (lines === 1 ? 64 : 54), first, level.role),
    label(
      across,
      lines === 3 ? last - textLine : last,
      `Level ${level.level} apprenticeship`,
      't-b',
    ),
    label(uptakeAt[0] ?? x, uptakeAt[1] ?? last, level.uptake),
  ];
}

const yearsWords = (years: CareerRoute['years']): string =>
  isNumber(years) ? `${years} ${years === 1 ? 'year' : 'years'}` : '';

/** Half the width of the head of an arrow, and its height; radius of its foot, in px. */
const heads = {main: {half: 12, height: 20, foot: 7}, other: {half: 5, height: 9, foot: 3}};

/** A rail for each route, from the rung where it begins to that to which it leads. */
function rail({name, route}: Row, index: number, at: Layout): SVGElement[] {
  if (!route) return [];
  const x = at.railX(index);
  const [from, to] = [at.y(route.from), at.y(route.to)];
  const {half, height, foot} = index === 0 ? heads.main : heads.other;
  const base = to + height;
  return [
    svg('line', {x1: x, x2: x, y1: from, y2: base - 1, class: `route${index > 0 ? ' thin' : ''}`}),
    svg('circle', {cx: x, cy: from, r: foot, class: 'f-highlight'}),
    svg('path', {d: `M${x} ${to}L${x + half} ${base}L${x - half} ${base}Z`, class: 'f-highlight'}),
    ...(index === 0
      ? mainWords({name, route}, x + half + 8, to + at.step / 2, at)
      : [label(x - 3, footY(index, at), `${name}, ${routeWords(route)}`)]),
  ];
}

const footY = (index: number, at: Layout): number =>
  Math.max(...at.rungs.map(at.y)) + 4 + textLine * index;

/** Beside the main rail: how long it takes, and who tells of it. */
function mainWords(
  {name, route}: {name: string; route: CareerRoute},
  x: number,
  y: number,
  at: Layout,
): SVGElement[] {
  const years = yearsWords(route.years);
  const names = linesOf(name, at.railX(1) - x - 8, (line) => 6.3 * line.length);
  return [
    ...(years ? [label(x, y + 6, years, 't-xl')] : []),
    ...names.map((line, index) => label(x, y + 6 + (years ? 19 : 0) + 18 * index, line, 'teller')),
  ];
}

const routeWords = ({from, to}: CareerRoute): string =>
  `${bandWords(from).toLowerCase()} to ${bandWords(to).toLowerCase()}`;

function draw(all: readonly Row[], frame: Frame): string {
  const {width} = frame;
  const at = layoutOf(all, width);
  const end = at.lines === 1 ? 64 : 32;
  return inPixels(frame, at.height, [
    overlay(
      ...at.rungs.map((band) =>
        svg('line', {x1: 0, x2: width, y1: at.y(band), y2: at.y(band), class: 'hair'}),
      ),
    ),
    ...blocks(
      at.rungs.map((band) => ({
        x: width - end,
        y: at.y(band) - thick / 2,
        width: end,
        height: thick,
        series: seriesOf(band),
      })),
    ),
    overlay(
      ...at.rungs.flatMap((band) => rungWords(band, all, width, at)),
      ...at.routes.flatMap((row, index) => rail(row, index, at)),
    ),
  ]);
}

function describe(all: readonly Row[]): string {
  const levels = all.flatMap(({name, level}) =>
    level
      ? [`${name}, ${level.role}, from ${bandWords(level.band).toLowerCase()}: ${level.uptake}`]
      : [],
  );
  const routes = all.flatMap(({name, route}) =>
    route
      ? [
          `${name}, ${routeWords(route)}${isNumber(route.years) ? ` in ${yearsWords(route.years)}` : ''}`,
        ]
      : [],
  );
  return (
    'A ladder with a rung for each pay band. Above a rung stands the apprenticeship that leads ' +
    `there, and how common it is: ${levels.join('; ')}. Arrows from rung to rung are ways that ` +
    `services tell of: ${routes.join('; ')}.`
  );
}

/** The steps from band to band, the apprenticeships that lead there, and ways that services tell of. */
export const careerLadder: FigureDefinition<Row> = {
  id: 'career-ladder',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'step', head: 'Apprenticeship or service', value: ({name}) => name},
    {key: 'role', head: 'Leads to', value: ({level}) => level?.role ?? ''},
    {key: 'from', head: 'From', value: ({route}) => (route ? bandWords(route.from) : '')},
    {key: 'to', head: 'Band reached', value: ({to}) => bandWords(to)},
    measuredColumn('years', 'Time', 'years', 0, (row) =>
      row.route ? measuredOf(row, row.route.years) : {...notInText, value: 'not-applicable'},
    ),
    {key: 'uptake', head: 'How common', value: ({level}) => level?.uptake ?? ''},
    {key: 'quotation', head: 'Quotation', value: ({route}) => route?.quotation ?? ''},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['step', 'steps'],
  describe,
  draw,
};
