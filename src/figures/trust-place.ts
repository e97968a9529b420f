import * as Plot from '@observablehq/plot';
import {formatNumber} from '../model/claims.ts';
import {establishments, posts} from '../model/establishment.ts';
import {headcounts} from '../model/headcounts.ts';
import {hasNumber, notPublished} from '../model/measured.ts';
import type {Study} from '../model/study.ts';
import type {Measured} from '../model/value.ts';
import {caseColumn, measuredColumn} from './columns.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {label, overlay, points} from './marks.ts';
import {render} from './render.ts';
import {spread, swarm} from './crowd.ts';
import {strip, stripHeight} from './strip.ts';
import {simulatedNote, unbroken} from './words.ts';

/** A case with its measures, in the order of the tracks. */
interface Place {
  readonly number: number;
  readonly own: boolean;
  readonly measures: readonly Measured[];
}

interface Track {
  readonly key: string;
  readonly name: string;
  /** What is divided by what, or the unit. */
  readonly base: string;
  readonly unit: string;
  readonly decimals: number;
  /** The end of a track is a multiple of this. */
  readonly step: number;
  /** Whether the track begins near its values instead of at zero: for ratios, where zero says nothing. */
  readonly near?: boolean;
  readonly of: (study: Study, id: string) => Measured | undefined;
}

const tracks: readonly Track[] = [
  {key: 'establishment_wte', name: 'Funded establishment', base: 'WTE, bands 2–8', unit: ' WTE', decimals: 0, step: 50, of: (study, id) => establishments(study).find((each) => each.case === id)?.imaging},
  {key: 'support_share', name: 'Support share', base: '% of funded establishment', unit: ' %', decimals: 0, step: 10, of: (study, id) => establishments(study).find((each) => each.case === id)?.share},
  {key: 'support_headcount', name: 'Support staff', base: 'people at bands 2–4', unit: '', decimals: 0, step: 10, of: (study, id) => headcounts(study).find((each) => each.case === id)?.support},
  {key: 'band_4_headcount', name: 'Assistant practitioners', base: 'people at band 4', unit: '', decimals: 0, step: 5, of: (study, id) => headcounts(study).find((each) => each.case === id)?.band4},
  {key: 'band_4_share', name: 'Band 4 among support staff', base: '% of people at bands 2–4', unit: ' %', decimals: 0, step: 10, of: (study, id) => headcounts(study).find((each) => each.case === id)?.band4Share},
  {key: 'support_in_post_per_100', name: 'Support posts filled', base: 'in post for 100 funded WTE', unit: '', decimals: 0, step: 10, near: true, of: (study, id) => posts(study).find((each) => each.case === id)?.support.filled},
];

function rows(study: Study, subject?: string): Place[] {
  const all = study.cases.map(({case: id, number}): Place => ({number, own: id === subject, measures: tracks.map((track) => track.of(study, id) ?? notPublished)}));
  const known = all.filter(({measures}) => measures.some(hasNumber));
  return known.some(({own}) => own) ? known.toSorted((a, b) => Number(b.own) - Number(a.own) || a.number - b.number) : [];
}

interface Mark {
  readonly number: number;
  readonly own: boolean;
  readonly measured: Measured;
  readonly x: number;
  readonly y: number;
}

/** A track whose points, where they crowd, stand above and below it. */
function marksOf(track: number, places: readonly Place[], [first, last]: readonly [number, number], middle: number, length: number): Mark[] {
  const known = places.flatMap(({number, own, measures}) => {
    const measured = measures[track];
    return measured && hasNumber(measured) ? [{number, own, measured, x: (measured.value - first) / (last - first)}] : [];
  });
  const offsets = swarm(known.map(({x, own}) => ({x: x * length, fixed: own})), 11);
  return known.map((each, index) => ({...each, y: middle + (offsets[index] ?? 0)}));
}

const isPrinted = ({measured}: Mark): boolean => measured.provenance !== 'simulated';

function draw(places: readonly Place[], {drawing, width, wide, drawn}: Frame): string {
  const [left, right, pitch] = wide ? [250, 150, 64] : [10, 10, 104];
  const shown = tracks.map((track, index) => ({track, index})).filter(({index}) => places.some(({measures}) => measures[index] && hasNumber(measures[index])));
  const bottom = shown.length * pitch + 6;
  const length = width - left - right;
  const parts = shown.map(({track, index}, line) => {
    const values = places.flatMap(({measures}) => (measures[index] && hasNumber(measures[index]) ? [measures[index].value] : []));
    const first = track.near ? track.step * Math.floor(Math.min(...values) / track.step) : 0;
    // A value does not stand on the end of its track, where the number of the scale is.
    const last = track.step * Math.max(1, Math.floor(Math.max(...values) / track.step) + 1);
    const y0 = line * pitch;
    const y = y0 + (wide ? 26 : 62);
    return {track, index, first, last, y0, y, n: values.length, marks: marksOf(index, places, [first, last], y, length)};
  });
  const marks = parts.flatMap((part) => part.marks);
  const context = marks.filter((mark) => !mark.own);
  const channels = {drawing, x: ({x}: Mark) => x, y: ({y}: Mark) => y, provenance: ({measured}: Mark) => measured.provenance};

  return render({id: drawing, width, height: bottom + stripHeight(drawn, width)}, {
    marginTop: 0, marginRight: right, marginLeft: left, marginBottom: stripHeight(drawn, width),
    x: {domain: [0, 1], axis: null},
    y: {type: 'identity', axis: null},
    marks: [
      Plot.ruleY(parts, {y: 'y', x1: () => 0, x2: () => 1, className: 'track'}),
      ...points(context.filter((mark) => !isPrinted(mark)), {...channels, series: 'context', r: 5}),
      ...points(context.filter(isPrinted), {...channels, series: 'context', r: 5.5}),
      ...points(marks.filter(({own}) => own), {...channels, series: 'highlight', r: 9.5}),
      overlay(
        ...parts.flatMap(({track, first, last, y0, y, n}) => trackNames({track, first, last, y0, y, n}, {left, right, width, wide})),
        ...parts.flatMap(({track, marks: own, y0, y}) => ownLabel(track, own.find((mark) => mark.own), {y0, y, width, right, wide})),
        ...parts.flatMap(({track, marks: all, y}) => otherLabels(track, all.filter((mark) => !mark.own && isPrinted(mark)), y, left, length, width)),
        ...parts.slice(1).map(({y0}) => svg('line', {x1: 0, x2: width, y1: y0 - 1, y2: y0 - 1, class: 'grid'})),
        strip(drawing, drawn, width, bottom),
      ),
    ],
  });
}

