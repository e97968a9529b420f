import * as Plot from '@observablehq/plot';
import {formatClaim, formatNumber} from '../model/claims.ts';
import {cohortMedian as medianOf} from '../model/cohort.ts';
import {derived} from '../model/derived.ts';
import {claimById} from '../model/indexes.ts';
import {hasNumber, measuredOf, notPublished} from '../model/measured.ts';
import {weakest} from '../model/provenance.ts';
import type {Study} from '../model/study.ts';
import {type Trust, trustsById} from '../model/trusts.ts';
import type {Measured} from '../model/value.ts';
import {measuredColumn} from './columns.ts';
import {spread, swarm} from './crowd.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {label, overlay, points} from './marks.ts';
import {widthOf} from './placement.ts';
import {isStatedOver} from './posts-marks.ts';
import {render} from './render.ts';
import {strip, stripHeight} from './strip.ts';
import {missingWords, simulatedNote, unbroken} from './words.ts';

/** A case with its measures, in the order of the tracks, or a statistic that the cases are read against. */
interface Place {
  readonly name: string;
  /** Of a case; null for a statistic. */
  readonly number: number | null;
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
  readonly of: (trust: Trust) => Measured | undefined;
  /** Ids of the claims that print the lower quartile, the median and the upper quartile of a wider group, and of the size of that group. */
  readonly wider?: {readonly quartiles: readonly [string, string, string]; readonly size: string};
  /** What a source states of a case in words: that it is over 100. */
  readonly over?: (trust: Trust) => Measured | undefined;
}

function overRecruited({posts}: Trust): Measured | undefined {
  return posts && isStatedOver(posts.support)
    ? {...posts.support.overRecruited, value: 1}
    : undefined;
}

/** The support share of the trust of the census that a case was sampled as. */
function censusShare({sampling, census}: Trust): Measured | undefined {
  if (!sampling || !census || !hasNumber(census.share)) return undefined;
  return {...census.share, provenance: weakest([sampling.provenance, census.share.provenance])};
}

const tracks: readonly Track[] = [
  {
    key: 'establishment_wte',
    name: 'Funded establishment',
    base: 'WTE, bands 2–8',
    unit: ' WTE',
    decimals: 0,
    step: 50,
    of: ({establishment}) => establishment?.imaging,
  },
  {
    key: 'support_share',
    name: 'Support share',
    base: '% of funded establishment',
    unit: ' %',
    decimals: 0,
    step: 10,
    of: ({establishment}) => establishment?.share,
  },
  {
    key: 'support_headcount',
    name: 'Support staff',
    base: 'people at bands 2–4',
    unit: '',
    decimals: 0,
    step: 10,
    of: ({headcounts}) => headcounts?.support,
  },
  {
    key: 'band_4_headcount',
    name: 'Assistant practitioners',
    base: 'people at band 4',
    unit: '',
    decimals: 0,
    step: 5,
    of: ({headcounts}) => headcounts?.band4,
  },
  {
    key: 'band_4_share',
    name: 'Band 4 among support staff',
    base: '% of people at bands 2–4',
    unit: ' %',
    decimals: 0,
    step: 10,
    of: ({headcounts}) => headcounts?.band4Share,
  },
  {
    key: 'support_in_post_per_100',
    name: 'Support posts filled',
    base: 'in post for 100 funded WTE',
    unit: '',
    decimals: 0,
    step: 10,
    near: true,
    of: ({posts}) => posts?.support.filled,
    over: overRecruited,
  },
  {
    key: 'census_support_share',
    name: 'Support share in the census',
    base: '% of people at bands 2–8',
    unit: ' %',
    decimals: 1,
    step: 10,
    of: censusShare,
    wider: {
      quartiles: [
        'census-share-lower-quartile',
        'census-share-median',
        'census-share-upper-quartile',
      ],
      size: 'census-trusts',
    },
  },
];

