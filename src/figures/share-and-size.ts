import * as Plot from '@observablehq/plot';
import type {Claim} from '../model/claim.ts';
import {formatClaim, formatNumber} from '../model/claims.ts';
import {type Establishment, establishments} from '../model/establishment.ts';
import {claimInRole} from '../model/figure-claims.ts';
import {hasNumber} from '../model/measured.ts';
import type {Provenance} from '../model/provenance.ts';
import {correlationTest} from '../model/statistics/correlation.ts';
import {fittedAt, linearRegression, meanIntervalAt} from '../model/statistics/regression.ts';
import type {Study} from '../model/study.ts';
import type {Measured} from '../model/value.ts';
import {caseColumn, measuredColumn} from './columns.ts';
import {drawCorrelation} from './correlation.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {label, look, overlay, points, under} from './marks.ts';
import {type Box, type Placed, placedAt, placeEach, placeNames, widthOf} from './placement.ts';
import {render} from './render.ts';
import {patternId} from './series.ts';
import {strip, stripHeight} from './strip.ts';
import {printed, simulatedNote} from './words.ts';

interface SizeAndShare extends Establishment {
  /** The correlation as the source prints it; the same for all rows, none where the study has no such claim. */
  readonly r: Claim | undefined;
  readonly p: Claim | undefined;
}

const isReal = (measured: Measured): boolean =>
  hasNumber(measured) && measured.provenance !== 'simulated';
const size = ({imaging}: Establishment): number =>
  hasNumber(imaging) ? imaging.value : Number.NaN;
const share = ({share: measured}: Establishment): number =>
  hasNumber(measured) ? measured.value : Number.NaN;
const isPoint = ({imaging, share: measured}: Establishment): boolean =>
  hasNumber(imaging) && hasNumber(measured);

/** Known on one axis alone: the other value is simulated, or there is none. */
const onSize = (row: Establishment): boolean => isReal(row.imaging) && !isReal(row.share);
const onShare = (row: Establishment): boolean => isReal(row.share) && !isReal(row.imaging);
const isProjected = (row: Establishment): boolean => onSize(row) || onShare(row);
const isNamed = (row: Establishment): boolean =>
  isProjected(row) ||
  [row.imaging, row.share].some((each) => hasNumber(each) && each.provenance === 'published');

/** A point is as good as the weaker of its two values. */
function provenanceOf({imaging, share: measured}: Establishment): Provenance {
  const both = [imaging.provenance, measured.provenance];
  return both.includes('simulated')
    ? 'simulated'
    : both[0] === both[1]
      ? imaging.provenance
      : 'derived';
}

/** Trusts that can be drawn: a simulated value alone has no place. */
function rows(study: Study): SizeAndShare[] {
  const r = claimInRole(study, 'share-and-size', 'correlation');
  const p = claimInRole(study, 'share-and-size', 'p-value');
  return establishments(study)
    .filter((each) => isPoint(each) || isProjected(each))
    .map((each) => ({...each, r, p}));
}

/** "r = −0.19, p = 0.478", as printed in the source; empty where it prints none. */
const correlationText = ({r, p}: Pick<SizeAndShare, 'r' | 'p'>): string =>
  [r ? `r = ${formatClaim(r)}` : '', p ? `p = ${formatClaim(p)}` : '']
    .filter((part) => part !== '')
    .join(', ');

/** Ends of an axis that leave a margin around the values, so that no mark sits on the edge. */
function sizeDomain(values: readonly number[]): [number, number] {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 100];
  return [Math.max(0, 10 * Math.floor((least - 12) / 10)), 10 * Math.ceil((most + 12) / 10)];
}

const shareTop = (values: readonly number[]): number =>
  10 * Math.ceil((Math.max(0, ...values) + 2) / 10);
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({length: Math.floor(to / step) + 1}, (_, index) => index * step).filter(
    (tick) => tick >= from,
  );

