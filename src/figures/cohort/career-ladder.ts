import type {Apprenticeship, CareerRoute} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {measuredOf, notPublished} from '../../model/values/measured.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {isNumber} from '../../model/values/value.ts';
import {type Band, bands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
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

/** Height of a rung, and the distance from one rail to the next, in px. */
const [thick, railPitch] = [7, 24];

const seriesOf = (band: Band): Block['series'] =>
  band === 'band-2' || band === 'band-3' || band === 'band-4' ? band : 'radiographic';

/** Where things stand. */
interface Layout {
  readonly rungs: readonly Band[];
  readonly routes: readonly Row[];
  /** Middle of a rung. */
  readonly y: (band: Band) => number;
  /** Left end of the words above a rung. */
  readonly x: number;
  readonly height: number;
  readonly isPhone: boolean;
}

function layoutOf(all: readonly Row[], width: number): Layout {
  const isPhone = width < 500;
  const rungs = rungsOf(all);
  const routes = all.filter(({route}) => route);
  const [top, step] = isPhone ? [94, 66] : [92, 58];
  const hasFoot = routes.length > 1;
  return {
    rungs,
    routes,
    y: (band) => top + rungs.indexOf(band) * step,
    x: routes.length * railPitch + 18,
    height: top + (rungs.length - 1) * step + (hasFoot ? 12 + 20 * (routes.length - 1) : 10),
    isPhone,
  };
}

/** The words above a rung: band and role, level and how common it is. */
function rungWords(band: Band, all: readonly Row[], width: number, at: Layout): SVGElement[] {
  const {x, isPhone} = at;
  const level = all.find((row) => row.level?.band === band)?.level;
  const y = at.y(band) - thick / 2 - 8;
  const first = isPhone && level ? y - 20 : y;
  const across = isPhone ? x : 0.56 * width;
  return [
    label(x, first, bandWords(band), 't-n'),
    ...(level
      ? [
          label(x + 64, first, level.role),
          label(across, y, `Level ${level.level}`, 't-b'),
          label(across + 64, y, level.uptake),
        ]
      : []),
  ];
}

const yearsWords = (years: CareerRoute['years']): string =>
  isNumber(years) ? `${years} ${years === 1 ? 'year' : 'years'}` : '';

/** A rail for each route, from the rung where it begins to that to which it leads. */
function rail({name, route}: Row, index: number, at: Layout): SVGElement[] {
  if (!route) return [];
  const x = 8 + index * railPitch;
  const [from, to] = [at.y(route.from), at.y(route.to)];
  const known = isNumber(route.years);
  const kind = known ? 'highlight' : 'context';
  const foot = at.y(at.rungs.at(-1) ?? route.from) + 12 + 18 * index;
  return [
    svg('line', {x1: x, x2: x, y1: from, y2: to, class: 'lift'}),
    svg('line', {x1: x, x2: x, y1: from, y2: to + 8, class: `link s-${kind} route`}),
    svg('circle', {cx: x, cy: from, r: 5.5, class: `f-${kind}`}),
    svg('path', {d: `M${x} ${to - 5}L${x + 7} ${to + 9}L${x - 7} ${to + 9}Z`, class: `f-${kind}`}),
    ...(index === 0
      ? [
          label(0, 26, yearsWords(route.years) || name, 't-xl'),
          label(0, 46, `${name}, ${routeWords(route)}`),
        ]
      : [label(x - 7, foot, `${name}, ${routeWords(route)}`)]),
  ];
}

const routeWords = ({from, to}: CareerRoute): string =>
  `${bandWords(from).toLowerCase()} to ${bandWords(to).toLowerCase()}`;

function draw(all: readonly Row[], frame: Frame): string {
  const {width} = frame;
  const at = layoutOf(all, width);
  return inPixels(frame, at.height, [
    ...blocks(
      at.rungs.map((band) => ({
        x: 0,
        y: at.y(band) - thick / 2,
        width,
        height: thick,
        series: seriesOf(band),
      })),
    ),
    overlay(
      ...(at.isPhone ? [] : [label(0.56 * width, 46, 'Apprenticeship', 'ax')]),
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
  widths: [328, 600, 904],
  rows,
  columns: [
    {key: 'step', head: 'Apprenticeship or service', value: ({name}) => name},
    {key: 'role', head: 'Leads to', value: ({level}) => level?.role ?? ''},
    {key: 'from', head: 'From', value: ({route}) => (route ? bandWords(route.from) : '')},
    {key: 'to', head: 'Band reached', value: ({to}) => bandWords(to)},
    measuredColumn('years', 'Time', 'years', 0, (row) =>
      row.route ? measuredOf(row, row.route.years) : {...notPublished, value: 'not-applicable'},
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
