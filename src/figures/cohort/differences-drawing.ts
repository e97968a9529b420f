import * as Plot from '@observablehq/plot';
import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {label, overlay, points} from '../marks/marks.ts';
import type {Series} from '../marks/series.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {type Difference, lineNames, numeral} from './differences.ts';

/** Lines of the drawing, from the top: where their discs stand, and the colour of these. */
const tracks: readonly {
  readonly line: Difference['line'];
  readonly y: number;
  readonly series: Series;
}[] = [
  {line: 'services', y: 84, series: 'support'},
  {line: 'census', y: 196, series: 'highlight'},
];
/** How far below its line a lesser value stands. */
const below = 24;
const foot = 246;
const radius = 9;
const last = 40;

/** Two lines from 0 to 40 per cent with a disc for each value: the ends of a range are joined. */
export function draw(all: readonly Difference[], {drawing, width, drawn}: Frame): string {
  const known = all.filter(({measured}) => hasNumber(measured));
  /** On a phone the axis alone has the unit. */
  const hasRoom = width > 500;
  const [left, right] = [8, width - 34];
  const x = (value: number): number => left + ((right - left) * value) / last;
  const at = ({measured}: Difference): number => x(Number(measured.value));
  const marks = tracks.flatMap(({line, y, series}) =>
    [false, true].flatMap((isLesser) =>
      points(
        known.filter((row) => row.line === line && row.isLesser === isLesser),
        {
          drawing,
          series,
          x: at,
          y: () => y + (isLesser ? below : 0),
          r: isLesser ? 4.5 : radius,
          provenance: ({measured}) => measured.provenance,
        },
      ),
    ),
  );
  const under = tracks.flatMap(({line, y, series}) => {
    const own = known.filter((row) => row.line === line);
    return own.length > 0 ? track(own, y, series) : [];
  });

  function track(own: readonly Difference[], y: number, series: Series): SVGElement[] {
    const places = own.map(at);
    const [from, to] = [Math.min(...places), Math.max(...places)];
    return [
      svg('line', {x1: left, x2: right, y1: y, y2: y, class: 'hair'}),
      ...(own[0]?.line === 'services'
        ? [
            svg('rect', {
              x: from,
              y: y - 3,
              width: to - from,
              height: 6,
              class: `range f-${series}`,
            }),
          ]
        : []),
      label(0, y - 70, lineNames[own[0]?.line ?? 'census'], 't-b'),
    ];
  }

  const names = known.flatMap((row) => {
    const y = tracks.find(({line}) => line === row.line)?.y ?? 0;
    if (row.isLesser)
      return [
        label(at(row) + 10, y + below + 4.5, [{bold: numeral(row, '\u00a0%')}, ` ${row.name}`]),
      ];
    return [
      label(at(row), y - 45, row.name, '', 'middle'),
      label(at(row), y - 17, numeral(row, hasRoom ? '\u00a0%' : ''), 't-xl', 'middle'),
    ];
  });
  const ticks = [0, 10, 20, 30, last];
  return render(
    {id: drawing, width, height: foot + 20 + stripHeight(drawn, width)},
    {
      margin: 0,
      axis: null,
      x: {type: 'identity'},
      y: {type: 'identity'},
      marks: [
        overlay(
          ...ticks.map((tick) =>
            svg('line', {x1: x(tick), x2: x(tick), y1: foot - 6, y2: foot, class: 'track'}),
          ),
          svg('line', {x1: left, x2: right, y1: foot - 6, y2: foot - 6, class: 'track'}),
          ...under,
        ),
        ...marks,
        overlay(
          ...names,
          ...ticks.map((tick) =>
            label(x(tick), foot + 14, tick === last ? `${tick}\u00a0%` : `${tick}`, 'ax', 'middle'),
          ),
          strip(drawing, drawn, width, foot + 20),
        ),
      ],
    },
  );
}