interface Scales {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sizes: readonly [number, number];
  readonly shares: readonly [number, number];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf(list: readonly SizeAndShare[], {width, wide}: Frame): Scales {
  const points = list.filter(isPoint).length;
  const [left, right, top] = [wide ? 62 : 44, width - 8, width >= 500 ? 54 : points < 3 ? 64 : 84];
  const bottom = top + (wide ? 350 : 280) * (points === 0 ? 0.7 : 1);
  const sizes = sizeDomain(list.map(size).filter(Number.isFinite));
  const shares = [0, shareTop(list.map(share).filter(Number.isFinite))] as const;
  const x = (value: number): number =>
    left + ((right - left) * (value - sizes[0])) / (sizes[1] - sizes[0]);
  const y = (value: number): number => bottom - ((bottom - top) * value) / shares[1];
  return {left, right, top, bottom, sizes, shares, x, y};
}

/** Where no trust has both values, the correlation is what the figure has to show; a list without it is a scatter. */
function isCorrelationAlone(
  list: readonly SizeAndShare[],
): list is readonly [SizeAndShare & {readonly r: Claim & {readonly n: number}}, ...SizeAndShare[]] {
  const n = list[0]?.r?.n;
  return typeof n === 'number' && n >= 4 && !list.some(isPoint);
}

/** The ends of the interval of a correlation, which follow from it and its n. */
const intervalOf = ({value, n, source, place}: Claim & {readonly n: number}): Measured[] =>
  correlationTest(value, n).interval.map((end) => ({
    value: end,
    provenance: 'derived',
    source,
    place,
  }));

function draw(list: readonly SizeAndShare[], frame: Frame): string {
  return isCorrelationAlone(list)
    ? drawCorrelation(
        {
          r: list[0].r,
          text: correlationText(list[0]),
          interval: correlationTest(list[0].r.value, list[0].r.n).interval,
          lists: [
            {
              head: 'Funded establishment',
              values: list.filter(onSize).map((row) => ({
                name: `Trust ${row.number}`,
                text: `${formatNumber(size(row), 0)}\u00a0WTE`,
              })),
            },
            {
              head: 'Support share',
              values: list.filter(onShare).map((row) => ({
                name: `Trust ${row.number}`,
                text: `${formatNumber(share(row), 0)}\u00a0%`,
              })),
            },
          ],
        },
        frame,
      )
    : drawScatter(list, frame);
}

function drawScatter(list: readonly SizeAndShare[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const scales = scalesOf(list, frame);
  const known = list.filter(isPoint);
  const channels = {drawing, x: size, y: share, provenance: provenanceOf};
  const [named, others] = [known.filter(isNamed), known.filter((row) => !isNamed(row))];
  const crossing = crossings(named, others, scales);
  const [ruled, solid] = [named.filter(isRuled), named.filter((row) => !isRuled(row))];
  const end = scales.bottom + 52;
  const key = {
    points: known.length > 0,
    published:
      list.some(isProjected) && !known.some((row) => provenanceOf(row) === 'published')
        ? 'ray'
        : undefined,
  } as const;
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
        ...fitMarks(known, scales, drawing),
        overlay(...list.filter(isProjected).flatMap((row) => projection(row, scales, others))),
        // A large disc would hide a small one, but through its ruling a ring is seen.
        ...points(solid, {...channels, series: 'highlight', r: namedRadius}),
        under(ruled, {x: size, y: share, r: namedRadius}),
        ...points(
          others.filter((row) => !crossing.has(row)),
          {...channels, series: 'support', r: otherRadius},
        ),
        ...points(
          others.filter((row) => crossing.has(row)),
          {...channels, series: 'support', r: otherRadius, open: true},
        ),
        ...points(ruled, {...channels, series: 'highlight', r: namedRadius, open: true}),
        overlay(
          ...head(list, known, frame),
          ...names(list, scales),
          strip(drawing, drawn, width, end, key),
        ),
      ],
    },
  );
}

const isRuled = (row: SizeAndShare): boolean => look(provenanceOf(row)) === 'ruled';

/** Radii of points in px. */
const [namedRadius, otherRadius] = [8, 6];

/** Points without a name that lie in part over one that has a name. */
function crossings(
  named: readonly SizeAndShare[],
  others: readonly SizeAndShare[],
  {x, y}: Scales,
): ReadonlySet<SizeAndShare> {
  const apart = (a: SizeAndShare, b: SizeAndShare): number =>
    Math.hypot(x(size(a)) - x(size(b)), y(share(a)) - y(share(b)));
  return new Set(
    others.filter((other) => named.some((one) => apart(one, other) < namedRadius + otherRadius)),
  );
}

