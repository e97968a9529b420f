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
import {widthOf} from './placement.ts';
import {isStatedOver} from './posts-marks.ts';
import {render} from './render.ts';
import {spread, swarm} from './crowd.ts';
import {strip, stripHeight} from './strip.ts';
import {missingWords, simulatedNote, unbroken} from './words.ts';

/** A case with its measures, in the order of the tracks. */
interface Place {
  readonly number: number;
  readonly own: boolean;
  readonly measures: readonly Measured[];
  /** On each measure, whether a source says that the case is over 100 without saying how far: 1 if so. */
  readonly over: readonly (Measured | undefined)[];
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
  /** What a source states of a case in words: that it is over 100. */
  readonly over?: (study: Study, id: string) => Measured | undefined;
}

function overRecruited(study: Study, id: string): Measured | undefined {
  const support = posts(study).find((each) => each.case === id)?.support;
  return support && isStatedOver(support) ? {...support.overRecruited, value: 1} : undefined;
}

const tracks: readonly Track[] = [
  {key: 'establishment_wte', name: 'Funded establishment', base: 'WTE, bands 2–8', unit: ' WTE', decimals: 0, step: 50, of: (study, id) => establishments(study).find((each) => each.case === id)?.imaging},
  {key: 'support_share', name: 'Support share', base: '% of funded establishment', unit: ' %', decimals: 0, step: 10, of: (study, id) => establishments(study).find((each) => each.case === id)?.share},
  {key: 'support_headcount', name: 'Support staff', base: 'people at bands 2–4', unit: '', decimals: 0, step: 10, of: (study, id) => headcounts(study).find((each) => each.case === id)?.support},
  {key: 'band_4_headcount', name: 'Assistant practitioners', base: 'people at band 4', unit: '', decimals: 0, step: 5, of: (study, id) => headcounts(study).find((each) => each.case === id)?.band4},
  {key: 'band_4_share', name: 'Band 4 among support staff', base: '% of people at bands 2–4', unit: ' %', decimals: 0, step: 10, of: (study, id) => headcounts(study).find((each) => each.case === id)?.band4Share},
  {key: 'support_in_post_per_100', name: 'Support posts filled', base: 'in post for 100 funded WTE', unit: '', decimals: 0, step: 10, near: true, of: (study, id) => posts(study).find((each) => each.case === id)?.support.filled, over: overRecruited},
];

function rows(study: Study, subject?: string): Place[] {
  const all = study.cases.map(({case: id, number}): Place => ({number, own: id === subject, measures: tracks.map((track) => track.of(study, id) ?? notPublished), over: tracks.map((track) => track.over?.(study, id))}));
  const known = all.filter(({own, measures, over}) => measures.some(hasNumber) || (own && over.some((each) => each !== undefined)));
  return known.some(({own}) => own) ? known.toSorted((a, b) => Number(b.own) - Number(a.own) || a.number - b.number) : [];
}

