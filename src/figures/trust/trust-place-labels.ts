import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {label} from '../marks/elements.ts';
import {svg} from '../render/document.ts';
import {unbrokenUnit} from '../words.ts';
import {isPrinted, type PlacedTrack, type TrustPlaceLayout} from './trust-place-layout.ts';
import {hasHundred} from './trust-place-scale.ts';

/** A median is dashed where any value behind it is simulated. */
export const medianClass = ({provenance}: Measured): string =>
  provenance === 'simulated' ? 'tick-sim s-highlight' : 'ref median';

/** Name of a track and what it measures, with the numbers at its ends. */
export function trackNames(line: PlacedTrack, layout: TrustPlaceLayout): SVGElement[] {
  return [...(layout.wide ? namesBeside(line) : namesAbove(line)), ...scaleOf(line, layout)];
}

/** "16 trusts"; where none is simulated, these are few and not all that there are: "2 trusts shown". */
const countOf = ({marks}: PlacedTrack): string =>
  `${marks.length} ${marks.length === 1 ? 'trust' : 'trusts'}${marks.every(isPrinted) ? ' shown' : ''}`;

/** What the track measures, and how many trusts stand on it. */
const baseOf = (line: PlacedTrack): string => `${line.track.base}, ${countOf(line)}`;

const namesBeside = (line: PlacedTrack): SVGElement[] => [
  label(0, line.y - 2, line.track.name, 't-b'),
  label(0, line.y + 15, baseOf(line), 'ax'),
];

const namesAbove = (line: PlacedTrack): SVGElement[] => [
  label(0, line.y0 + 16, line.track.name, 't-b'),
  label(0, line.y0 + 33, baseOf(line), 'ax'),
];

/** What the strokes across the tracks are, once, above them; a median is of the trusts counted on its track. */
export function medianKey(lines: readonly PlacedTrack[]): SVGElement[] {
  const kinds = [
    ...new Set(lines.flatMap(({median}) => (median ? medianClass(median.measured) : []))),
  ];
  if (kinds.length === 0) return [];
  return [
    ...kinds.map((kind, index) =>
      svg('line', {x1: 4 + 9 * index, x2: 4 + 9 * index, y1: 3, y2: 17, class: kind}),
    ),
    label(4 + 9 * kinds.length, 15, 'cohort median, of the trusts shown at each measure', 'ax'),
  ];
}

/** The ends of a track, and 100 where it is a ratio. */
function scaleOf(
  {track, ends, y}: PlacedTrack,
  {left, right, width}: TrustPlaceLayout,
): SVGElement[] {
  const [first, last] = ends;
  const stroke = (x: number, reach: number, style: string): SVGElement =>
    svg('line', {x1: x, x2: x, y1: y - reach, y2: y + reach, class: style});
  const hundred = left + ((width - right - left) * (100 - first)) / (last - first);
  return [
    label(left - 13, y + 4, `${first}`, 'ax', 'end'),
    label(width - right + 12, y + 4, `${last}${track.base.startsWith('%') ? '\u00a0%' : ''}`, 'ax'),
    stroke(left, 5, 'track'),
    stroke(width - right, 5, 'track'),
    ...(hasHundred(track, ends)
      ? [stroke(hundred, 12, 'ref'), label(hundred, y + 27, '100', 'ax', 'middle')]
      : []),
  ];
}

/** Where a number comes from that no source prints. */
const originWord = ({provenance}: Measured): string =>
  provenance === 'published' ? '' : provenance === 'derived' ? 'worked out' : provenance;

/** What is published of the own value, or that its place is simulated. On a phone no line of it is long. */
function ownWords(
  {track, own, isAbout, over}: PlacedTrack,
  {width}: TrustPlaceLayout,
): {
  readonly text: string;
  readonly note: string;
  readonly strong: boolean;
} {
  if (hasNumber(own) && own.provenance !== 'simulated')
    return {
      text: `${isAbout ? 'about\u00a0' : ''}${formatNumber(own.value, track.decimals)}${unbrokenUnit(track.unit)}`,
      note: originWord(own),
      strong: true,
    };
  if (!over) return {text: 'not in the text', note: 'place is simulated', strong: false};
  return width < 500
    ? {text: `over 100, ${over.provenance}`, note: 'place is simulated', strong: true}
    : {text: 'over 100', note: `${over.provenance}; place simulated`, strong: true};
}

export function ownLabel(line: PlacedTrack, layout: TrustPlaceLayout): SVGElement[] {
  const {right, width, wide} = layout;
  const {text, note, strong} = ownWords(line, layout);
  const [x, anchor] = wide ? ([width - right + 60, undefined] as const) : ([width, 'end'] as const);
  const [first, second] = wide
    ? [line.y + (note === '' ? 5 : 1), line.y + 17]
    : [line.y0 + 16, line.y0 + 33];
  return [
    label(x, first, text, strong ? 't-n' : wide ? '' : 'ax', anchor),
    ...(note === '' ? [] : [label(x, second, note, 'ax', anchor)]),
  ];
}
