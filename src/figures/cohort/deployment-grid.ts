import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {type Area, areas} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {label, notGiven} from '../marks/elements.ts';
import {overlay, quiet} from '../marks/marks.ts';
import type {Series} from '../marks/series.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {
  type CellKind,
  type DeploymentCell,
  isDerived,
  isSpanned,
  kindOf,
  level,
  nobody,
  nobodyTied,
  square,
} from './deployment-cells.ts';
import {
  derivedLegend,
  gapLegend,
  type LegendEntry,
  nobodyLegend,
  placedSamples,
  stepLegend,
  zeroLegend,
} from './deployment-legend.ts';
import {drawOpposed, isOpposed} from './deployment-opposed.ts';
import {areaNames, type AreaRow, placedAreas, shownAreas} from './deployment-rows.ts';

interface Look {
  /** Names the rows on a phone. */
  readonly head: string;
  /** Areas that the title names: their heads are bold where rows of trusts are drawn. */
  readonly titled: readonly Area[];
}
/**
 * Draws a grid of rows by areas, each row in the colour of its people; where no more is known than who rotates, two
 * columns.
 */
export const drawer =
  (look: Look) =>
  (rows: readonly AreaRow[], frame: Frame): string =>
    isOpposed(rows)
      ? drawOpposed(rows, look.titled, frame)
      : drawGrid(gridOf(rows, frame), look, frame);

/** Cells and where they stand, in px. */
interface Grid {
  readonly rows: readonly AreaRow[];
  readonly left: number;
  /** Upper and lower end of the rows; below the lower one is a margin. */
  readonly top: number;
  readonly bottom: number;
  readonly legend: readonly SVGElement[];
  /** The cells that are drawn in a certain way. */
  readonly of: (kind: CellKind) => readonly DeploymentCell[];
  /** Middle of a column and of a row. */
  readonly x: (area: Area) => number;
  readonly y: (row: AreaRow) => number;
  /** The colours of the rows. */
  readonly colours: readonly Series[];
}

/** Level heads need columns as wide as their longest word. */
const hasLevelHeads = ({width}: Frame): boolean => width > 1000;

function gridOf(rows: readonly AreaRow[], frame: Frame): Grid {
  const {width, wide} = frame;
  const left = wide ? 66 : Math.max(...rows.map(({short}) => short.length)) > 2 ? 34 : 30;
  const pitch = wide ? 25 : 24;
  const column = (width - left - right) / areas.length;
  const cells = rows.flatMap((row) =>
    (isSpanned(row) ? rotationAlone : shownAreas).map((area): DeploymentCell => ({
      row,
      area,
      measured: row.areas[area],
    })),
  );
  const of = (kind: CellKind): DeploymentCell[] => cells.filter((each) => kindOf(each) === kind);
  const colours = [...new Set(rows.map(({series}) => series))];
  const legend = placedSamples(legendOf(colours, of), wide ? left : 0, width);
  const top = (hasLevelHeads(frame) ? 38 : 96) + legend.height;
  return {
    rows,
    left,
    top,
    bottom: top + rows.length * pitch,
    legend: legend.elements,
    of,
    x: (area) => left + (shownAreas.indexOf(area) + 0.5) * column,
    y: (row) => top + (rows.indexOf(row) + 0.5) * pitch,
    colours,
  };
}

/** Margins in px. */
const [right, below] = [26, 16];

function legendOf(colours: readonly Series[], of: Grid['of']): LegendEntry[] {
  const ruled = colours.filter((series) => of('ruled').some(({row}) => row.series === series));
  return [
    ...stepLegend(ruled),
    ...(of('nobody').length > 0 ? nobodyLegend : []),
    ...zeroLegend(of('zero')),
    ...(of('number').some(isDerived) ? derivedLegend : []),
    ...gapLegend(of('missing')),
  ];
}

function drawGrid(grid: Grid, look: Look, frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const foot = below + stripHeight(drawn, width, {cells: true});
  return render(
    {id: drawing, width, height: grid.bottom + foot},
    {
      marginTop: grid.top,
      marginRight: right,
      marginLeft: grid.left,
      marginBottom: foot,
      x: {domain: shownAreas, axis: null, padding: 0, round: false},
      y: {domain: grid.rows.map(({key}) => key), axis: null, padding: 0, round: false},
      marks: [
        ...cellMarks(grid),
        overlay(
          ...grid.legend,
          ...heads(grid, look, frame),
          ...squares(grid),
          ...spans(grid),
          ...cellWords(grid),
          strip(drawing, drawn, width, {cells: true}),
        ),
      ],
    },
  );
}

