import * as Plot from '@observablehq/plot';
import {censusTrusts, ranked} from '../model/census.ts';
import type {Claim} from '../model/claim.ts';
import {formatNumber} from '../model/claims.ts';
import {claimInRole, type FigureRole} from '../model/figure-claims.ts';
import {hasNumber} from '../model/measured.ts';
import type {Study} from '../model/study.ts';
import type {Measured} from '../model/value.ts';
import {adopterCategories, type AdopterCategory} from '../model/workforce.ts';
import {measuredColumn} from './columns.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {label, look, overlay} from './marks.ts';
import {render} from './render.ts';
import {patternId} from './series.ts';
import {strip, stripHeight} from './strip.ts';
import {simulatedNote, stated} from './words.ts';

type Statistic =
  'trust' | 'category-median' | 'lower-quartile' | 'median' | 'upper-quartile' | 'comparison';

/** A trust with its place in the ranking, or a published statistic of all of them. */
interface CensusShare {
  readonly statistic: Statistic;
  readonly name: string;
  /** Place in the ranking from the smallest share, for a trust. */
  readonly rank: number | null;
  readonly adopter: AdopterCategory | null;
  /** Per cent of bands 2–8. */
  readonly share: Measured;
  readonly decimals: number;
}

/** Published statistics, by the role of their claim; one that a study lacks is left out. */
const statistics: readonly {
  readonly role: FigureRole<'census'>;
  readonly statistic: Statistic;
  readonly name: string;
  readonly adopter: AdopterCategory | null;
}[] = [
  {role: 'median', statistic: 'median', name: 'Median of all trusts', adopter: null},
  {
    role: 'lower-quartile',
    statistic: 'lower-quartile',
    name: 'Lower quartile',
    adopter: null,
  },
  {
    role: 'upper-quartile',
    statistic: 'upper-quartile',
    name: 'Upper quartile',
    adopter: null,
  },
  {
    role: 'low-adopters-median',
    statistic: 'category-median',
    name: 'Median of low adopters',
    adopter: 'low',
  },
  {
    role: 'medium-adopters-median',
    statistic: 'category-median',
    name: 'Median of medium adopters',
    adopter: 'medium',
  },
  {
    role: 'high-adopters-median',
    statistic: 'category-median',
    name: 'Median of high adopters',
    adopter: 'high',
  },
  {role: 'wider-nhs', statistic: 'comparison', name: 'Wider non-medical NHS', adopter: null},
];

const measuredClaim = ({value, provenance, source, place}: Claim): Measured => ({
  value,
  provenance,
  source,
  place,
});

function rows(study: Study): CensusShare[] {
  const published = statistics.flatMap(({role, ...rest}) => {
    const found = claimInRole(study, 'census', role);
    return found
      ? [{...rest, rank: null, share: measuredClaim(found), decimals: found.decimals}]
      : [];
  });
  const trusts = ranked(censusTrusts(study)).map(({trust, adopter, share}, index): CensusShare => ({
    // The id of a simulated trust would look like that of a real one whose name is withheld.
    statistic: 'trust',
    name: share.provenance === 'simulated' ? `Simulated trust ${index + 1}` : trust,
    rank: index + 1,
    adopter,
    share,
    decimals: 1,
  }));
  return [...published, ...trusts];
}

const valueOf = ({share}: CensusShare): number => (hasNumber(share) ? share.value : 0);
const percent = (row: CensusShare): string => `${formatNumber(valueOf(row), row.decimals)}\u00a0%`;

interface Group {
  readonly adopter: AdopterCategory;
  /** Left and right end in places of the ranking, gaps between the groups included. */
  readonly start: number;
  readonly end: number;
  readonly trusts: readonly CensusShare[];
}

/** Width of a group without trusts, in places. */
const emptyGroup = 40;