/** Grid, ticks and their numerals; a numeral gives way to a published one beside it. */
function axes(
  list: readonly SizeAndShare[],
  {left, right, top, bottom, sizes, shares, x, y}: Scales,
): SVGElement[] {
  const [published, publishedShares] = [
    list.filter(onSize).map((row) => x(size(row))),
    list.filter(onShare).map((row) => y(share(row))),
  ];
  const isFree = (at: number, others: readonly number[], room: number): boolean =>
    others.every((other) => Math.abs(other - at) >= room);
  const shareTicks = steps(0, shares[1], 10);
  const sizeTicks = steps(sizes[0], sizes[1], 50).filter(
    (tick) => x(tick) < right - 10 && isFree(x(tick), published, 27),
  );
  return [
    ...shareTicks.map((tick) =>
      svg('line', {
        x1: left,
        x2: right,
        y1: y(tick),
        y2: y(tick),
        class: tick === 0 ? 'base' : 'grid',
      }),
    ),
    ...shareTicks
      .filter((tick) => isFree(y(tick), publishedShares, 15))
      .map((tick) =>
        label(
          left - 8,
          y(tick) + 4,
          tick === shares[1] ? `${tick}\u00a0%` : `${tick}`,
          'ax',
          'end',
        ),
      ),
    ...sizeTicks.map((tick) =>
      svg('line', {x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 5, class: 'base'}),
    ),
    ...sizeTicks.map((tick) => label(x(tick), bottom + 20, `${tick}`, 'ax', 'middle')),
    label(0, top - 14, 'Support staff as a share of bands 2–8', 'ax'),
    label(right, bottom + 39, 'Funded establishment, WTE', 'ax', 'end'),
  ];
}

/** The least-squares line with the 95 % interval of its mean; ruled and dashed as soon as one point is simulated. */
function fitMarks(
  known: readonly SizeAndShare[],
  {sizes}: Scales,
  drawing: string,
): Plot.Markish[] {
  if (known.length < 3 || new Set(known.map(size)).size < 2) return [];
  const fit = linearRegression(known.map(size), known.map(share));
  const at = Array.from(
    {length: 41},
    (_, index) => sizes[0] + ((sizes[1] - sizes[0]) * index) / 40,
  );
  const isSimulated = known.some((row) => provenanceOf(row) === 'simulated');
  const look = isSimulated
    ? {fill: `url(#${patternId(drawing, 'context')})`, className: 'sim-band'}
    : {className: 'wash f-context'};
  return [
    Plot.areaY(at, {
      x: (value: number) => value,
      y1: (value: number) => meanIntervalAt(fit, value)[0],
      y2: (value: number) => meanIntervalAt(fit, value)[1],
      clip: true,
      ...look,
    }),
    Plot.line(at, {
      x: (value: number) => value,
      y: (value: number) => fittedAt(fit, value),
      clip: true,
      className: isSimulated ? 'fit' : 'ref',
    }),
  ];
}

/** How far a line is solid from its axis at most, in px: if it were so all along, it would read as a line of reference. */
const stub = 48;

/** How far the line of a row is solid, in px: it ends before a point of another trust, which it would seem to belong to. */
function solidLength(
  row: SizeAndShare,
  others: readonly SizeAndShare[],
  {left, bottom, x, y}: Scales,
): number {
  const near = otherRadius + 2;
  const along = others.map((other): readonly [along: number, aside: number] =>
    onSize(row)
      ? [bottom - y(share(other)), Math.abs(x(size(other)) - x(size(row)))]
      : [x(size(other)) - left, Math.abs(y(share(other)) - y(share(row)))],
  );
  return Math.max(
    6,
    Math.min(stub, ...along.filter(([, aside]) => aside < near).map(([to]) => to - near)),
  );
}

/**
 * From the axis on which a value is known to the point. Without a point the trust lies somewhere on a line all along:
 * solid at the axis, where the value is, and dotted beyond, so that crossings don't read as points.
 */
function projection(
  row: SizeAndShare,
  scales: Scales,
  others: readonly SizeAndShare[],
): SVGElement[] {
  const {left, right, top, bottom, x, y} = scales;
  const solid = solidLength(row, others, scales);
  if (onSize(row)) {
    const [at, end] = [x(size(row)), isPoint(row) ? y(share(row)) : top];
    const middle = Math.max(bottom - solid, end);
    return [
      ...(middle > end
        ? [svg('line', {x1: at, x2: at, y1: end, y2: middle, class: 'absent'})]
        : []),
      svg('line', {x1: at, x2: at, y1: middle, y2: bottom, class: 'ray'}),
      svg('rect', {x: at - 2, y: bottom - 1, width: 4, height: 9, class: 'f-highlight'}),
      label(at, bottom + 21, formatNumber(size(row), 0), 't-b halo', 'middle'),
    ];
  }
  const [at, end] = [y(share(row)), isPoint(row) ? x(size(row)) : right];
  const middle = Math.min(left + solid, end);
  return [
    ...(middle < end ? [svg('line', {x1: middle, x2: end, y1: at, y2: at, class: 'absent'})] : []),
    svg('line', {x1: left, x2: middle, y1: at, y2: at, class: 'ray'}),
    svg('rect', {x: left - 5, y: at - 2, width: 9, height: 4, class: 'f-highlight'}),
    label(left - 8, at + 4.5, `${formatNumber(share(row), 0)}\u00a0%`, 't-b halo', 'end'),
  ];
}