function cellMarks({of, colours}: Grid): Plot.Markish[] {
  const channels = {x: ({area}: DeploymentCell) => area, y: ({row}: DeploymentCell) => row.key};
  const cells = (list: readonly DeploymentCell[], inset: number, className: string): Plot.Markish =>
    Plot.cell(list, {...channels, inset, className});
  const known = [...of('all'), ...of('number')];
  return [
    ...colours.map((series) =>
      cells(
        known.filter(({row}) => row.series === series),
        1,
        `solid f-${series}`,
      ),
    ),
    cells(of('zero'), 1.6, 'cell-solid'),
    cells(of('zero').filter(isDerived), 4, 'cell-solid'),
    cells(of('number').filter(isDerived), 4, 'core'),
    cells(of('missing'), 1.6, 'gap'),
  ];
}

/** Simulated people, in one group for each colour. */
const squares = ({of, colours, x, y}: Grid): SVGElement[] =>
  colours
    .map((series) => ({series, list: of('ruled').filter(({row}) => row.series === series)}))
    .filter(({list}) => list.length > 0)
    .map(({series, list}) =>
      svg(
        'g',
        {class: `simulated ${quiet(series)}`},
        ...list.map(({row, area, measured}) =>
          square(x(area), y(row), level(Number(measured.value))),
        ),
      ),
    );

/** One frame over all areas where nobody is tied to any. */
const spans = ({rows, x, y}: Grid): SVGElement[] =>
  rows.filter(isSpanned).flatMap((row) => {
    const half = (x(shownAreas[1] ?? 'ct') - x(shownAreas[0] ?? 'x-ray')) / 2;
    const [from, to] = [placedAreas[0], placedAreas.at(-1)].map((area) => x(area ?? 'x-ray'));
    const [left, right] = [(from ?? 0) - half, (to ?? 0) + half];
    const frames = isDerived({row, area: 'x-ray', measured: row.areas['x-ray']}) ? [1.6, 4] : [1.6];
    return [
      ...frames.map((inset) =>
        svg('rect', {
          x: left + inset,
          y: y(row) - 12 + inset,
          width: right - left - 2 * inset,
          height: 24 - 2 * inset,
          class: 'cell-solid',
        }),
      ),
      label((left + right) / 2, y(row) + 4.5, nobodyTied, 't-b', 'middle'),
    ];
  });

/** Names of the areas above the grid and of the rows beside it. */
function heads({rows, left, top, x, y}: Grid, {head, titled}: Look, frame: Frame): SVGElement[] {
  const {wide, drawn} = frame;
  const bold = drawn.has('simulated') || drawn.has('observed') ? titled : rotationAlone;
  const headOf = hasLevelHeads(frame) ? levelHead : slantedHead;
  return [
    ...shownAreas.flatMap((area) => headOf(area, x(area), top, bold.includes(area) ? 't-b' : '')),
    ...(wide ? [] : [label(0, top - 7, head, 'ax')]),
    ...rows.map((row) => {
      const style = row.rotation === null ? '' : 't-b';
      return label(left - 8, y(row) + 4.5, wide ? row.name : row.short, style, 'end');
    }),
  ];
}

/** What is written in cells. */
function cellWords({of, x, y}: Grid): SVGElement[] {
  const note = (
    kind: CellKind,
    text: (each: DeploymentCell) => string,
    className: string,
  ): SVGElement[] =>
    of(kind).map((each) => label(x(each.area), y(each.row) + 4.5, text(each), className, 'middle'));
  return [
    ...of('missing').flatMap(({area, row, measured}) => notGiven(x(area), y(row), measured)),
    ...of('nobody').map(({area, row}) => nobody(x(area), y(row))),
    ...note('all', () => 'all', 'on'),
    ...note('number', ({measured}) => formatNumber(Number(measured.value), 0), 'on'),
    ...note('zero', () => '0', 't-b'),
  ];
}

const rotationAlone: readonly Area[] = ['rotational'];

/** In a wide column a name stands on one line or two. */
function levelHead(area: Area, x: number, bottom: number, className: string): SVGElement[] {
  const lines = areaNames[area].split(' ');
  return lines.map((line, index) =>
    label(x, bottom - 7 - 16 * (lines.length - 1 - index), line, className, 'middle'),
  );
}

const slantedHead = (area: Area, x: number, bottom: number, className: string): SVGElement[] => [
  svg(
    'text',
    {
      class: `t ${className}`.trim(),
      transform: `translate(${(x - 3).toFixed(1)} ${bottom - 7}) rotate(-50)`,
    },
    areaNames[area],
  ),
];