/** The adopter categories side by side. Without trusts each is as wide as the others. */
function groups(all: readonly CensusShare[], gap: number): Group[] {
  let start = 0;
  return adopterCategories.map((adopter) => {
    const trusts = all.filter((row) => row.statistic === 'trust' && row.adopter === adopter);
    const group = {adopter, start, end: start + (trusts.length || emptyGroup), trusts};
    start = group.end + gap;
    return group;
  });
}

interface Corner {
  /** Neighbours that are drawn alike: simulated ones ruled, others solid. */
  readonly run: string;
  readonly ruled: boolean;
  readonly x: number;
  readonly y: number;
}

/** The outline of a group: a step for each trust. */
function outline({adopter, start, trusts}: Group): Corner[] {
  const ruled = trusts.map(({share}) => look(share.provenance) === 'ruled');
  let run = 0;
  return trusts.flatMap((row, index): Corner[] => {
    if (index > 0 && ruled[index] !== ruled[index - 1]) run += 1;
    const corner = {run: `${adopter} ${run}`, ruled: ruled[index] === true, y: valueOf(row)};
    return [
      {...corner, x: start + index},
      {...corner, x: start + index + 1},
    ];
  });
}

interface GroupMedian {
  readonly group: Group;
  readonly row: CensusShare;
}

