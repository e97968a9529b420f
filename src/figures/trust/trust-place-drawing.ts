import * as Plot from '@observablehq/plot';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay, points} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {sentence} from '../render/sentence.ts';
import {medianClass, medianKey, ownLabel, trackNames} from './trust-place-labels.ts';
import {
  isAside,
  isPrinted,
  type PlacedTrack,
  placedTracks,
  type TrustPlaceLayout,
  trustPlaceLayout,
} from './trust-place-layout.ts';
import type {TrustPlaceRow} from './trust-place-rows.ts';
import {tracks} from './trust-place-tracks.ts';

/** One track below the other, each with its own scale. */
export function drawTrustPlace(places: readonly TrustPlaceRow[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const layout = trustPlaceLayout(frame);
  const lines = placedTracks(places, layout);
  if (lines.length === 0) return sentence(signsOf(places), width);
  const bottom = (lines[0]?.y0 ?? 0) + lines.reduce((end, {room}) => end + room, 6);
  const key = {points: true};
  return render(
    {id: drawing, width, height: bottom + stripHeight(drawn, width, key)},
    {
      marginTop: 0,
      marginRight: layout.right,
      marginLeft: layout.left,
      marginBottom: stripHeight(drawn, width, key),
      x: {domain: [0, 1], axis: null},
      y: {type: 'identity', axis: null},
      marks: [
        Plot.ruleY(lines, {y: 'y', x1: () => 0, x2: () => 1, className: 'track'}),
        overlay(...lines.flatMap((line) => [...leaders(line, layout), ...widerMark(line, layout)])),
        ...dots(lines, drawing),
        overlay(...lines.flatMap((line) => medianMark(line, layout))),
        overlay(
          ...medianKey(lines),
          ...lines.flatMap((line) => wordsOf(line, layout)),
          ...separators(lines, width),
          strip(drawing, drawn, width, key),
        ),
      ],
    },
  );
}

/** What is known of a case without a number. */
function signsOf(places: readonly TrustPlaceRow[]): string {
  const own = places.find((place) => place.own);
  const signs = tracks.flatMap(({overWords = ''}, index) => (own?.over[index] ? [overWords] : []));
  return `Trust ${own?.number} ${signs.join(' and ')}.`;
}

/** The marks of all tracks. What is published stands above what is simulated, and the own case above others. */
function dots(lines: readonly PlacedTrack[], drawing: string): Plot.Markish[] {
  const marks = lines.flatMap((line) => line.marks);
  const layers = [false, true].flatMap((printed) =>
    [false, true].map((own) =>
      marks.filter((mark) => mark.own === own && isPrinted(mark) === printed),
    ),
  );
  return layers.flatMap((layer) =>
    [...Map.groupBy(layer, ({r}) => r)].flatMap(([r, group]) =>
      points(group, {
        drawing,
        series: group[0]?.own ? 'highlight' : 'context',
        x: ({x}) => x,
        y: ({y}) => y,
        provenance: ({measured}) => measured.provenance,
        r,
      }),
    ),
  );
}

/** All that is written beside and below a track. */
const wordsOf = (line: PlacedTrack, layout: TrustPlaceLayout): SVGElement[] => [
  ...trackNames(line, layout),
  ...ownLabel(line, layout),
  ...line.labels.map(({text, centre}) =>
    label(centre, line.y + line.labelDrop, text, 'ax halo', 'middle'),
  ),
];

const separators = (lines: readonly PlacedTrack[], width: number): SVGElement[] =>
  lines
    .slice(1)
    .map(({y0}) => svg('line', {x1: 0, x2: width, y1: y0 - 1, y2: y0 - 1, class: 'grid'}));

/** From a mark to its number where that stands aside. */
const leaders = ({labels, marks, y}: PlacedTrack, layout: TrustPlaceLayout): SVGElement[] =>
  labels
    .filter((each) => isAside(each, marks, y, layout))
    .map(({number, centre}) => ({mark: marks.find((mark) => mark.number === number), centre}))
    .map(({mark, centre}) => ({
      at: layout.left + (mark?.x ?? 0) * layout.length,
      from: mark?.y ?? y,
      centre,
    }))
    .map(({at, from, centre}) =>
      svg('line', {x1: at, x2: centre, y1: from, y2: y + 22, class: 'track'}),
    );

/** From the track up and down, in px: further than the largest mark reaches. */
const medianHeight = 16;

/**
 * A stroke across the track at the cohort median, dashed where any value behind it is simulated. Its number is in the
 * table.
 */
function medianMark(
  {median: found, y}: PlacedTrack,
  {left, length}: TrustPlaceLayout,
): SVGElement[] {
  if (!found) return [];
  const x = left + found.x * length;
  return [
    svg('line', {
      x1: x,
      x2: x,
      y1: y - medianHeight,
      y2: y + medianHeight,
      class: medianClass(found.measured),
    }),
  ];
}

/** The middle half of a wider group below the track, with its median, and their numbers. */
function widerMark({wider, y}: PlacedTrack, {left, length}: TrustPlaceLayout): SVGElement[] {
  if (!wider) return [];
  const [lower, middle, upper] = wider.places.map((place) => left + place * length) as [
    number,
    number,
    number,
  ];
  return [
    svg('line', {x1: lower, x2: upper, y1: y + 24, y2: y + 24, class: 'cap'}),
    svg('line', {x1: middle, x2: middle, y1: y + 18, y2: y + 30, class: 'ref'}),
    ...wider.lines.map((words, index) =>
      label(Math.max(left, lower), y + 46 + 17 * index, words, 'ax'),
    ),
  ];
}