/** The case and the others of which anything is known, then the cohort's medians and what is published of a wider group. */
function rows(study: Study, subject?: string): Place[] {
  const all = placesIn(study).map(({id, ...place}): Place => ({...place, own: id === subject}));
  const subjects = shownOf(all);
  const known = subjects.filter(
    ({own, measures, over}) =>
      measures.some(hasNumber) || (own && over.some((each) => each !== undefined)),
  );
  const own = known.find((place) => place.own);
  return own
    ? [
        ...known.toSorted(
          (a, b) => Number(b.own) - Number(a.own) || Number(a.number) - Number(b.number),
        ),
        ...statistics(study, known),
      ]
    : [];
}

/** Every case with its measures: the same whichever of them a figure is about. */
const placesIn = derived((study: Study): readonly (Omit<Place, 'own'> & {readonly id: string})[] =>
  [...trustsById(study).values()].map((trust) => ({
    id: trust.case.case,
    name: `Trust ${trust.case.number}`,
    number: trust.case.number,
    measures: tracks.map((track) => track.of(trust) ?? notPublished),
    over: tracks.map((track) => track.over?.(trust)),
  })),
);

/** Where nothing but what a source prints is known, measures of which it says nothing of the own case are left out: there would be others alone on them. */
function shownOf(all: readonly Place[]): readonly Place[] {
  const own = all.find((place) => place.own);
  if (isOnlyWider(own)) return all.map(widerOnly);
  return isPrintedOnly(all)
    ? all.map((place) => onlyTracks(place, (_, index) => own !== undefined && says(own, index)))
    : all;
}

/** Whether a number or a statement of a case is known on a track. */
const says = ({measures, over}: Place, index: number): boolean =>
  (measures[index] !== undefined && hasNumber(measures[index])) || over[index] !== undefined;

const isPrintedOnly = (places: readonly Place[]): boolean =>
  !places
    .flatMap(({measures}) => measures)
    .some(
      (each) =>
        hasNumber(each) && (each.provenance === 'simulated' || each.provenance === 'observed'),
    );

const onlyTracks = (place: Place, isKept: (track: Track, index: number) => boolean): Place => ({
  ...place,
  measures: place.measures.map((measured, index) =>
    tracks[index] && isKept(tracks[index], index) ? measured : notPublished,
  ),
  over: place.over.map((over, index) =>
    tracks[index] && isKept(tracks[index], index) ? over : undefined,
  ),
});

/** Whether a case has a value on the tracks of a wider group alone: then the other tracks would say nothing of it. */
const isOnlyWider = (place: Place | undefined): boolean =>
  place !== undefined && !tracks.some(({wider}, index) => !wider && says(place, index));

const widerOnly = (place: Place): Place => onlyTracks(place, ({wider}) => wider !== undefined);

const cohortMedian = 'Cohort median';

function statistics(study: Study, known: readonly Place[]): Place[] {
  const medians = tracks.map(
    (_, index) =>
      medianOf(
        known.map(({measures}) => measures[index] ?? notPublished),
        study.cases.length,
      ).measured,
  );
  const wider = tracks.flatMap(({wider}, index) =>
    wider && known.some(({own, measures}) => own && measures[index] && hasNumber(measures[index]))
      ? quartilesOf(study, wider, index)
      : [],
  );
  return [...(medians.some(hasNumber) ? [statistic(cohortMedian, medians)] : []), ...wider];
}

/** A quartile of one measure says nothing of the others. */
const notApplicable: Measured = {...notPublished, value: 'not-applicable'};

const statistic = (name: string, measures: readonly Measured[]): Place => ({
  name,
  number: null,
  own: false,
  measures,
  over: [],
});

const quartileNames = ['Lower quartile', 'Median', 'Upper quartile'] as const;

function quartilesOf(
  study: Study,
  {quartiles, size}: NonNullable<Track['wider']>,
  index: number,
): Place[] {
  const claimed = (id: string): Measured => {
    const claim = claimById(study, id);
    return measuredOf(claim, claim?.value);
  };
  const count = claimed(size);
  const base = hasNumber(count) ? `, ${formatNumber(count.value, 0)} trusts` : '';
  return quartiles.map((id, place) =>
    statistic(
      `${quartileNames[place]}${base}`,
      tracks.map((_, at) => (at === index ? claimed(id) : notApplicable)),
    ),
  );
}