interface Stretch {
  /** Ends in places of the ranking. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * A line across the groups at a value, with a gap where the median of a group lies so near that both would read as one mark.
 * @param near in per cent of bands 2–8
 */
function stretches(
  value: number,
  list: readonly Group[],
  steps: readonly GroupMedian[],
  end: number,
  near: number,
): Stretch[] {
  const isTaken = ({adopter}: Group): boolean =>
    steps.some(
      ({group, row}) => group.adopter === adopter && Math.abs(valueOf(row) - value) < near,
    );
  // Each group has its half of the gaps beside it.
  const parts = list.map((group, index) => ({
    isTaken: isTaken(group),
    from: index === 0 ? 0 : (group.start + (list[index - 1]?.end ?? 0)) / 2,
    to: index === list.length - 1 ? end : (group.end + (list[index + 1]?.start ?? end)) / 2,
  }));
  return parts.reduce<Stretch[]>((found, {isTaken: taken, from, to}) => {
    const last = found.at(-1);
    if (taken) return found;
    return last?.to === from
      ? [...found.slice(0, -1), {...last, to}]
      : [...found, {from, to, value}];
  }, []);
}

function draw(all: readonly CensusShare[], {drawing, width, wide, drawn}: Frame): string {
  const top = wide ? 6 : 8;
  const plotHeight = wide ? 372 : 256;
  const [left, right] = wide ? [176, 40] : width < 500 ? [92, 28] : [128, 28];
  const foot = wide ? 54 : 48;
  const height = plotHeight + foot;
  const list = groups(all, wide ? 4 : 3);
  const corners = list.flatMap(outline);
  const end = list.at(-1)?.end ?? 1;
  const highest = Math.max(40, ...all.map(valueOf));
  const reach = highest * 1.06;
  const ticks = [0, 10, 20, 30, 40];
  const x = (value: number): number => left + ((width - left - right) * value) / end;
  const y = (value: number): number => plotHeight - ((plotHeight - top) * value) / reach;
  const of = (statistic: Statistic, adopter: AdopterCategory | null = null) =>
    all.find((row) => row.statistic === statistic && row.adopter === adopter);
  const steps = list.flatMap((group): GroupMedian[] => {
    const row = of('category-median', group.adopter);
    return row ? [{group, row}] : [];
  });
  const [comparison, median] = [of('comparison'), of('median')];

  return render(
    {id: drawing, width, height: height + stripHeight(drawn, width)},
    {
      marginTop: top,
      marginRight: right,
      marginLeft: left,
      marginBottom: foot + stripHeight(drawn, width),
      x: {domain: [0, end], axis: null},
      y: {domain: [0, reach], axis: null},
      marks: [
        Plot.ruleY(
          ticks.filter((tick) => tick > 0),
          {className: 'grid'},
        ),
        Plot.ruleY([0], {className: 'base'}),
        Plot.areaY(
          corners.filter(({ruled}) => !ruled),
          {x: 'x', y1: 0, y2: 'y', z: 'run', className: 'solid f-support'},
        ),
        Plot.areaY(
          corners.filter(({ruled}) => ruled),
          {
            x: 'x',
            y1: 0,
            y2: 'y',
            z: 'run',
            fill: `url(#${patternId(drawing, 'support')})`,
            className: 'simulated sim s-support',
          },
        ),
        Plot.ruleY(
          median
            ? stretches(valueOf(median), list, steps, end, (6 * reach) / (plotHeight - top))
            : [],
          {x1: 'from', x2: 'to', y: 'value', className: 'ray'},
        ),
        Plot.ruleY(comparison ? [valueOf(comparison)] : [], {className: 'ref'}),
        Plot.ruleY(steps, {
          x1: ({group}) => group.start,
          x2: ({group}) => group.end,
          y: ({row}) => valueOf(row),
          className: 'step',
        }),
        Plot.line(
          corners.filter(({ruled}) => ruled),
          {x: 'x', y: 'y', z: 'run', className: 'edge s-support'},
        ),
        overlay(
          ...ticks.map((tick) =>
            label(width - right + 6, y(tick) + 4, tick === 40 ? '40\u00a0%' : `${tick}`, 'ax'),
          ),
          ...(comparison
            ? [
                label(left, y(valueOf(comparison)) - 8, [
                  {bold: percent(comparison)},
                  wide
                    ? ` ${comparison.name.toLowerCase().replace('nhs', 'NHS')}`
                    : ' wider non-medical NHS',
                ]),
              ]
            : []),
          ...steps.map(({group, row}) => medianLabel(group, row, x, y, width)),
          ...list.flatMap((group) =>
            groupName((x(group.start) + x(group.end)) / 2, plotHeight, group.adopter, wide),
          ),
          ...quartileBox(of('lower-quartile'), median, of('upper-quartile'), y, left),
          strip(drawing, drawn, width, height),
        ),
      ],
    },
  );
}

/**
 * Above the highest step below the label, so that it covers nothing of the outline. It ends in the middle of its group at the latest,
 * as no trust before the middle is above the median.
 */
function medianLabel(
  {start, end, trusts}: Group,
  row: CensusShare,
  x: (place: number) => number,
  y: (value: number) => number,
  width: number,
): SVGElement {
  const [room, style] = width > 800 ? [104, 't-n'] : width > 500 ? [54, 't-n'] : [39, 't-b'];
  const from = Math.min(x(start), x((start + end) / 2) - room);
  const beneath = trusts.filter((_, index) => x(start + index) < from + room).map(valueOf);
  const note = width > 800 ? [svg('tspan', {dx: 6}, 'median')] : [];
  return svg(
    'text',
    {x: from, y: y(Math.max(valueOf(row), ...beneath)) - 8, class: 't'},
    svg('tspan', {class: style}, percent(row)),
    ...note,
  );
}

function groupName(
  x: number,
  bottom: number,
  adopter: AdopterCategory,
  wide: boolean,
): SVGElement[] {
  const name = adopter.charAt(0).toUpperCase() + adopter.slice(1);
  const note = {
    low: 'trusts with the smallest shares',
    medium: 'trusts in the middle',
    high: 'trusts with the largest shares',
  }[adopter];
  if (wide)
    return [
      label(x, bottom + 20, `${name} adopters`, 't-b', 'middle'),
      label(x, bottom + 38, note, 'ax', 'middle'),
    ];
  return [
    label(x, bottom + 19, name, 't-b', 'middle'),
    ...(adopter === 'medium'
      ? [label(x, bottom + 36, 'adopters, with their medians', 'ax', 'middle')]
      : []),
  ];
}

/** The published quartiles as a box that stands at the axis, with the median in it: the number that the figure is about. */
function quartileBox(
  lower: CensusShare | undefined,
  median: CensusShare | undefined,
  upper: CensusShare | undefined,
  y: (value: number) => number,
  left: number,
): SVGElement[] {
  if (!lower || !median || !upper) return [];
  const [width, small] = [left > 150 ? 9 : 6, left < 100];
  const x = left - (left > 150 ? 26 : 14);
  const end = x - (left > 150 ? 10 : 6);
  const quartile = (row: CensusShare, words: string, top: number): SVGElement[] => [
    label(end, top, percent(row), 't-b', 'end'),
    label(end, top + 15, words, 'ax', 'end'),
  ];
  const holds = small
    ? ['The box', 'holds half', 'of all trusts']
    : ['The box holds', 'half of all trusts'];
  return [
    svg('rect', {
      x,
      y: y(valueOf(upper)),
      width,
      height: y(valueOf(lower)) - y(valueOf(upper)),
      class: 'f-highlight',
    }),
    svg('line', {
      x1: x - 3,
      x2: x + width + 3,
      y1: y(valueOf(median)),
      y2: y(valueOf(median)),
      class: 'notch',
    }),
    svg('line', {
      x1: x + width + 3,
      x2: left,
      y1: y(valueOf(median)),
      y2: y(valueOf(median)),
      class: 'ray',
    }),
    ...quartile(upper, 'upper quartile', y(valueOf(upper)) - 4),
    svg(
      'text',
      {
        'x': end,
        'y': y(valueOf(median)) + (left > 150 ? 8 : 4),
        'class': 't',
        'text-anchor': 'end',
      },
      svg('tspan', {class: small ? 't-n' : 't-xl'}, percent(median)),
    ),
    label(
      end,
      y(valueOf(median)) + (left > 150 ? 23 : 18),
      left > 150 ? 'median of all trusts' : 'median',
      'ax',
      'end',
    ),
    ...quartile(lower, 'lower quartile', y(valueOf(lower)) - 1),
    ...holds.map((words, line) =>
      label(end, y(valueOf(lower)) + 36 + 15 * line, words, 'ax', 'end'),
    ),
  ];
}

function describe(all: readonly CensusShare[]): string {
  const trusts = all.filter(({statistic}) => statistic === 'trust');
  return [
    trusts.length > 0
      ? `A stepped outline of ${trusts.length} trusts ranked from the smallest support share to the largest, in three groups, with published statistics as solid lines across it.`
      : 'Published statistics of the support share as solid lines: the medians of three groups of trusts, the quartiles of all, and a comparison.',
    stated(
      all
        .filter(({statistic}) => statistic !== 'trust')
        .map(({name, share, decimals}) => ({name, measured: share, decimals, unit: ' %'})),
    ),
    simulatedNote(
      'values, one for each trust,',
      trusts.map(({share}) => share),
      all.length > trusts.length,
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The trusts of a census ranked by support share, in their adopter categories, with the published statistics over them. */
export const census: FigureDefinition<CensusShare> = {
  id: 'census',
  widths: [328, 600, 904, 1112],
  rows,
  columns: [
    {key: 'what', head: 'What', value: ({name}) => name},
    {
      key: 'kind',
      head: 'Kind',
      value: ({statistic, share}) =>
        statistic === 'trust' ? 'trust' : `${share.provenance} statistic`,
    },
    {key: 'rank', head: 'Rank', value: ({rank}) => (rank === null ? '' : `${rank}`)},
    {key: 'adopter_category', head: 'Adopter category', value: ({adopter}) => adopter ?? 'all'},
    measuredColumn(
      'support_share',
      'Support share',
      '%',
      ({decimals}) => decimals,
      ({share}) => share,
    ),
  ],
  base: (all, study) => {
    const n = all.filter(({statistic}) => statistic === 'trust').length;
    return {n, missing: censusTrusts(study).length - n};
  },
  measured: ({share}) => [share],
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