/** r and p above the plot, and what the fitted line is. */
function head(
  list: readonly SizeAndShare[],
  known: readonly SizeAndShare[],
  {width}: Frame,
): SVGElement[] {
  const [first] = list;
  const text = first ? correlationText(first) : '';
  const kind = first?.r?.provenance ?? first?.p?.provenance ?? '';
  const line =
    known.length < 3
      ? ''
      : known.some((row) => provenanceOf(row) === 'simulated')
        ? 'The line and its 95\u00a0% band are simulated'
        : 'Line of best fit and its 95\u00a0% band';
  const [x, anchor] = width < 500 ? ([0, undefined] as const) : ([width - 8, 'end'] as const);
  return [
    // Where nothing else can be drawn, r and p are what the figure has.
    ...(text === ''
      ? []
      : [
          svg(
            'text',
            {x, 'y': known.length === 0 ? 24 : 16, 'class': 't', 'text-anchor': anchor},
            svg('tspan', {class: known.length === 0 ? 't-xl' : 't-n'}, text),
            ` ${kind}`,
          ),
        ]),
    ...(line === '' ? [] : [label(x, width < 500 ? 37 : 40, line, 'ax', anchor)]),
  ];
}

const boxAround = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** What names must not cover: points, and the lines that lead to an axis. */
function obstaclesIn(
  list: readonly SizeAndShare[],
  {left, right, top, bottom, x, y}: Scales,
): Box[] {
  const rays = list.filter(isProjected).map((row): Box => {
    const [end, start] = isPoint(row) ? [x(size(row)), y(share(row))] : [right, top];
    return onSize(row)
      ? {x: x(size(row)) - 3, y: start, width: 6, height: bottom - start}
      : {x: left, y: y(share(row)) - 3, width: end - left, height: 6};
  });
  return [
    ...list
      .filter(isPoint)
      .map((row) => boxAround(x(size(row)), y(share(row)), isNamed(row) ? 9 : 7)),
    ...rays,
  ];
}

/** Names of all that holds a published value, clear of every other mark. */
function names(list: readonly SizeAndShare[], scales: Scales): SVGElement[] {
  const {left, right, top, bottom, x, y} = scales;
  const anchors = list
    .filter((row) => isPoint(row) && isNamed(row))
    .map((row) => ({
      x: x(size(row)),
      y: y(share(row)),
      r: namedRadius,
      text: `Trust ${row.number}`,
    }));
  const alone = list.filter((row) => isProjected(row) && !isPoint(row));
  const bounds = {x: left + 3, y: top - 8, width: right + 5 - left, height: bottom + 5 - top};
  const obstacles = obstaclesIn(list, scales);
  const beside = placeNames(anchors, obstacles, bounds);
  // Beside a point, the name of a line would be taken for the point's.
  const around = list.filter(isPoint).map((row) => boxAround(x(size(row)), y(share(row)), 30));
  const along = placeEach(
    alone.map((row) => (onSize(row) ? placesUp(row, scales) : placesAlong(row, scales))),
    [...obstacles, ...around, ...beside],
    bounds,
  );
  return [
    ...[...beside, ...along].map(({x: at, baseline, text}) =>
      label(at, baseline, text, 't-b halo'),
    ),
    ...(alone.length === 0
      ? []
      : explanation(list.some(isPoint), [...obstacles, ...beside, ...along], scales)),
  ];
}

/** Places for the name of a trust of known size, from the axis up. */
function placesUp(row: SizeAndShare, {bottom, x}: Scales): Placed[] {
  const [text, at] = [`Trust ${row.number}`, x(size(row))];
  return [12, 32, 52, 72].flatMap((rise) => [
    placedAt(text, at + 9, bottom - rise),
    placedAt(text, at - 4 - widthOf(text), bottom - rise),
  ]);
}

