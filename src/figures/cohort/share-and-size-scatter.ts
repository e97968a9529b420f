import * as Plot from '@observablehq/plot';
import {fittedAt, linearRegression, meanIntervalAt} from '../../model/statistics/regression.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {markStyle, overlay, points, under} from '../marks/marks.ts';
import {strip, stripHeight, type StripOptions} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {
  axes,
  namedRadius,
  otherRadius,
  scalesOf,
  type ShareAndSizeScales,
} from './share-and-size-axes.ts';
import {pointNames} from './share-and-size-names.ts';
import {projection} from './share-and-size-projection.ts';
import {
  correlationText,
  isNamed,
  isPoint,
  isProjected,
  provenanceOf,
  share,
  size,
  type SizeAndShare,
} from './share-and-size-rows.ts';

/** A point for each trust of which both values are known, and a line where one is. */
export function drawScatter(list: readonly SizeAndShare[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const scales = scalesOf(list, frame);
  const known = list.filter(isPoint);
  const end = scales.bottom + 52;
  const key = keyOf(list);
  return render(
    {id: drawing, width, height: end + stripHeight(drawn, width, key)},
    {
      marginTop: scales.top,
      marginLeft: scales.left,
      marginRight: width - scales.right,
      marginBottom: 52 + stripHeight(drawn, width, key),
      x: {domain: [...scales.sizes], axis: null},
      y: {domain: [...scales.shares], axis: null},
      marks: [
        overlay(...axes(list, scales)),
        ...fitMarks(known, scales),
        overlay(...projections(list, scales)),
        ...pointMarks(known, scales, drawing),
        overlay(
          ...head(list, known, frame),
          ...pointNames(list, scales),
          strip(drawing, drawn, width, key),
        ),
      ],
    },
  );
}

function keyOf(list: readonly SizeAndShare[]): StripOptions {
  const known = list.filter(isPoint);
  const isPublished = known.some((row) => provenanceOf(row) === 'published');
  return {
    ...(known.length > 0 ? {pointsIn: 'support' as const} : {}),
    series: 'context',
    published: list.some(isProjected) && !isPublished ? 'ray' : undefined,
  };
}

function projections(list: readonly SizeAndShare[], scales: ShareAndSizeScales): SVGElement[] {
  const others = list.filter((row) => isPoint(row) && !isNamed(row));
  return list.filter(isProjected).flatMap((row) => projection(row, scales, others));
}

/** Points with a name stand out from the others. */
function pointMarks(
  known: readonly SizeAndShare[],
  scales: ShareAndSizeScales,
  drawing: string,
): Plot.Markish[] {
  const [named, others] = [known.filter(isNamed), known.filter((row) => !isNamed(row))];
  const [ruled, solid] = [named.filter(isRuled), named.filter((row) => !isRuled(row))];
  const crossing = crossings(named, others, scales);
  const [apart, upon] = [
    others.filter((row) => !crossing.has(row)),
    others.filter((row) => crossing.has(row)),
  ];
  const channels = {drawing, x: size, y: share, provenance: provenanceOf};
  const asNamed = {...channels, series: 'highlight', r: namedRadius} as const;
  const asOther = {...channels, series: 'support', r: otherRadius} as const;
  // A large disc would hide a small one, but through its ruling a ring is seen.
  return [
    ...points(solid, asNamed),
    under(ruled, {x: size, y: share, r: namedRadius}),
    ...points(apart, asOther),
    ...points(upon, {...asOther, open: true}),
    ...points(ruled, {...asNamed, open: true}),
  ];
}

const isRuled = (row: SizeAndShare): boolean => markStyle(provenanceOf(row)) === 'ruled';

/** Points without a name that lie in part over one that has a name. */
function crossings(
  named: readonly SizeAndShare[],
  others: readonly SizeAndShare[],
  {x, y}: ShareAndSizeScales,
): ReadonlySet<SizeAndShare> {
  const apart = (a: SizeAndShare, b: SizeAndShare): number =>
    Math.hypot(x(size(a)) - x(size(b)), y(share(a)) - y(share(b)));
  return new Set(
    others.filter((other) => named.some((one) => apart(one, other) < namedRadius + otherRadius)),
  );
}

/** The least-squares line with the 95 % interval of its mean; dashed as soon as one point is simulated. */
function fitMarks(known: readonly SizeAndShare[], {sizes}: ShareAndSizeScales): Plot.Markish[] {
  if (known.length < 3 || new Set(known.map(size)).size < 2) return [];
  const fit = linearRegression(known.map(size), known.map(share));
  const at = Array.from(
    {length: 41},
    (_, index) => sizes[0] + ((sizes[1] - sizes[0]) * index) / 40,
  );
  const isSimulated = known.some((row) => provenanceOf(row) === 'simulated');
  return [
    Plot.areaY(at, {
      x: (value: number) => value,
      y1: (value: number) => meanIntervalAt(fit, value)[0],
      y2: (value: number) => meanIntervalAt(fit, value)[1],
      clip: true,
      className: `${isSimulated ? 'sim-band ' : ''}wash f-context`,
    }),
    Plot.line(at, {
      x: (value: number) => value,
      y: (value: number) => fittedAt(fit, value),
      clip: true,
      className: isSimulated ? 'fit' : 'ref',
    }),
  ];
}

/** r and p above the plot, and what the fitted line is. */
function head(
  list: readonly SizeAndShare[],
  known: readonly SizeAndShare[],
  {width}: Frame,
): SVGElement[] {
  const [x, anchor] = width < 500 ? ([0, undefined] as const) : ([width - 8, 'end'] as const);
  const line = fitWords(known);
  return [
    ...correlationLine(list[0], known.length === 0, x, anchor),
    ...(line === '' ? [] : [label(x, width < 500 ? 37 : 40, line, 'ax', anchor)]),
  ];
}

/** r and p, large where nothing else can be drawn: then they are what the figure has. */
function correlationLine(
  row: SizeAndShare | undefined,
  isAlone: boolean,
  x: number,
  anchor: 'end' | undefined,
): SVGElement[] {
  const text = row ? correlationText(row) : '';
  if (text === '') return [];
  const kind = row?.r?.provenance ?? row?.p?.provenance ?? '';
  return [
    svg(
      'text',
      {x, 'y': isAlone ? 24 : 16, 'class': 't', 'text-anchor': anchor},
      svg('tspan', {class: isAlone ? 't-xl' : 't-n'}, text),
      ` ${kind}`,
    ),
  ];
}

function fitWords(known: readonly SizeAndShare[]): string {
  if (known.length < 3) return '';
  return known.some((row) => provenanceOf(row) === 'simulated')
    ? 'The line and its 95\u00a0% band are simulated'
    : 'Line of best fit and its 95\u00a0% band';
}
