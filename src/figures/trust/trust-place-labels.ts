import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {label} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {missingWords, unbrokenUnit} from '../words.ts';
import {type PlacedTrack, type TrustPlaceLayout} from './trust-place-layout.ts';
import {hasHundred} from './trust-place-scale.ts';

/** A median is dashed where any value behind it is simulated. */
export const medianClass = ({provenance}: Measured): string =>
  provenance === 'simulated' ? 'tick-sim s-highlight' : 'ref median';

/** Name of a track and what it measures, with the numbers at its ends. */
export function trackNames(line: PlacedTrack, layout: TrustPlaceLayout): SVGElement[] {
  const names = layout.wide ? namesBeside(line) : namesAbove(line);
  return line.marks.length === 0 ? names : [...names, ...scaleOf(line, layout)];
}

const countOf = ({marks}: PlacedTrack): string =>
  `${marks.length} ${marks.length === 1 ? 'trust' : 'trusts'}`;

/** What the track measures, and over how many trusts where its median does not say that. */
const baseOf = (line: PlacedTrack, saysCount: boolean): string =>
  line.marks.length === 0 || saysCount ? line.track.base : `${line.track.base}, ${countOf(line)}`;

function namesBeside(line: PlacedTrack): SVGElement[] {
  const {track, y, median} = line;
  const names = [
    label(0, y - 2, track.name, 't-b'),
    label(0, y + 15, baseOf(line, median !== undefined), 'ax'),
  ];
  if (!median) return names;
  const sample = {x1: 4, x2: 4, y1: y + 20, y2: y + 34, class: medianClass(median.measured)};
  return [
    ...names,
    svg('line', sample),
    label(13, y + 32, `cohort median, ${countOf(line)}`, 'ax'),
  ];
}

const namesAbove = (line: PlacedTrack): SVGElement[] => [
  label(0, line.y0 + 16, line.track.name, 't-b'),
  label(0, line.y0 + 33, baseOf(line, false), 'ax'),
];

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
    label(width - right + 12, y + 4, `${last}`, 'ax'),
    stroke(left, 5, 'track'),
    stroke(width - right, 5, 'track'),
    ...(hasHundred(track, ends)
      ? [stroke(hundred, 12, 'ref'), label(hundred, y + 27, '100', 'ax', 'middle')]
      : []),
  ];
}

/** What is published of the own value, or that its place is simulated, or that there is none. */
function ownWords({track, own, over}: PlacedTrack): {
  readonly text: string;
  readonly note: string;
  readonly strong: boolean;
} {
  if (hasNumber(own) && own.provenance !== 'simulated')
    return {
      text: `${formatNumber(own.value, track.decimals)}${unbrokenUnit(track.unit)}`,
      note: own.provenance,
      strong: true,
    };
  if (over)
    return hasNumber(own)
      ? {text: 'over 100', note: `${over.provenance}; place simulated`, strong: true}
      : {text: 'more than funded', note: over.provenance, strong: true};
  return hasNumber(own)
    ? {text: 'not published', note: 'place is simulated', strong: false}
    : {text: missingWords(own), note: '', strong: false};
}

export function ownLabel(line: PlacedTrack, {right, width, wide}: TrustPlaceLayout): SVGElement[] {
  const {text, note, strong} = ownWords(line);
  const [x, anchor] = wide ? ([width - right + 52, undefined] as const) : ([width, 'end'] as const);
  const [first, second] = wide
    ? [line.y + (note === '' ? 5 : 1), line.y + 17]
    : [line.y0 + 16, line.y0 + 33];
  return [
    label(x, first, text, strong ? 't-n' : wide ? '' : 'ax', anchor),
    ...(note === '' ? [] : [label(x, second, note, 'ax', anchor)]),
  ];
}