interface Mark {
  readonly number: number;
  readonly own: boolean;
  readonly measured: Measured;
  /** From the left end of the track, as a part of it. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A track in its place. */
interface Line {
  readonly track: Track;
  readonly own: Measured;
  readonly over: Measured | undefined;
  readonly ends: readonly [number, number];
  /** Top of the track with its words. */
  readonly y0: number;
  readonly y: number;
  /** Height of the track with its words. */
  readonly room: number;
  readonly marks: readonly Mark[];
  /** Published values of others, below the line. */
  readonly labels: readonly Label[];
}

interface Label {
  readonly mark: Mark;
  readonly text: string;
  readonly centre: number;
}

interface Layout {
  readonly width: number;
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
  readonly length: number;
  /** Height of a track with its words. */
  readonly pitch: number;
  /** From the top of a track to its line. */
  readonly drop: number;
}

function layoutOf({width, wide}: Frame): Layout {
  const [left, right, pitch, drop] = wide ? [250, 190, 72, 30] : [30, 38, 110, 68];
  return {width, wide, left, right, length: width - left - right, pitch, drop};
}

const isPrinted = ({measured}: Pick<Mark, 'measured'>): boolean => measured.provenance !== 'simulated';

/** In px: the own one large; a small derived one large enough for its ring. */
const radiusOf = (own: boolean, {provenance}: Measured): number => (own ? 9.5 : provenance === 'derived' ? 7 : provenance === 'simulated' ? 5 : 5.5);

function endsOf({step, near}: Track, values: readonly number[]): [number, number] {
  // A value does not stand on the end of its track.
  const last = step * Math.max(1, Math.floor(Math.max(0, ...values) / step) + 1);
  return [near && values.length > 0 ? step * Math.floor(Math.min(...values) / step) : 0, last];
}

function linesOf(places: readonly Place[], layout: Layout): Line[] {
  const own = places.find((place) => place.own);
  const shown = [...tracks.entries()].filter(([index]) => own?.over[index] !== undefined || places.some(({measures}) => measures[index] && hasNumber(measures[index])));
  let top = 0;
  return shown.map(([index, track]) => {
    const known = places.flatMap(({number, own: isOwn, measures}) => (measures[index] && hasNumber(measures[index]) ? [{number, own: isOwn, measured: measures[index]}] : []));
    const ends = endsOf(track, known.map(({measured}) => measured.value));
    const [y0, y] = [top, top + layout.drop];
    // Without a value of anybody there are words alone.
    const room = known.length > 0 ? layout.pitch : layout.pitch - (layout.wide ? 16 : 64);
    top += room;
    const points = known.map((each) => ({...each, x: (each.measured.value - ends[0]) / (ends[1] - ends[0]), y, r: radiusOf(each.own, each.measured)}));
    const labels = labelsOf(track, points.filter((mark) => !mark.own && isPrinted(mark)), layout);
    // What has its number below stays on the line.
    const offsets = swarm(points.map((mark) => ({x: mark.x * layout.length, r: mark.r, fixed: mark.own || (labels.length > 0 && isPrinted(mark))})));
    return {track, own: own?.measures[index] ?? notPublished, over: own?.over[index], ends, y0, y, room, labels, marks: points.map((mark, at) => ({...mark, y: y + (offsets[at] ?? 0)}))};
  });
}

/** Labels of published values of others. Where most values may be printed they don't fit: the table has them. */
function labelsOf(track: Track, marks: readonly Mark[], {left, length, width, wide}: Layout): Label[] {
  const texts = marks.map((mark) => `Trust ${mark.number}: ${formatNumber(Number(mark.measured.value), track.decimals)}${unbroken(track.unit)}`);
  const wanted = marks.map(({x}, index) => ({centre: left + x * length, width: widthOf(texts[index] ?? '') + 4}));
  const [start, end] = wide ? [left - 40, left + length + 40] : [0, width];
  if (wanted.reduce((sum, each) => sum + each.width, 0) > end - start) return [];
  const centres = spread(wanted, start, end);
  return marks.map((mark, index) => ({mark, text: texts[index] ?? '', centre: centres[index] ?? 0}));
}

function draw(places: readonly Place[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const layout = layoutOf(frame);
  const {left, right} = layout;
  const lines = linesOf(places, layout);
  const bottom = lines.reduce((end, {room}) => end + room, 6);
  const key = {points: lines.some(({marks}) => marks.length > 0)};
  const marks = lines.flatMap((line) => line.marks);
  const those = (own: boolean, printed: boolean): Mark[] => marks.filter((mark) => mark.own === own && isPrinted(mark) === printed);
  const dots = (own: boolean, printed: boolean): Plot.Markish[] => [...Map.groupBy(those(own, printed), ({r}) => r)].flatMap(([r, group]) =>
    points(group, {drawing, series: own ? 'highlight' : 'context', x: ({x}) => x, y: ({y}) => y, provenance: ({measured}) => measured.provenance, r}));

  return render({id: drawing, width, height: bottom + stripHeight(drawn, width, key)}, {
    marginTop: 0, marginRight: right, marginLeft: left, marginBottom: stripHeight(drawn, width, key),
    x: {domain: [0, 1], axis: null},
    y: {type: 'identity', axis: null},
    marks: [
      Plot.ruleY(lines.filter((line) => line.marks.length > 0), {y: 'y', x1: () => 0, x2: () => 1, className: 'track'}),
      overlay(...lines.flatMap((line) => leaders(line, layout))),
      // What is published stands above what is simulated.
      ...dots(false, false), ...dots(true, false), ...dots(false, true), ...dots(true, true),
      overlay(
        ...lines.flatMap((line) => [...trackNames(line, layout), ...ownLabel(line, layout), ...line.labels.map(({text, centre}) => label(centre, line.y + 34, text, 'ax halo', 'middle'))]),
        ...lines.slice(1).map(({y0}) => svg('line', {x1: 0, x2: width, y1: y0 - 1, y2: y0 - 1, class: 'grid'})),
        strip(drawing, drawn, width, bottom, key),
      ),
    ],
  });
}

/** From a mark to its number where that stands aside. */
const leaders = ({labels, y}: Line, {left, length}: Layout): SVGElement[] => labels
  .map(({mark, centre}) => ({at: left + mark.x * length, centre}))
  .filter(({at, centre}) => Math.abs(centre - at) > 4)
  .map(({at, centre}) => svg('line', {x1: at, x2: centre, y1: y, y2: y + 22, class: 'track'}));

function trackNames({track, ends: [first, last], y0, y, marks}: Line, {left, right, width, wide}: Layout): SVGElement[] {
  const base = marks.length === 0 ? track.base : `${track.base}, ${marks.length} ${marks.length === 1 ? 'trust' : 'trusts'}`;
  const words = wide ? [label(0, y - 2, track.name, 't-b'), label(0, y + 15, base, 'ax')] : [label(0, y0 + 16, track.name, 't-b'), label(0, y0 + 33, base, 'ax')];
  if (marks.length === 0) return words;
  const ends = [left, width - right].map((x) => svg('line', {x1: x, x2: x, y1: y - 5, y2: y + 5, class: 'track'}));
  // Of a ratio, the place where every post is filled is what the others are read against.
  if (track.near && first < 100 && last > 100) {
    const x = left + ((width - right - left) * (100 - first)) / (last - first);
    ends.push(svg('line', {x1: x, x2: x, y1: y - 12, y2: y + 12, class: 'ref'}), label(x, y + 27, '100', 'ax', 'middle'));
  }
  return [...words, label(left - 13, y + 4, `${first}`, 'ax', 'end'), label(width - right + 12, y + 4, `${last}`, 'ax'), ...ends];
}

/** What is published of the own value, or that its place is simulated, or that there is none. */
function ownWords({track, own, over}: Line): {readonly text: string; readonly note: string; readonly strong: boolean} {
  if (hasNumber(own) && own.provenance !== 'simulated') return {text: `${formatNumber(own.value, track.decimals)}${unbroken(track.unit)}`, note: own.provenance, strong: true};
  if (over) return hasNumber(own) ? {text: 'over 100', note: `${over.provenance}; place simulated`, strong: true} : {text: 'more than funded', note: over.provenance, strong: true};
  return hasNumber(own) ? {text: 'not published', note: 'place is simulated', strong: false} : {text: missingWords(own), note: '', strong: false};
}

function ownLabel(line: Line, {right, width, wide}: Layout): SVGElement[] {
  const {text, note, strong} = ownWords(line);
  const [x, anchor] = wide ? [width - right + 52, undefined] as const : [width, 'end'] as const;
  const [first, second] = wide ? [line.y + (note === '' ? 5 : 1), line.y + 17] : [line.y0 + 16, line.y0 + 33];
  return [label(x, first, text, strong ? 't-n' : wide ? '' : 'ax', anchor), ...(note === '' ? [] : [label(x, second, note, 'ax', anchor)])];
}

function describe(places: readonly Place[]): string {
  const own = places.find((place) => place.own);
  const known = tracks.flatMap((track, index) => {
    const [measured, over] = [own?.measures[index], own?.over[index]];
    if (over && !(measured && hasNumber(measured) && measured.provenance !== 'simulated')) return [`${track.name}, ${measured && hasNumber(measured) ? 'over 100, how far' : 'more than funded, by how much'} is not published (${over.provenance}; ${track.base})`];
    return measured && hasNumber(measured) && measured.provenance !== 'simulated' ? [`${track.name}, ${formatNumber(measured.value, track.decimals)}${unbroken(track.unit)} (${measured.provenance}; ${track.base})`] : [];
  });
  return [
    `A track for each measure that has a value, with a point for each trust of which it is known${own?.measures.some(hasNumber) ? `; Trust ${own.number} is the large one` : ''}.`,
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
  measured: ({own, measures, over}) => [...measures, ...(own ? over.filter((each) => each !== undefined) : [])],
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