interface TrackPart {
  readonly track: Track;
  readonly first: number;
  readonly last: number;
  readonly y0: number;
  readonly y: number;
  readonly n: number;
}

function trackNames({track, first, last, y0, y, n}: TrackPart, {left, right, width, wide}: {left: number; right: number; width: number; wide: boolean}): SVGElement[] {
  const base = `${track.base}, ${n} ${n === 1 ? 'trust' : 'trusts'}`;
  const ends = [svg('line', {x1: left, x2: left, y1: y - 5, y2: y + 5, class: 'track'}), svg('line', {x1: width - right, x2: width - right, y1: y - 5, y2: y + 5, class: 'track'})];
  if (wide) return [label(0, y - 2, track.name, 't-b'), label(0, y + 15, base, 'ax'), label(left - 13, y + 4, `${first}`, 'ax', 'end'), label(width - right + 12, y + 4, `${last}`, 'ax'), ...ends];
  return [label(0, y0 + 16, track.name, 't-b'), label(0, y0 + 33, base, 'ax'), label(0, y + 27, `${first}`, 'ax'), label(width, y + 27, `${last}`, 'ax', 'end'), ...ends];
}

function ownLabel(track: Track, own: Mark | undefined, {y0, y, width, right, wide}: {y0: number; y: number; width: number; right: number; wide: boolean}): SVGElement[] {
  const text = own && isPrinted(own) ? `${formatNumber(Number(own.measured.value), track.decimals)}${unbroken(track.unit)}` : own ? 'not published' : 'no value';
  const note = own ? (own.measured.provenance === 'simulated' ? 'place is simulated' : own.measured.provenance) : '';
  const strong = own !== undefined && isPrinted(own);
  if (wide) return [label(width - right + 48, y + (note ? 1 : 5), text, strong ? 't-n' : ''), ...(note ? [label(width - right + 48, y + 17, note, 'ax')] : [])];
  return [label(width, y0 + 16, text, strong ? 't-n' : 'ax', 'end')];
}

function otherLabels(track: Track, marks: readonly Mark[], y: number, left: number, length: number, width: number): SVGElement[] {
  const texts = marks.map((mark) => `Trust ${mark.number}: ${formatNumber(Number(mark.measured.value), track.decimals)}${unbroken(track.unit)}`);
  const labels = marks.map(({x}, index) => ({centre: left + x * length, width: 6.3 * (texts[index]?.length ?? 0) + 8}));
  const [start, end] = left < 100 ? [16, width - 28] : [left, width];
  // Where most values may be printed their labels don't fit: the table has them.
  if (labels.reduce((sum, each) => sum + each.width, 0) > end - start) return [];
  const centres = spread(labels, start, end);
  return texts.map((text, index) => label(centres[index] ?? 0, y + 27, text, 'ax halo', 'middle'));
}

function describe(places: readonly Place[]): string {
  const own = places.find((place) => place.own);
  const known = tracks.flatMap((track, index) => {
    const measured = own?.measures[index];
    return measured && hasNumber(measured) && measured.provenance !== 'simulated' ? [`${track.name}, ${formatNumber(measured.value, track.decimals)}${unbroken(track.unit)} (${measured.provenance}; ${track.base})`] : [];
  });
  return [
    `A track for each measure, with a point for each trust that has a value; Trust ${own?.number} is the large one.`,
    known.length > 0 ? `Of Trust ${own?.number}: ${known.join('; ')}.` : `No value of Trust ${own?.number} is published.`,
    simulatedNote('places', places.flatMap(({measures}) => measures)),
  ].filter((sentence) => sentence !== '').join(' ');
}

/** The place of one case among the cases that supplied data, on each measure. */
export const trustPlace: FigureDefinition<Place> = {
  id: 'trust-place',
  widths: [328, 600, 904, 1112],
  rows,
  columns: [
    caseColumn,
    ...tracks.map((track, index) => measuredColumn<Place>(track.key, track.name, track.base, track.key === 'establishment_wte' ? 1 : track.key.endsWith('headcount') ? 0 : 1, ({measures}) => measures[index] ?? notPublished)),
  ],
  base: (places, study) => ({n: places.length, missing: study.cases.length - places.length}),
  measured: ({measures}) => measures,
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
