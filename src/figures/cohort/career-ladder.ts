import type {Apprenticeship, CareerRoute} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {measuredOf, notInText} from '../../model/values/measured.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {isNumber} from '../../model/values/value.ts';
import {type Band, bands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {linesOf} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {blocks, inPixels, type PixelBox} from '../marks/pixels.ts';
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

const seriesOf = (band: Band): PixelBox['series'] =>
  band === 'band-2' || band === 'band-3' || band === 'band-4' ? band : 'radiographic';

/** Where things stand, in px. */
interface Layout {
  readonly rungs: readonly Band[];
  readonly routes: readonly Row[];
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
  readonly height: number;
  /** Baseline of how long the first route takes, and the lines of words below it. */
  readonly main: {readonly y: number; readonly lines: readonly string[]};
}

/** Thickness of a rung, and height of a line of words, in px. */
const [thick, textLine] = [6, 20];

function layoutOf(all: readonly Row[], {width, wide}: Frame): Layout {
  const rungs = rungsOf(all);
  const routes = all.filter(({route}) => route);
  const isBeside = wide && routes.length > 0;
  const isOnOneLine = width > 500;
  const left = isBeside ? 256 : 0;
  const room = isBeside ? left - 40 : width;
  const words = routes[0] ? mainLines(routes[0], room) : [];
  const [top, step] = [
    isBeside || routes.length === 0 ? 22 : 70 + mainLine * words.length,
    isOnOneLine ? (wide ? 46 : 40) : 54,
  ];
  const bottom = top + (rungs.length - 1) * step;
  const beside = left + 28 + 24 * Math.max(1, routes.length);
  const foot = bottom + (isOnOneLine ? 30 : 30 + textLine);
  return {
    rungs,
    routes,
    left,
    railX: (index) => left + 18 + 28 * index,
    y: (band) => top + rungs.indexOf(band) * step,
    words: beside,
    level: isOnOneLine ? beside + (wide ? 236 : 210) : beside,
    foot,
    height: foot - 16 + textLine * Math.max(0, routes.length - 1),
    main: {y: isBeside ? 52 : 32, lines: words},
  };
}

/** The words beside a rung: band and role, and the apprenticeship with how common it is. */
function rungWords(band: Band, all: readonly Row[], at: Layout): SVGElement[] {
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

const yearsWords = (years: CareerRoute['years']): string =>
  isNumber(years) ? `${years}\u00a0${years === 1 ? 'year' : 'years'}` : '';

/** Half the width of the head of an arrow, and its height; radius of its foot, in px. */
const [half, headHeight, foot] = [9, 16, 5];

/**
 * A rail for each route, from the rung where it begins to that to which it leads: dashed, since nobody is said to have
 * gone it.
 */
function rail({name, route}: Row, index: number, at: Layout): SVGElement[] {
  if (!route) return [];
  const x = at.railX(index);
  const [from, to] = [at.y(route.from), at.y(route.to)];
  const [tip, base] = [to - thick / 2, to - thick / 2 + headHeight];
  return [
    svg('line', {x1: x, x2: x, y1: from, y2: base - 1, class: 'route'}),
    svg('circle', {cx: x, cy: from, r: foot, class: 'f-highlight'}),
    svg('path', {d: `M${x} ${tip}L${x + half} ${base}L${x - half} ${base}Z`, class: 'f-highlight'}),
    ...(index === 0
      ? mainWords(route, at)
      : [label(x - 4, at.foot + textLine * (index - 1), `${name}, ${routeWords(route)}`)]),
  ];
}

/** Height of a line of the words on the first route, in px. */
const mainLine = 22;

/** "band 2 to band 6, one imaging care assistant, Trust 14" */
function mainLines({name, route}: Row, width: number): string[] {
  const words = [route ? routeWords(route) : '', route?.who, name].filter(Boolean).join(', ');
  return linesOf(words, width, (line) => 7.4 * line.length);
}

/** How long the first route is to take, large, from where to where, and who is to go it. */
function mainWords({years}: CareerRoute, {main: {y, lines}}: Layout): SVGElement[] {
  const time = yearsWords(years);
  return [
    ...(time
      ? [
          svg(
            'text',
            {x: 0, y, class: 't'},
            svg('tspan', {class: 't-xxl'}, time),
            svg('tspan', {class: 't-n', dx: 8}, 'planned'),
          ),
        ]
      : []),
    ...lines.map((line, index) => label(0, y + 28 + mainLine * index, line, 't-n teller')),
  ];
}

const routeWords = ({from, to}: CareerRoute): string =>
  `${bandWords(from).toLowerCase()} to ${bandWords(to).toLowerCase()}`;

function draw(all: readonly Row[], frame: Frame): string {
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
          [
            route.who,
            name,
            `${routeWords(route)}${isNumber(route.years) ? ` in ${yearsWords(route.years)}, planned` : ''}`,
          ]
            .filter(Boolean)
            .join(', '),
        ]
      : [],
  );
  return (
    'A ladder with a rung for each pay band. Beside a rung stands the apprenticeship that leads ' +
    `there, and how common it is: ${levels.join('; ')}. Dashed arrows from rung to rung are ways up that ` +
    `trusts tell of: ${routes.join('; ')}.`
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
    {key: 'who', head: 'Who', value: ({route}) => route?.who ?? ''},
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