/** Statistics by the beginning of their name. */
const statisticOf = (places: readonly Place[], name: string, index: number): Measured | undefined =>
  places.find((place) => place.number === null && place.name.startsWith(name))?.measures[index];

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
  /** Median of the marks, as a part of the track; its provenance. */
  readonly median: {readonly x: number; readonly measured: Measured} | undefined;
  /** What is published of a wider group, with its places on the track. */
  readonly wider: Wider | undefined;
}

interface Wider {
  readonly places: readonly [number, number, number];
  readonly lines: readonly string[];
}

interface Label {
  /** Number of the trust. */
  readonly number: number;
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

function layoutOf({width, wide}: Pick<Frame, 'width' | 'wide'>): Layout {
  const [left, right, pitch, drop] = wide ? [250, 190, 72, 30] : [30, 38, 110, 68];
  return {width, wide, left, right, length: width - left - right, pitch, drop};
}

const isPrinted = ({measured}: Pick<Mark, 'measured'>): boolean =>
  measured.provenance !== 'simulated';

/** In px: the own one large; a small derived one large enough for its ring; simulated ones smaller where the tracks are short. */
const radiusOf = (own: boolean, {provenance}: Measured, width: number): number =>
  own
    ? 9.5
    : provenance === 'derived'
      ? 7
      : provenance !== 'simulated'
        ? 5.5
        : width < 1000
          ? 4
          : 5;

function endsOf({step, near}: Track, values: readonly number[]): [number, number] {
  // A value does not stand on the end of its track.
  const last = step * Math.max(1, Math.floor(Math.max(0, ...values) / step) + 1);
  return [near && values.length > 0 ? step * Math.floor(Math.min(...values) / step) : 0, last];
}

/** Of a ratio, the place where every post is filled is what the others are read against. */
const hasHundred = ({near}: Track, [first, last]: readonly [number, number]): boolean =>
  near === true && first < 100 && last > 100;

/** What the cases have on a track. */
const valuesOn = (places: readonly Place[], index: number): number[] =>
  places
    .filter(({number}) => number !== null)
    .flatMap(({measures}) => measures[index] ?? [])
    .filter(hasNumber)
    .map(({value}) => value);

const isReadAgainstHundred = (track: Track, values: readonly number[]): boolean =>
  values.length > 0 && hasHundred(track, endsOf(track, values));

function linesOf(places: readonly Place[], layout: Layout): Line[] {
  const own = places.find((place) => place.own);
  const cases = places.filter(({number}) => number !== null);
  const has = (place: Place | undefined, index: number): boolean =>
    place?.measures[index] !== undefined && hasNumber(place.measures[index]);
  const shown = [...tracks.entries()].filter(
    ([index, {wider}]) =>
      has(own, index) ||
      (!wider && (own?.over[index] !== undefined || cases.some((place) => has(place, index)))),
  );
  let top = 0;
  return shown.map(([index, track]) => {
    const known = cases.flatMap(({number, own: isOwn, measures}) =>
      measures[index] && hasNumber(measures[index])
        ? [{number: Number(number), own: isOwn, measured: measures[index]}]
        : [],
    );
    const wider = widerOf(places, index, layout);
    const ends = endsOf(track, [
      ...known.map(({measured}) => measured.value),
      ...(wider?.values ?? []),
    ]);
    const onTrack = (value: number): number => (value - ends[0]) / (ends[1] - ends[0]);
    const middle = statisticOf(places, cohortMedian, index);
    const [y0, y] = [top, top + layout.drop];
    // Without a value of anybody there are words alone.
    const room =
      (known.length > 0 ? layout.pitch : layout.pitch - (layout.wide ? 16 : 64)) +
      (wider ? 18 * wider.lines.length - (layout.wide ? 4 : 8) : 0);
    top += room;
    const points = known.map((each) => ({
      ...each,
      x: onTrack(each.measured.value),
      y,
      r: radiusOf(each.own, each.measured, layout.width),
    }));
    const isLabelled = (mark: Mark): boolean => !mark.own && isPrinted(mark);
    const labels = labelsOf(track, points.filter(isLabelled), layout);
    // The own mark stays on the line; whatever would lie upon another mark makes room.
    const offsets = swarm(
      points.map((mark) => ({
        x: mark.x * layout.length,
        r: mark.r,
        fixed: mark.own,
        labelled: labels.length > 0 && isLabelled(mark),
      })),
    );
    const marks = points.map((mark, at) => ({...mark, y: y + (offsets[at] ?? 0)}));
    const statistics = {
      median:
        middle && hasNumber(middle) ? {x: onTrack(middle.value), measured: middle} : undefined,
      wider: wider && {
        places: wider.values.map(onTrack) as unknown as Wider['places'],
        lines: wider.lines,
      },
    };
    return {
      ...statistics,
      track,
      own: own?.measures[index] ?? notPublished,
      over: own?.over[index],
      ends,
      y0,
      y,
      room,
      labels,
      marks,
    };
  });
}

/** Quartiles of a wider group in units of the track, and the words for them. */
function widerOf(
  places: readonly Place[],
  index: number,
  {wide}: Layout,
): {values: readonly number[]; lines: readonly string[]} | undefined {
  const found = quartileNames.flatMap((name) =>
    places.filter(
      (place) =>
        place.number === null &&
        place.name.startsWith(name) &&
        place.measures[index] &&
        hasNumber(place.measures[index]),
    ),
  );
  const values = found.map(({measures}) => Number(measures[index]?.value));
  const [lower, middle, upper] = values;
  if (lower === undefined || middle === undefined || upper === undefined) return undefined;
  const group = found[0]?.name.replace(/^[^,]*, /, '') ?? '';
  const words = [
    `middle half of ${group}, ${lower} to ${upper}\u00a0%`,
    `median ${middle}\u00a0%, published`,
  ];
  return {values, lines: wide ? [words.join('; ')] : words};
}

/** Labels of published values of others. Where most values may be printed they don't fit: the table has them. */
function labelsOf(
  track: Track,
  marks: readonly Mark[],
  {left, length, width, wide}: Layout,
): Label[] {
  const texts = marks.map(
    (mark) =>
      `Trust ${mark.number}: ${formatNumber(Number(mark.measured.value), track.decimals)}${unbroken(track.unit)}`,
  );
  const wanted = marks.map(({x}, index) => ({
    centre: left + x * length,
    width: widthOf(texts[index] ?? '') + 4,
  }));
  const [start, end] = wide ? [left - 40, left + length + 40] : [0, width];
  if (wanted.reduce((sum, each) => sum + each.width, 0) > end - start) return [];
  const centres = spread(wanted, start, end);
  return marks.map(({number}, index) => ({
    number,
    text: texts[index] ?? '',
    centre: centres[index] ?? 0,
  }));
}

function draw(places: readonly Place[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const layout = layoutOf(frame);
  const {left, right} = layout;
  const lines = linesOf(places, layout);
  const bottom = lines.reduce((end, {room}) => end + room, 6);
  const key = {points: lines.some(({marks}) => marks.length > 0)};
  const marks = lines.flatMap((line) => line.marks);
  const those = (own: boolean, printed: boolean): Mark[] =>
    marks.filter((mark) => mark.own === own && isPrinted(mark) === printed);
  const dots = (own: boolean, printed: boolean): Plot.Markish[] =>
    [...Map.groupBy(those(own, printed), ({r}) => r)].flatMap(([r, group]) =>
      points(group, {
        drawing,
        series: own ? 'highlight' : 'context',
        x: ({x}) => x,
        y: ({y}) => y,
        provenance: ({measured}) => measured.provenance,
        r,
      }),
    );

  return render(
    {id: drawing, width, height: bottom + stripHeight(drawn, width, key)},
    {
      marginTop: 0,
      marginRight: right,
      marginLeft: left,
      marginBottom: stripHeight(drawn, width, key),
      x: {domain: [0, 1], axis: null},
      y: {type: 'identity', axis: null},
      marks: [
        Plot.ruleY(
          lines.filter((line) => line.marks.length > 0),
          {y: 'y', x1: () => 0, x2: () => 1, className: 'track'},
        ),
        overlay(...lines.flatMap((line) => [...leaders(line, layout), ...widerMark(line, layout)])),
        // What is published stands above what is simulated.
        ...dots(false, false),
        ...dots(true, false),
        ...dots(false, true),
        ...dots(true, true),
        overlay(...lines.flatMap((line) => medianMark(line, layout))),
        overlay(
          ...lines.flatMap((line) => [
            ...trackNames(line, layout),
            ...ownLabel(line, layout),
            ...line.labels.map(({text, centre}) =>
              label(centre, line.y + 34, text, 'ax halo', 'middle'),
            ),
          ]),
          ...lines
            .slice(1)
            .map(({y0}) => svg('line', {x1: 0, x2: width, y1: y0 - 1, y2: y0 - 1, class: 'grid'})),
          strip(drawing, drawn, width, bottom, key),
        ),
      ],
    },
  );
}

/** From a mark to its number where that stands aside. */
const leaders = ({labels, marks, y}: Line, {left, length}: Layout): SVGElement[] =>
  labels
    .map(({number, centre}) => ({mark: marks.find((mark) => mark.number === number), centre}))
    .map(({mark, centre}) => ({at: left + (mark?.x ?? 0) * length, from: mark?.y ?? y, centre}))
    .filter(({at, from, centre}) => Math.abs(centre - at) > 4 || from < y)
    .map(({at, from, centre}) =>
      svg('line', {x1: at, x2: centre, y1: from, y2: y + 22, class: 'track'}),
    );

/** From the track up and down, in px: further than the largest mark reaches. */
const medianHeight = 16;

/** A stroke across the track at the cohort median, dashed where any value behind it is simulated. Its number is in the table. */
function medianMark({median: found, y}: Line, {left, length}: Layout): SVGElement[] {
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

const medianClass = ({provenance}: Measured): string =>
  provenance === 'simulated' ? 'tick-sim s-highlight' : 'ref median';

/** The middle half of a wider group below the track, with its median, and their numbers. */
function widerMark({wider, y}: Line, {left, length}: Layout): SVGElement[] {
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

function trackNames(
  {track, ends: [first, last], y0, y, marks, median: middle}: Line,
  {left, right, width, wide}: Layout,
): SVGElement[] {
  const count = `${marks.length} ${marks.length === 1 ? 'trust' : 'trusts'}`;
  const base = marks.length === 0 || (wide && middle) ? track.base : `${track.base}, ${count}`;
  const sample =
    wide && middle
      ? [
          svg('line', {x1: 4, x2: 4, y1: y + 20, y2: y + 34, class: medianClass(middle.measured)}),
          label(13, y + 32, `cohort median, ${count}`, 'ax'),
        ]
      : [];
  const words = wide
    ? [label(0, y - 2, track.name, 't-b'), label(0, y + 15, base, 'ax'), ...sample]
    : [label(0, y0 + 16, track.name, 't-b'), label(0, y0 + 33, base, 'ax')];
  if (marks.length === 0) return words;
  const ends = [left, width - right].map((x) =>
    svg('line', {x1: x, x2: x, y1: y - 5, y2: y + 5, class: 'track'}),
  );
  if (hasHundred(track, [first, last])) {
    const x = left + ((width - right - left) * (100 - first)) / (last - first);
    ends.push(
      svg('line', {x1: x, x2: x, y1: y - 12, y2: y + 12, class: 'ref'}),
      label(x, y + 27, '100', 'ax', 'middle'),
    );
  }
  return [
    ...words,
    label(left - 13, y + 4, `${first}`, 'ax', 'end'),
    label(width - right + 12, y + 4, `${last}`, 'ax'),
    ...ends,
  ];
}

/** What is published of the own value, or that its place is simulated, or that there is none. */
function ownWords({track, own, over}: Line): {
  readonly text: string;
  readonly note: string;
  readonly strong: boolean;
} {
  if (hasNumber(own) && own.provenance !== 'simulated')
    return {
      text: `${formatNumber(own.value, track.decimals)}${unbroken(track.unit)}`,
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

function ownLabel(line: Line, {right, width, wide}: Layout): SVGElement[] {
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

function describe(places: readonly Place[]): string {
  const own = places.find((place) => place.own);
  const known = tracks.flatMap((track, index) => {
    const [measured, over] = [own?.measures[index], own?.over[index]];
    if (over && !(measured && hasNumber(measured) && measured.provenance !== 'simulated'))
      return [
        `${track.name}, ${measured && hasNumber(measured) ? 'over 100, how far' : 'more than funded, by how much'} is not published (${over.provenance}; ${track.base})`,
      ];
    return measured && hasNumber(measured) && measured.provenance !== 'simulated'
      ? [
          `${track.name}, ${formatNumber(measured.value, track.decimals)}${unbroken(track.unit)} (${measured.provenance}; ${track.base})`,
        ]
      : [];
  });
  return [
    `A track for each measure that has a value, with a point for each trust of which it is known${own?.measures.some(hasNumber) ? `; Trust ${own.number} is the large one` : ''}.`,
    tracks.some((track, index) => isReadAgainstHundred(track, valuesOn(places, index)))
      ? 'Where posts are filled, the upright line stands for a service without vacancies.'
      : '',
    known.length > 0
      ? `Of Trust ${own?.number}: ${known.join('; ')}.`
      : `None of these measures of Trust ${own?.number} is published.`,
    simulatedNote(
      'places',
      places.filter(({number}) => number !== null).flatMap(({measures}) => measures),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Claims that name the end of the cohort on a track, with the words for it. */
const extremes = [
  {claim: 'share-highest', track: 'support_share', words: 'the highest support share'},
  {claim: 'share-lowest', track: 'support_share', words: 'the lowest support share'},
  {
    claim: 'establishment-largest',
    track: 'establishment_wte',
    words: 'the largest funded establishment',
  },
  {
    claim: 'establishment-smallest',
    track: 'establishment_wte',
    words: 'the smallest funded establishment',
  },
] as const;

/** "Trust 6 has the highest support share in the study, 34 %": where the case has the very value that a source prints as the end of all. */
function finding(places: readonly Place[], study: Study): string | undefined {
  const own = places.find((place) => place.own);
  const [found] = extremes.flatMap(({claim: id, track, words}) => {
    const claim = claimById(study, id);
    const measured = own?.measures[tracks.findIndex(({key}) => key === track)];
    return claim?.provenance === 'published' &&
      measured &&
      measured.value === claim.value &&
      measured.provenance !== 'simulated'
      ? [`Trust ${own.number} has ${words} in the study, ${formatClaim(claim)}`]
      : [];
  });
  return found;
}

/** People are whole numbers, of which a median may be a half; published statistics keep the decimals that they have. */
function decimalsOf(track: Track): number | ((place: Place) => number) {
  const own = ({measures}: Place): number =>
    (String(measures[tracks.indexOf(track)]?.value).split('.')[1] ?? '').length;
  if (track.key.endsWith('headcount'))
    return (place) => (place.number === null ? Math.min(1, own(place)) : 0);
  return track.wider
    ? (place) => (place.number === null && place.name !== cohortMedian ? own(place) : 1)
    : 1;
}

/** The place of one case among the cases that supplied data, on each measure. */
export const trustPlace: FigureDefinition<Place> = {
  id: 'trust-place',
  widths: [328, 600, 904, 1112],
  rows,
  columns: (places) => [
    {key: 'trust', head: 'Trust', value: ({name}) => name},
    ...[...tracks.entries()]
      .filter(([index]) => !isPrintedOnly(places) || places.some((place) => says(place, index)))
      .map(([index, track]) =>
        measuredColumn<Place>(
          track.key,
          track.name,
          track.base,
          decimalsOf(track),
          ({measures}) => measures[index] ?? notPublished,
        ),
      ),
  ],
  base: (places, study) => {
    const n = places.filter(({number}) => number !== null).length;
    return {n, missing: study.cases.length - n};
  },
  measured: ({own, measures, over}) => [
    ...measures,
    ...(own ? over.filter((each) => each !== undefined) : []),
  ],
  own: ({own, measures, over}) =>
    own ? [...measures.filter(hasNumber), ...over.filter((each) => each !== undefined)] : [],
  unit: ['trust', 'trusts'],
  finding,
  describe,
  draw,
};