/** Places for the name of a trust of known share, above or below its line, from the middle outwards. */
function placesAlong(row: SizeAndShare, {left, right, y}: Scales): Placed[] {
  const [text, at] = [`Trust ${row.number}`, y(share(row))];
  return [-8, 17].flatMap((drop) =>
    [0.46, 0.6, 0.34, 0.75, 0.2].map((part) =>
      placedAt(text, left + part * (right - left), at + drop),
    ),
  );
}

/** Why there are lines without a point, where there is most room, as near to the middle as can be. */
function explanation(
  hasPoints: boolean,
  taken: readonly Box[],
  {left, right, top, bottom}: Scales,
): SVGElement[] {
  const lines = hasPoints
    ? ['A line without a point:', 'the other value is not known']
    : ['Of single trusts, only these', 'are published: each trust lies', 'somewhere on its line'];
  // Set in the regular weight, which takes less room than a name.
  const [width, height] = [
    5.5 * Math.max(...lines.map(({length}) => length)) + 16,
    12 + 18 * lines.length,
  ];
  const [centre, middle] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const places = Array.from({length: 17 * 13}, (_, index) => ({
    x: left + 8 + ((right - left - 16 - width) * (index % 17)) / 16,
    y: top + 2 + ((bottom - top - 4 - height) * Math.floor(index / 17)) / 12,
  }))
    .toSorted(
      (a, b) => Math.hypot(a.x - centre, a.y - middle) - Math.hypot(b.x - centre, b.y - middle),
    )
    .map(({x, y}): Placed => ({text: '', x, y, width, height, baseline: y + 20}));
  return placeEach([places], taken, {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }).flatMap(({x, baseline}) =>
    lines.map((line, index) => label(x + 8, baseline + 18 * index, line, 'halo')),
  );
}

/** The published correlation in words, with the interval that follows from r and the number of trusts. */
function correlationSentence({r, p}: Pick<SizeAndShare, 'r' | 'p'>): string {
  if (!r) return '';
  const over = r.n === null ? '' : ` over ${r.n} trusts`;
  const interval = r.n === null ? '' : intervalSentence(r.value, r.n);
  return `The correlation of share and size, ${r.provenance}: ${correlationText({r, p})}${over}.${interval}`;
}

function intervalSentence(r: number, n: number): string {
  const [low, high] = correlationTest(r, n).interval;
  return ` Derived from that r and the number of trusts by Fisher’s z, taking r for a Pearson coefficient: a 95 % interval from ${formatNumber(low, 2)} to ${formatNumber(high, 2)}.`;
}

function describe(list: readonly SizeAndShare[]): string {
  const known = list.filter(isPoint).length;
  return [
    known > 0
      ? `Scatter of ${known} trusts: funded establishment across, the support share upwards${known < 3 ? '' : ', with a fitted line and its 95 % band'}.`
      : isCorrelationAlone(list)
        ? `The correlation as a disc on an axis from −1 to 1 on which zero is marked, with its interval as a double line; of ${list.length} trusts one of the two values is known and stands below.`
        : `The frame of a scatter, funded establishment across and support share upwards, without a point: for ${list.length} trusts one of the two values is known.`,
    list[0] ? correlationSentence(list[0]) : '',
    printed(
      'Funded establishment',
      list.map(({number, imaging}) => ({number, measured: imaging})),
      0,
      ' WTE',
    ),
    printed(
      'Support share',
      list.map(({number, share: measured}) => ({number, measured})),
      0,
      ' %',
    ),
    simulatedNote(
      known < 3 ? 'values' : 'values, the line and its band',
      list.flatMap((row) => [row.imaging, row.share]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Support share against funded establishment, with the published correlation; a published value is projected on its axis. */
export const shareAndSize: FigureDefinition<SizeAndShare> = {
  id: 'share-and-size',
  widths: [328, 600, 904],
  rows,
  columns: [
    caseColumn,
    measuredColumn('imaging_wte', 'Establishment', 'WTE', 1, (row) => row.imaging),
    measuredColumn('support_share', 'Support share', '%', 1, (row) => row.share),
  ],
  base: (list, study) => ({n: list.length, missing: study.cases.length - list.length}),
  measured: ({imaging, share: measured}) => [imaging, measured],
  printed: (list) =>
    [list[0]?.r, list[0]?.p, ...(isCorrelationAlone(list) ? intervalOf(list[0].r) : [])].filter(
      (each) => each !== undefined,
    ),
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
